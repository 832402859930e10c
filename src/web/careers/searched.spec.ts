import { comparableJob, placeNameFor } from '#lib/normaliser';
import { LOCALES } from '#lib/vocabulary';
import { describe, expect, it, vi } from 'vitest';
import { type OpenJob } from '../../records/views/open-jobs.view.js';
import { searched } from './searched.js';

vi.mock('#lib/normaliser', async (original) => {
  const normaliser = await original<{ placeNameFor: typeof placeNameFor }>();
  return { ...normaliser, placeNameFor: vi.fn(normaliser.placeNameFor) };
});

const TOWNS = [['Haifa', 'IL'], ['Tel Aviv', 'IL'], ['Berlin', 'DE'], ['Amman', 'JO'], ['Tehran', 'IR']] as const;

const roles = Array.from({ length: 2_000 }, (_, n): OpenJob => {
  const [name, country] = TOWNS[n % TOWNS.length] ?? TOWNS[0];
  const posting = { externalId: `j-${String(n)}`, source: 's', title: 'Baker', company: `Bread number ${String(n % 90)}`, places: [{ name, country }], description: 'Bread at night and rolls in the morning. '.repeat(40) };
  const id = `id-${String(n)}`;
  return { id, clusterId: id, version: 1, comparable: comparableJob(posting, { id, clusterId: id }), posting: { ...posting, description: undefined } };
});

const found = (text: string, place: string): number => searched(roles, text, place).length;

describe('open roles', () => {
  it('are found by words of the posting or its employer, and by town or country in any language', () => {
    expect([found('rolls', ''), found('BREAD number 7', ''), found('rolls zzz', ''), found('', '')]).toEqual([2_000, 398, 0, 2_000]);
    expect([found('', 'haifa'), found('', 'חיפה'), found('', 'Israel'), found('', 'ישראל'), found('', 'Paris')]).toEqual([400, 400, 800, 800, 0]);
    expect(found('number 7', 'ברלין')).toBe(searched(roles, 'number 7', '').filter(({ posting }) => posting.places?.[0]?.name === 'Berlin').length);
  });

  it('have the names of a town and a country read once, not for each role: anybody may ask', () => {
    found('', 'zzzz');
    expect(vi.mocked(placeNameFor).mock.calls.length).toBeLessThanOrEqual(TOWNS.length * LOCALES.length);
    expect(vi.mocked(placeNameFor)).toHaveBeenCalled();
  });
});
