/** Ninety days of the demo world, its postings coming and going, faults in every port: the proof route counts every window and finds none exceeded. */

import { expect, it } from 'vitest';
import { readJobs } from '#lib/normaliser';
import { WORLD_FILES, worldFile } from '../../src/demo/world.files.js';
import { ManualClock } from '../../src/platform/clock/clock.js';
import { drawOf } from '../../src/simulation/chance.js';
import { programmesOf } from '../../src/simulation/programmes.reader.js';
import { simulate } from '../../src/simulation/simulation.js';
import { type SimulatedJob } from '../../src/simulation/world.js';
import { worldOf } from '../../src/simulation/world.reader.js';
import { Hangar } from '../simulation/hangar.fixture.js';
import { FAULTS } from '../simulation/seeds.fixture.js';
import { startApp } from '../support/app.js';

const DAYS = 90;
const DAY_MS = 86_400_000;
const START = new Date('2026-09-01T00:00:00Z');
/** How often each posting of the world comes again, under a number of its own and with another employer's name: a season of openings. */
const SEASONS = 9;
const PROGRAMMES = [
  { name: 'weekly digest', kind: 'digest', schedule: '0 9 * * 2', channels: ['email', 'sms', 'whatsapp'] },
  { name: 'daily alert', kind: 'alert', schedule: '0 17 * * *', channels: ['whatsapp', 'email'], maxItems: 1 },
  { name: 'noon alert', kind: 'alert', schedule: '0 12 * * *', channels: ['email'], maxItems: 1 },
];

async function* whole(bytes: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(bytes);
}

async function jobsOfTheWorld(): Promise<SimulatedJob[]> {
  const jobs: SimulatedJob[] = [];
  for (const { name, kind, format, options } of WORLD_FILES) {
    if (kind !== 'jobs') continue;
    const source = options['source'] ?? name;
    for await (const batch of readJobs(format as Parameters<typeof readJobs>[0], whole(worldFile(name, START)), { ...options, source })) {
      for (const row of batch) if (row.ok) jobs.push(...seasons(row.record, jobs.length));
    }
  }
  return jobs;
}

function seasons(record: SimulatedJob['record'], line: number): SimulatedJob[] {
  return Array.from({ length: SEASONS }, (_, season) => {
    const appearsAt = START.getTime() + Math.floor(drawOf('quarter', `${record.externalId} ${String(season)}`) * DAYS * DAY_MS);
    const company = season === 0 ? record.company : `${record.company} ${String(season)}`;
    return { line: line * SEASONS + season, record: { ...record, externalId: `${record.externalId}-${String(season)}`, company, closesAt: null }, appearsAt, disappearsAt: appearsAt + 21 * DAY_MS };
  });
}

interface Proof {
  readonly violations: number;
  readonly windowsChecked: number;
  readonly peopleChecked: number;
  readonly rules: readonly { readonly rule: string; readonly max: number; readonly per: string; readonly largestCount: number; readonly windowsChecked: number; readonly violations: number }[];
}

it(`flies ${String(DAYS)} days of the demo world and proves by the route that nobody was flooded`, { timeout: 30 * 60_000 }, async () => {
  const hangar = await Hangar.open(FAULTS);
  try {
    const people = await worldOf({ candidates: worldFile('people.ndjson', START), jobs: Buffer.alloc(0) }, START.getTime());
    const world = { ...people, jobs: await jobsOfTheWorld() };
    const flight = { world, programmes: programmesOf(PROGRAMMES), start: START.getTime(), days: DAYS, seed: 'quarter' };
    const { summary, violations } = await simulate(hangar.source, { flight, faults: FAULTS, buckets: 4 });
    expect(violations).toEqual([]);
    const kesher = await startApp({ role: 'api', clock: new ManualClock(new Date(START.getTime() + DAYS * DAY_MS)), databaseUrl: hangar.url });
    try {
      const proof = (await kesher.call('GET', '/v1/proof/attention')).body as Proof;
      process.stdout.write(`${String(summary.sent)} messages to ${String(summary.reached)} people, at most ${String(summary.mostInOneWeek)} in seven days; `
        + `${String(proof.windowsChecked)} windows checked: ${proof.rules.map(({ rule, max, per, largestCount }) => `${rule} ${String(max)}/${per} largest ${String(largestCount)}`).join(', ')}\n`);
      expect(proof.windowsChecked).toBeGreaterThan(summary.sent);
      expect({ violations: proof.violations, over: proof.rules.filter((rule) => rule.violations > 0) }).toEqual({ violations: 0, over: [] });
      expect(summary.sent).toBeGreaterThan(200);
    } finally {
      await kesher.stop();
    }
  } finally {
    await hangar.close();
  }
});
