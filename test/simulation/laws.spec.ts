/** Whatever goes wrong, the laws hold; and when a protection is taken away, the checker says so. */

import { expect, it } from 'vitest';
import { CHANNELS } from '#lib/vocabulary';
import { type Carrier } from '../../src/channels/channel.js';
import { Carriers } from '../../src/pipeline/sending/carriers.js';
import { type FaultRates } from '../../src/simulation/faults.js';
import { type MemoryCarriers } from '../../src/simulation/memory.carriers.js';
import { dana, fly, job } from './simulate.fixture.js';
import { makeWorld } from './world.fixture.js';

/** `VITE_SIMULATION_SEEDS=200 npx vitest run test/simulation/laws.spec.ts` flies more of them. */
const SEEDS = Number((import.meta as { env?: Record<string, string> }).env?.['VITE_SIMULATION_SEEDS'] ?? 20);

const DAYS = 15;
const START = new Date('2026-03-20T00:00:00Z');
const PROGRAMMES = [
  { name: 'weekly digest', kind: 'digest', schedule: '0 9 * * 2', channels: ['email', 'sms', 'whatsapp'] },
  { name: 'thursday evening', kind: 'digest', schedule: '30 20 * * 4', channels: ['whatsapp', 'email'], maxItems: 3 },
  { name: 'one hour for all', kind: 'alert', schedule: '0 6 * * 5', timeZone: 'UTC', channels: ['email'] },
];
const FAULTS: FaultRates = { retry: 0.05, failed: 0.02, drop: 0.03, unknown: 0.03, crash: 0.05, duplicate: 0.1, reorder: 0.1, late: 0.1 };

it(`holds every law over ${String(SEEDS)} seeds with faults in every port`, { timeout: SEEDS * 60_000 }, async () => {
  const struck: Record<string, number> = {};
  let sent = 0;
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const world = makeWorld({ people: 25, jobs: 50, days: DAYS, start: START, seed: String(seed) });
    const { summary, violations } = await fly({ ...world, days: DAYS, start: START.toISOString(), seed: String(seed), programmes: PROGRAMMES, faults: FAULTS });
    expect({ seed, violations }).toEqual({ seed, violations: [] });
    for (const [fault, times] of Object.entries(summary.faults?.happened ?? {})) struck[fault] = (struck[fault] ?? 0) + times;
    sent += summary.sent;
  }
  // A seed without messages, or without a fault, would hold any law.
  expect(sent).toBeGreaterThan(SEEDS * 10);
  expect(Object.keys(struck).sort()).toEqual(Object.keys(FAULTS).sort());
});

/** Other hands for every channel. */
function hands(send: (carrier: Carrier, ...args: Parameters<Carrier['send']>) => ReturnType<Carrier['send']>) {
  return (own: MemoryCarriers): Carriers => {
    class Others extends Carriers {
      readonly #carriers = new Map(CHANNELS.map((channel) => [channel, {
        channel, send: (...args: Parameters<Carrier['send']>) => send(own.of(channel), ...args), close: () => Promise.resolve(),
      }]));
      of(channel: (typeof CHANNELS)[number]): Carrier {
        return this.#carriers.get(channel) ?? own.of(channel);
      }
    }
    return new Others();
  };
}

it('catches a carrier that never asks the gate', async () => {
  const carriers = hands((carrier, message, context) => carrier.send(message, context, () => Promise.resolve('go')));
  const { summary } = await fly({ candidates: [dana], jobs: [job('j-1')], days: 7, carriers });
  expect(summary.violations.unrecorded).toBeGreaterThan(0);
  expect(summary.violations.sent_twice).toBeGreaterThan(0);
});

it('catches a worker that sends again what it never heard of', async () => {
  const carriers = hands(async (carrier, message, context, gate) => {
    const first = await carrier.send(message, context, gate);
    if (first.kind === 'accepted') await carrier.send(message, context, () => Promise.resolve('go'));
    return first;
  });
  const { summary } = await fly({ candidates: [dana], jobs: [job('j-1')], days: 7, carriers });
  expect(summary.violations).toMatchObject({ sent_twice: 1, frequency_cap: 0 });
});
