/** T-16 at its full figure: ten thousand seeds a night; `VITE_SIMULATION_SEEDS=1000 npm run test:soak` flies fewer, `1001-2000` the next. */

import { expect, it } from 'vitest';
import { flySeeds, seedsAsked } from '../simulation/seeds.fixture.js';

const SEEDS = seedsAsked(10_000);

it(`holds every law over ${String(SEEDS.length)} seeds`, { timeout: 60_000 + SEEDS.length * 30_000 }, async () => {
  const { sent } = await flySeeds(SEEDS);
  expect(sent).toBeGreaterThan(SEEDS.length);
});
