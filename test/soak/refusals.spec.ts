/** T-24 and T-27 at their full figures: 4,000 refusals racing a send, 10,000 sequences of saying and trying. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { CAPS_OUT_OF_REACH, consentSequences } from '../laws/consent-sequences.fixture.js';
import { refusalRace } from '../laws/refusal-race.fixture.js';
import { startApp, type TestApp } from '../support/app.js';

let kesher: TestApp;

beforeAll(async () => {
  kesher = await startApp({ role: 'worker', environment: CAPS_OUT_OF_REACH });
});

afterAll(() => kesher.stop());

it('of 4,000 refusals racing a send, none is followed by a message', async () => {
  let [left, leftAfterRefusal] = [0, 0];
  for (let round = 0; round < 4; round += 1) {
    const race = await refusalRace(kesher, `race${String(round)}`, 1_000);
    left += race.left;
    leftAfterRefusal += race.leftAfterRefusal;
    expect(race.told).toBe(1_000 - race.left);
  }
  expect(leftAfterRefusal).toBe(0);
  expect(left).toBeGreaterThan(200);
  expect(left).toBeLessThan(4_000);
});

it('of 10,000 sequences, every attempt goes by what the person said last', async () => {
  let went = 0;
  for (let round = 0; round < 10; round += 1) {
    const account = await consentSequences(kesher, `seq${String(round)}`, 1_000, 1_000_000 * round);
    expect(account.wrong).toEqual([]);
    went += account.went;
  }
  expect(went).toBeGreaterThan(5_000);
});
