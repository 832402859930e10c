/** `npm test`: types, lint, import rules, then the tests. All run, all failures are shown, one line counts them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const STATIC_CHECKS = [
  ['types', 'tsc', ['--noEmit']],
  ['lint', 'eslint', ['.']],
  ['architecture', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'src', 'libs', 'bench']],
];

/** Arguments go to vitest; with any, only vitest runs. Gives the exit status. */
export function checks(args) {
  const count = { passed: 0, failed: 0 };
  for (const [name, program, programArgs] of args.length === 0 ? STATIC_CHECKS : []) {
    count[timed(name, program, programArgs) ? 'passed' : 'failed'] += 1;
  }
  runTests(args, count);
  console.log(`${count.passed} passed, ${count.failed} failed`);
  return count.failed === 0 && count.passed > 0 ? 0 : 1;
}

function timed(name, program, args) {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [binary(program), ...args], { stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return status === 0;
}

/** The JSON report counts; the default report is what people read. */
function runTests(args, count) {
  const folder = mkdtempSync(path.join(tmpdir(), 'kesher-tests-'));
  const report = path.join(folder, 'report.json');
  const ok = timed('tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args]);
  const seen = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  count.passed += seen.numPassedTests;
  // A file that cannot be loaded, or a server that does not start, has no failed test but is a failure.
  count.failed += Math.max(seen.numFailedTests, ok ? 0 : 1);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}

/** Straight to the program's file: works without a shell, on Windows too. */
function binary(name) {
  const owner = { tsc: 'typescript', depcruise: 'dependency-cruiser' }[name] ?? name;
  const { bin } = JSON.parse(readFileSync(path.join('node_modules', owner, 'package.json'), 'utf8'));
  return path.join('node_modules', owner, typeof bin === 'string' ? bin : bin[name]);
}
