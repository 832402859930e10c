import { comparableJob } from '#lib/normaliser';
import { describe, expect, it } from 'vitest';
import { type OpenJob } from '../../records/views/open-jobs.view.js';
import { searched } from './searched.js';

const TOWNS = [['Haifa', 'IL'], ['Tel Aviv', 'IL'], ['Berlin', 'DE'], ['Amman', 'JO'], ['Tehran', 'IR']] as const;

const roles = Array.from({ length: 2_000 }, (_, n): OpenJob => {
  const [name, country] = TOWNS[n % TOWNS.length] ?? TOWNS[0];
  const posting = { externalId: `j-${String(n)}`, source: 's', title: 'Baker', company: `Bread number ${String(n % 90)}`, places: [{ name, country }], description: 'Bread at night and rolls in the morning. '.repeat(40) };
  const id = `id-${String(n)}`;
  return { id, clusterId: id, version: 1, comparable: comparableJob(posting, { id, clusterId: id }), posting: { ...posting, description: undefined } };
});

const found = (text: string, place: string): number => searched(roles, text, place).length;

/** The fastest of several, so that nobody else's work counts. */
function fastestMs(work: () => unknown): number {
  return Math.min(...Array.from({ length: 7 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }));
}

describe('open roles', () => {
  it('are found by words of the posting or its employer, and by town or country in any language', () => {
    expect([found('rolls', ''), found('BREAD number 7', ''), found('rolls zzz', ''), found('', '')]).toEqual([2_000, 398, 0, 2_000]);
    expect([found('', 'haifa'), found('', 'חיפה'), found('', 'Israel'), found('', 'ישראל'), found('', 'Paris')]).toEqual([400, 400, 800, 800, 0]);
    expect(found('number 7', 'ברלין')).toBe(searched(roles, 'number 7', '').filter(({ posting }) => posting.places?.[0]?.name === 'Berlin').length);
  });

  it('are looked for by place about as fast as by words, since anybody may ask', () => {
    expect(fastestMs(() => found('', 'zzzz'))).toBeLessThan(6 * fastestMs(() => found('zzzz', '')));
  });
});
