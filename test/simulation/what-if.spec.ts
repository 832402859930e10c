/** What-if: the same people and jobs under another cadence or other caps, counted side by side. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { comparison, readWhatIf, tableOf, variedEnvironment, variedFlight, type WhatIf, WhatIfError } from '../../src/simulation/what-if.js';
import { simulate } from '../../src/simulation/simulation.js';
import { Hangar } from './hangar.fixture.js';
import { dana, flightOf, job } from './simulate.fixture.js';

const folder = mkdtempSync(path.join(tmpdir(), 'kesher-what-if-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const fileOf = (stated: unknown): string => {
  const file = path.join(folder, 'what-if.json');
  writeFileSync(file, JSON.stringify(stated));
  return file;
};

const silent = { ...dana, contactRules: {} };
const SETTING = {
  // Dana allows ten a day; Noa said nothing.
  candidates: [dana, { ...silent, externalId: 'noa', emails: ['noa@example.org'] }], days: 14,
  jobs: Array.from({ length: 60 }, (__, index) => job(`j-${String(index)}`)),
};

it('flies the same world with another cadence and other caps, and leaves a person’s own word as it is', async () => {
  const hangar = await Hangar.open();
  const flown = async (whatIf: WhatIf) => {
    await hangar.sweep();
    const { summary, violations } = await simulate(hangar.source, { flight: variedFlight(await flightOf(SETTING), whatIf), environment: variedEnvironment(whatIf) });
    expect(violations).toEqual([]);
    return summary;
  };
  try {
    const asIs = await flown({});
    expect(asIs).toMatchObject({ sent: 4, reached: 2, personWeeks: { '0': 0, '1': 4 }, mostInOneWeek: 1, held: {} });
    const daily = readWhatIf(fileOf({ schedule: '0 9 * * *', defaultFrequency: '2/week' }));
    const often = await flown(daily);
    // Sundays to Saturdays at nine: Dana hears every day until the roles run out, Noa twice a week.
    expect(often).toMatchObject({ reached: 2, personWeeks: { '2': 2 }, mostInOneWeek: 7 });
    expect(often.held['frequency_cap']).toBe(10);
    const capped = await flown({ ...daily, organisationCaps: '1/day,3/week' });
    expect(capped).toMatchObject({ mostInOneWeek: 3 });
    expect(capped.held['organisation_limit']).toBeGreaterThan(0);
    const table = tableOf(comparison(daily, asIs, often));
    expect(table).toContainEqual(expect.stringMatching(/^held: frequency_cap\s+0\s+10$/));
    expect(table).toContainEqual(expect.stringMatching(/^weeks of a person with 2 messages\s+0\s+2$/));
  } finally {
    await hangar.close();
  }
});

it('says which field of the file is wrong', () => {
  expect(() => readWhatIf(fileOf({ schedule: 'often' }))).toThrow(WhatIfError);
  expect(() => readWhatIf(fileOf({ organisationCaps: 'few' }))).toThrow(/--what-if: organisationCaps: Expected caps like/);
  expect(() => readWhatIf(fileOf({ name: 'other' }))).toThrow(/--what-if: .*name/);
});
