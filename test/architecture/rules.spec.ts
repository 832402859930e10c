/** The import rules catch what they are there for: one seeded violation a rule, in a tree of its own. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';

const LIB = "export const word = 'word';\n";
/** file -> its imports, and the rule that must fire for it. */
const SEEDED: readonly (readonly [rule: string, file: string, imported: string])[] = [
  ['api-looks-down', 'src/api/a.ts', '../web/page.js'],
  ['web-looks-down', 'src/web/w.ts', '../channels/email/email.js'],
  ['pipeline-looks-down', 'src/pipeline/sending/p.ts', '../../api/door.js'],
  ['records-looks-down', 'src/records/job/r.ts', '../../channels/email/email.js'],
  ['channels-looks-down', 'src/channels/email/c.ts', '../../records/job/job.js'],
  ['platform-looks-down', 'src/platform/http/x.ts', '../../records/job/job.js'],
  ['only-webhooks-hear-vendors', 'src/api/admin/v.ts', '../../channels/email/email.js'],
  ['steps-meet-through-facts', 'src/pipeline/sending/s.ts', '../planning/plan.js'],
  ['records-meet-by-id', 'src/records/consent/m.ts', '../job/job.js'],
  ['vendors-stand-apart', 'src/channels/twilio/t.ts', '../email/email.js'],
  ['only-records-speak-sql', 'src/api/q.ts', 'pg'],
  ['only-the-queue-knows-bull', 'src/pipeline/planning/b.ts', 'bull'],
  ['libs-are-plain', 'libs/matcher/src/n.ts', '@nestjs/common'],
  ['libs-are-plain', 'libs/matcher/src/io.ts', 'node:fs'],
  ['libs-share-only-words', 'libs/matcher/src/l.ts', '#lib/pacing'],
  ['vocabulary-asks-nobody', 'libs/vocabulary/src/v.ts', 'zod'],
  ['libs-have-one-door', 'src/api/d.ts', '../../libs/pacing/src/inside.js'],
  ['lib-doors-between-libs', 'libs/matcher/src/i.ts', '../../vocabulary/src/inside.js'],
  ['platform-and-channels-borrow-only-words', 'src/platform/http/y.ts', '#lib/pacing'],
  ['product-runs-without-tests', 'src/api/f.ts', '../../test/thing.js'],
  ['nothing-unresolvable', 'src/api/u.ts', './nowhere.js'],
  ['no-drawer-for-odds-and-ends', 'src/api/o.ts', './utils/drawer.js'],
  ['no-cycles', 'src/records/job/one.ts', './two.js'],
];
/** The way back, which makes the circle. */
const BACK = ['src/records/job/two.ts', './one.js'] as const;
const ALLOWED: readonly (readonly [file: string, imported: string])[] = [
  ['src/api/webhooks/ok.ts', '../../channels/email/email.js'],
  ['src/records/job/ok.ts', '#lib/pacing'],
  ['src/records/consent/ok.ts', '../facts.js'],
  ['src/records/job/sql.ts', 'pg'],
  ['libs/matcher/src/ok.ts', '#lib/vocabulary'],
  ['libs/matcher/src/pure.ts', 'luxon'],
  ['src/main.ts', './channels/email/email.js'],
];
const TARGETS = [
  'src/web/page.ts', 'src/channels/email/email.ts', 'src/api/door.ts', 'src/records/job/job.ts', 'src/records/facts.ts',
  'src/pipeline/planning/plan.ts', 'libs/pacing/src/index.ts', 'libs/pacing/src/inside.ts', 'libs/vocabulary/src/index.ts',
  'libs/vocabulary/src/inside.ts', 'test/thing.ts', 'src/api/utils/drawer.ts',
];

const report = z.object({
  summary: z.object({ violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })) }),
});

let fired: ReadonlySet<string>;
let tree: string;
beforeAll(() => {
  tree = mkdtempSync(path.join(tmpdir(), 'kesher-rules-'));
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs']) cpSync(file, path.join(tree, file));
  symlinkSync(path.resolve('node_modules'), path.join(tree, 'node_modules'));
  const write = (file: string, text: string): void => {
    mkdirSync(path.join(tree, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(tree, file), text);
  };
  for (const file of TARGETS) write(file, LIB);
  for (const [file, imported] of [...SEEDED.map(([, ...rest]) => rest), ...ALLOWED, BACK]) {
    write(file, `import type * as seeded from '${imported}';\nexport type Seeded = typeof seeded;\n`);
  }
  const cruise = spawnSync(
    process.execPath,
    [path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'libs'],
    { cwd: tree, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  const { summary } = report.parse(JSON.parse(cruise.stdout));
  fired = new Set(summary.violations.map(({ from, rule }) => `${rule.name} ${from}`));
});
afterAll(() => {
  rmSync(tree, { recursive: true, force: true });
});

it.each(SEEDED)('%s is caught in %s', (rule, file) => {
  expect([...fired]).toContain(`${rule} ${file}`);
});

it.each(ALLOWED)('%s may import %s', (file) => {
  expect([...fired].filter((one) => one.endsWith(` ${file}`))).toEqual([]);
});
