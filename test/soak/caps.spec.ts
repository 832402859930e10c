/** T-20 at its full figure: twenty rounds of 24 attempts at once on each of 50 people. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { ATTEMPTS, CAP, capRace } from '../laws/cap-race.fixture.js';
import { startApp, type TestApp } from '../support/app.js';

const ROUNDS = 20;
const PEOPLE = 50;

let kesher: TestApp;

beforeAll(async () => {
  kesher = await startApp({ role: 'worker' });
});

afterAll(() => kesher.stop());

it(`${String(ROUNDS)} rounds of ${String(ATTEMPTS)} attempts on ${String(PEOPLE)} people: nobody over the cap, nobody under it`, async () => {
  let overCap = 0;
  let underCap = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { perPerson, held, broken } = await capRace(kesher, `r${String(round)}`, PEOPLE);
    overCap += perPerson.filter((count) => count > CAP).length;
    underCap += perPerson.filter((count) => count < CAP).length;
    expect({ round, held, broken }).toEqual({ round, held: PEOPLE * (ATTEMPTS - CAP), broken: 0 });
  }
  expect({ overCap, underCap }).toEqual({ overCap: 0, underCap: 0 });
});
