/** Many small worlds, each with everything that can go wrong going wrong, flown side by side; every law is held against each. */

import { expect } from 'vitest';
import { type FaultRates } from '../../src/simulation/faults.js';
import { type Logbook } from '../../src/simulation/logbook.js';
import { Hangar } from './hangar.fixture.js';
import { flyFrom, type Setting } from './simulate.fixture.js';
import { makeWorld } from './world.fixture.js';

/** Simulations at a time: while some wait for Postgres another thinks. */
const LANES = 3;

const DAYS = 9;
/** The clocks of Jerusalem and London change within them. */
const STARTS = [new Date('2026-03-23T00:00:00Z'), new Date('2026-10-19T00:00:00Z')] as const;
const PROGRAMMES = [
  { name: 'weekly digest', kind: 'digest', schedule: '0 9 * * 2', channels: ['email', 'sms', 'whatsapp'], unknownPolicy: 'resend' },
  { name: 'thursday evening', kind: 'digest', schedule: '30 20 * * 4', channels: ['whatsapp', 'email'], maxItems: 3 },
  { name: 'beside it', kind: 'alert', schedule: '0 9 * * 2', channels: ['email'], maxItems: 1 },
  { name: 'one hour for all', kind: 'alert', schedule: '0 6 * * 5', timeZone: 'UTC', channels: ['email'] },
];
export const FAULTS: FaultRates = {
  retry: 0.05, failed: 0.02, drop: 0.03, unknown: 0.03, receipt: 0.6, bounce: 0.2, stop: 0.1, crash: 0.08, duplicate: 0.1,
  reorder: 0.1, lost: 0.1, late: 0.06, jump: 0.06, race: 0.7,
};

export function settingOf(seed: number): Setting {
  const start = STARTS[seed % STARTS.length] ?? STARTS[0];
  const world = makeWorld({ people: 4, jobs: 14, days: DAYS, start, seed: String(seed), busyHours: ['0 9 * * 2', '30 20 * * 4'] });
  return { ...world, days: DAYS, start: start.toISOString(), seed: String(seed), programmes: PROGRAMMES, faults: FAULTS, buckets: 2 };
}

export interface Flown {
  readonly sent: number;
  /** How often each fault struck. */
  readonly struck: Readonly<Record<string, number>>;
}

/** Fails at the first seed that breaks a law, with the command that flies it again. */
export async function flySeeds(seeds: readonly number[]): Promise<Flown> {
  const struck: Record<string, number> = {};
  let sent = 0;
  const waiting = seeds.values();
  const fly = async (hangar: Hangar): Promise<void> => {
    for (const seed of waiting) {
      const { summary, violations } = await flyFrom(hangar, settingOf(seed)).catch((error: unknown) => {
        throw new Error(`seed ${String(seed)} came down; ${AGAIN(seed)}`, { cause: error });
      });
      holds(seed, violations);
      for (const [fault, times] of Object.entries(summary.faults?.happened ?? {})) struck[fault] = (struck[fault] ?? 0) + times;
      sent += summary.sent;
    }
  };
  await Promise.all(Array.from({ length: LANES }, async () => {
    const hangar = await Hangar.open(FAULTS);
    try {
      await fly(hangar);
    } finally {
      await hangar.close();
    }
  }));
  return { sent, struck };
}

const AGAIN = (seed: number): string => `fly it again: VITE_SIMULATION_SEED=${String(seed)} npx vitest run test/simulation/laws.spec.ts`;

function holds(seed: number, violations: Logbook['violations']): void {
  expect(violations, `seed ${String(seed)} broke a law; ${AGAIN(seed)}`).toEqual([]);
}

/** `VITE_SIMULATION_SEED=17` flies that one; `VITE_SIMULATION_SEEDS=1000` the first thousand, `1001-2000` the next. */
export function seedsAsked(usually: number): number[] {
  const env = (import.meta as { env?: Record<string, string> }).env ?? {};
  const one = env['VITE_SIMULATION_SEED'];
  const asked = one === undefined ? env['VITE_SIMULATION_SEEDS'] ?? String(usually) : `${one}-${one}`;
  const [from, to] = (asked.includes('-') ? asked : `1-${asked}`).split('-').map(Number) as [number, number];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
