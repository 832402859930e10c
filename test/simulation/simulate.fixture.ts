/** Flies a world on a database of its own, cloned from the tests' migrated one. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Logbook } from '../../src/simulation/logbook.js';
import { readProgrammes } from '../../src/simulation/programmes.reader.js';
import { simulate, type SimulationOptions } from '../../src/simulation/simulation.js';
import { type Flight } from '../../src/simulation/world.js';
import { readWorld } from '../../src/simulation/world.reader.js';
import { freshDatabase } from '../support/database.js';
import { type Line, ndjson } from './world.fixture.js';

export interface Setting extends Omit<SimulationOptions, 'flight' | 'databaseUrl'> {
  readonly candidates: readonly (Line | string)[];
  readonly jobs: readonly (Line | string)[];
  readonly start?: string;
  readonly days?: number;
  readonly seed?: string;
  /** Instead of the weekly digest of contract §6. */
  readonly programmes?: unknown;
}

/** By the files and readers of the command line. */
export async function flightOf({ candidates, jobs, start = '2026-03-01T00:00:00Z', days = 14, seed = '1', programmes }: Setting): Promise<Flight> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kesher-simulation-'));
  const put = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const lines = (list: readonly (Line | string)[]): string => list.map((line) => (typeof line === 'string' ? `${line}\n` : ndjson([line]))).join('');
  try {
    const files = { candidates: put('people.ndjson', lines(candidates)), jobs: put('jobs.ndjson', lines(jobs)) };
    const programme = programmes === undefined ? null : put('programmes.json', JSON.stringify(programmes));
    return { world: await readWorld(files, Date.parse(start)), programmes: readProgrammes(programme), start: Date.parse(start), days, seed };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function fly(setting: Setting): Promise<Logbook> {
  const database = await freshDatabase();
  const { faults, reactor, carriers } = setting;
  try {
    return await simulate({
      flight: await flightOf(setting), databaseUrl: database.url,
      ...(faults ? { faults } : {}), ...(reactor ? { reactor } : {}), ...(carriers ? { carriers } : {}),
    });
  } finally {
    await database.drop();
  }
}

export const AGREED = { channel: 'email', purpose: 'jobs', granted: true, at: '2026-02-02T10:00:00Z', wording: 'Send me roles', source: 'form' } as const;
const HAIFA = { name: 'Haifa', country: 'IL', lat: 32.79, lon: 34.99 } as const;

/** Wants backend roles in Haifa, by e-mail, as often as ten times a day. */
export const dana: Line = {
  externalId: 'dana', givenName: 'Dana', locale: 'en', timeZone: 'Asia/Jerusalem', emails: ['dana@example.org'], consents: [AGREED],
  contactRules: { frequency: { max: 10, per: 'day' } },
  preferences: { roles: ['Backend engineer'], places: [{ ...HAIFA, radiusKm: 25 }], statedAt: '2026-02-02T10:00:00Z' },
};

/** A job that suits Dana; each of an employer of its own. */
export const job = (externalId: string, more: Line = {}): Line => ({
  externalId, source: 'test', title: 'Senior Backend Engineer', company: `Employer ${externalId}`, places: [HAIFA], postedAt: '2026-02-20T00:00:00Z', ...more,
});

/** What reached people: who, when, and the jobs told. */
export const told = ({ messages }: Logbook): { to: string | null; at: string | undefined; jobs: (string | null)[] }[] =>
  messages.filter(({ status }) => status === 'accepted')
    .map(({ to, sentAt, items }) => ({ to, at: sentAt?.toISOString(), jobs: items.map(({ externalId }) => externalId).sort() }));
