/** Whatever goes wrong, the laws hold; and when a protection is taken away, the checker says so. */

import { expect, it } from 'vitest';
import { CHANNELS } from '#lib/vocabulary';
import { type Carrier } from '../../src/channels/channel.js';
import { Carriers } from '../../src/pipeline/sending/carriers.js';
import { type MemoryCarriers } from '../../src/simulation/memory.carriers.js';
import { FAULTS, flySeeds, seedsAsked } from './seeds.fixture.js';
import { dana, fly, job } from './simulate.fixture.js';

const SEEDS = seedsAsked(200);

it(`holds every law over ${String(SEEDS.length)} seeds with faults in every port`, { timeout: 60_000 + SEEDS.length * 30_000 }, async () => {
  const { sent, struck } = await flySeeds(SEEDS);
  if (SEEDS.length < 20) return;
  // Seeds without messages, or without a fault, would hold any law.
  expect(sent).toBeGreaterThan(SEEDS.length * 3);
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
