/** `node scripts/run.mjs <command> [args]`: installs and builds what is lacking, then runs. Plain Node, because nothing is installed yet. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checks } from './checks.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const PROGRAMS = {
  demo: 'dist/src/demo.js',
  main: 'dist/src/main.js',
  migrate: 'dist/src/migrate.js',
  simulate: 'dist/src/simulate.js',
  bench: 'dist/bench/main.js',
};
const SOURCES = ['libs', 'src', 'bench', 'package.json', '.swcrc'];
/**
 * V8 lets a heap grow to a multiple of what lives in it before it sweeps; half as much again is enough, and no limit: what
 * has to live may. The Dockerfile says the same, and so does src/platform/process/frugal-heap.ts.
 */
const NODE_FLAGS = ['--enable-source-maps', '--heap-growing-percent=50'];
const INSTALL_STAMP = 'node_modules/.kesher-installed';
const BUILD_STAMP = 'dist/.kesher-built';
const LOCK_PATIENCE_MS = 10 * 60_000;

const [command = '', ...args] = process.argv.slice(2);

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function main() {
  requireNode();
  if (command !== 'test' && !Object.hasOwn(PROGRAMS, command)) {
    console.error(`Usage: node scripts/run.mjs <${[...Object.keys(PROGRAMS), 'test'].join('|')}> [arguments]`);
    return 2;
  }
  process.chdir(ROOT);
  await withLock(() => {
    installIfNeeded();
    buildIfNeeded();
  });
  return command === 'test' ? checks(args) : run(process.execPath, [...NODE_FLAGS, PROGRAMS[command], ...args]);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Kesher needs Node 20.19 or newer; this is ${process.versions.node}. Get one at https://nodejs.org.`);
}

/** By content, not by time: a checkout of another branch changes the file without making it newer. */
function installIfNeeded() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(INSTALL_STAMP) && readFileSync(INSTALL_STAMP, 'utf8') === wanted) return;
  if (!existsSync(INSTALL_STAMP) && agreesWithLock()) {
    writeFileSync(INSTALL_STAMP, wanted); // somebody ran `npm ci` by hand
    return;
  }
  console.error('Installing dependencies (about a minute, once)…');
  mustRun('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
  writeFileSync(INSTALL_STAMP, wanted);
}

/** npm writes its own record of what it installed; every package of the lockfile that this machine can have must be in it. */
function agreesWithLock() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(record)) return false;
  const { packages: installed } = JSON.parse(readFileSync(record, 'utf8'));
  const { packages: wanted } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(wanted).every(
    ([name, { version, optional, devOptional, peer }]) =>
      name === '' || optional || devOptional || peer || installed[name]?.version === version,
  );
}

function buildIfNeeded() {
  const wanted = fingerprint();
  if (existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === wanted) return;
  mustRun('npm', ['run', '--silent', 'build']);
  writeFileSync(BUILD_STAMP, wanted);
}

/** Names, sizes and times of all sources. */
function fingerprint() {
  const hash = createHash('sha256');
  const visit = (file) => {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined) return;
    if (found.isDirectory()) for (const name of readdirSync(file).sort()) visit(path.join(file, name));
    else hash.update(`${file}\0${found.size}\0${found.mtimeMs}\n`);
  };
  SOURCES.forEach(visit);
  return hash.digest('hex');
}

function mustRun(program, programArgs) {
  const { status, error } = spawnSync(program, programArgs, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`\`${program} ${programArgs.join(' ')}\` failed (${error?.message ?? `exit ${status}`}).`);
}

/** Two commands started at once: the second waits until the first has installed and built. */
async function withLock(work) {
  mkdirSync('.kesher', { recursive: true });
  const lock = '.kesher/install.lock';
  const draft = `${lock}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, String(process.pid));
  const deadline = performance.now() + LOCK_PATIENCE_MS;
  try {
    while (!tryLink(draft, lock)) {
      if (!holderLives(lock)) rmSync(lock, { force: true });
      else if (performance.now() > deadline) throw new Error(`Another process keeps ${lock}. When none is running, delete it.`);
      else await new Promise((resolve) => setTimeout(resolve, 100));
    }
    try {
      await work();
    } finally {
      rmSync(lock, { force: true });
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The lock appears together with its content, so nobody reads one without a holder. */
function tryLink(draft, lock) {
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function holderLives(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Runs with our own terminal; passes signals on and ends as the program ended. */
function run(program, programArgs) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArgs, { stdio: 'inherit' });
    const forward = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal === 'SIGINT' ? 2 : 15)));
  });
}
