/** Flies a world on a database of its own, or on one that is swept between flights. */

import { type Logbook } from '../../src/simulation/logbook.js';
import { programmesOf, readProgrammes } from '../../src/simulation/programmes.reader.js';
import { simulate, type SimulationOptions } from '../../src/simulation/simulation.js';
import { type Flight } from '../../src/simulation/world.js';
import { worldOf } from '../../src/simulation/world.reader.js';
import { Hangar } from './hangar.fixture.js';
import { type Line, ndjson } from './world.fixture.js';

export interface Setting extends Omit<SimulationOptions, 'flight'> {
  readonly candidates: readonly (Line | string)[];
  readonly jobs: readonly (Line | string)[];
  readonly start?: string;
  readonly days?: number;
  readonly seed?: string;
  /** Instead of the weekly digest of contract §6. */
  readonly programmes?: unknown;
}

/** By the readers of the command line. */
export async function flightOf({ candidates, jobs, start = '2026-03-01T00:00:00Z', days = 14, seed = '1', programmes }: Setting): Promise<Flight> {
  const bytes = (list: readonly (Line | string)[]): Buffer => Buffer.from(list.map((line) => (typeof line === 'string' ? `${line}\n` : ndjson([line]))).join(''));
  const world = await worldOf({ candidates: bytes(candidates), jobs: bytes(jobs) }, Date.parse(start));
  return { world, programmes: programmes === undefined ? readProgrammes(null) : programmesOf(programmes), start: Date.parse(start), days, seed };
}

export async function fly(setting: Setting): Promise<Logbook> {
  const hangar = await Hangar.open(setting.faults);
  try {
    return await flyFrom(hangar, setting);
  } finally {
    await hangar.close();
  }
}

/** Sweeps before it flies. */
export async function flyFrom(hangar: Hangar, setting: Setting): Promise<Logbook> {
  const { faults, reactor, carriers, tell, buckets, environment } = setting;
  await hangar.sweep();
  return simulate(hangar.source, {
    flight: await flightOf(setting),
    ...(faults ? { faults } : {}), ...(reactor ? { reactor } : {}), ...(carriers ? { carriers } : {}), ...(tell ? { tell } : {}), ...(environment ? { environment } : {}), ...(buckets === undefined ? {} : { buckets }),
  });
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
