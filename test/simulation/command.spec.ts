/** `npm run simulate` as a process of its own. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { dana, job } from './simulate.fixture.js';
import { ndjson } from './world.fixture.js';

const dir = mkdtempSync(path.join(tmpdir(), 'kesher-simulate-'));
afterAll(() => { rmSync(dir, { recursive: true, force: true }); });

it('does not take off when there is no place to land: a folder that cannot be made ends it before the flight', () => {
  const [people, jobs, reactor, flew] = ['people.ndjson', 'jobs.ndjson', 'reactor.cjs', 'flew'].map((name) => path.join(dir, name)) as [string, string, string, string];
  writeFileSync(people, ndjson([dana]));
  writeFileSync(jobs, ndjson([job('j-1')]));
  writeFileSync(reactor, `require('node:fs').writeFileSync(${JSON.stringify(flew)}, '');`);
  const { status, stderr } = spawnSync(process.execPath, [
    'scripts/run.mjs', 'simulate', '--candidates', people, '--jobs', jobs, '--days', '3', '--start', '2026-03-01T00:00:00Z', '--out', path.join(people, 'flight'), '--reactor', `node ${reactor}`,
  ], { env: { PATH: [path.dirname(process.execPath), '/usr/bin', '/bin'].join(path.delimiter), HOME: tmpdir(), KESHER_DIR: path.join(dir, 'kesher') }, encoding: 'utf8' });
  expect([status, stderr, existsSync(flew)]).toEqual([2, expect.stringMatching(/cannot be read or written: ENOTDIR/), false]);
});
