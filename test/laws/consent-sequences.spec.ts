/** T-27: no path sends without consent of that channel and purpose in force; the soak runs ten thousand sequences. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.js';
import { CAPS_OUT_OF_REACH, consentSequences } from './consent-sequences.fixture.js';

const SEQUENCES = 60;

let kesher: TestApp;

beforeAll(async () => {
  kesher = await startApp({ role: 'worker', environment: CAPS_OUT_OF_REACH });
});

afterAll(() => kesher.stop());

it(`of ${String(SEQUENCES)} sequences of agreeing, refusing, importing again, notes, sends and retries, every attempt goes by what was said last`, async () => {
  const { attempts, went, wrong } = await consentSequences(kesher, 'seq', SEQUENCES, 27);
  expect(wrong).toEqual([]);
  expect(went).toBeGreaterThan(SEQUENCES / 2);
  expect(attempts - went).toBeGreaterThan(SEQUENCES / 2);
});
