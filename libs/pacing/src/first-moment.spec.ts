/** Counting what somebody heard says the same as deciding again and again; the generators lean to caps that meet. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CHANNELS, FREQUENCY_PERIODS } from '#lib/vocabulary';
import { firstMoment, FirstMoments, type OrganisationPolicy, type PastMessage, type PersonToReach } from './index.js';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 24, 8);
const frequency = fc.record({ max: fc.integer({ min: 0, max: 3 }), per: fc.constantFrom(...FREQUENCY_PERIODS) });
const later = fc.integer({ min: -100, max: 900 }).map((hours) => new Date(NOW + hours * HOUR));
const people: fc.Arbitrary<PersonToReach> = fc.record({
  erased: fc.constantFrom(false, false, false, true), timeZone: fc.option(fc.constantFrom('Asia/Jerusalem', 'America/New_York', 'Asia/Tehran'), { freq: 4 }),
  rules: fc.record({
    frequency, quietHours: fc.constantFrom({ from: '21:00', to: '08:00' }, { from: '09:00', to: '17:30' }), quietDays: fc.subarray(['tuesday', 'friday', 'sabbath'] as const),
    pausedUntil: fc.oneof(later.map((at) => at.toISOString()), fc.constant('9999-01-01T00:00:00Z')), channelOrder: fc.subarray([...CHANNELS]),
  }, { requiredKeys: [] }),
  reachable: fc.subarray([...CHANNELS], { minLength: 1 }), suppressed: fc.subarray([...CHANNELS], { maxLength: 1 }),
  consents: fc.subarray([...CHANNELS], { minLength: 1 }).map((channels) => channels.map((channel) => ({ channel, purpose: 'jobs' as const, granted: true }))),
  coolingDownUntil: fc.option(later, { freq: 3 }),
});
const policies: fc.Arbitrary<OrganisationPolicy> = fc.record({
  defaultFrequency: frequency, defaultQuietHours: fc.constant({ from: '21:00', to: '08:00' }),
  limits: fc.array(fc.record({ channel: fc.option(fc.constantFrom(...CHANNELS)), max: fc.integer({ min: 0, max: 3 }), per: fc.constantFrom(...FREQUENCY_PERIODS) }), { maxLength: 3 }),
  minimumGapMs: fc.constantFrom(0, 0, HOUR, 30 * HOUR), serviceLimit: fc.constant({ max: 1, per: 'day' as const }),
});
const histories: fc.Arbitrary<PastMessage[]> = fc.array(fc.record({
  at: fc.integer({ min: -1, max: 720 }).map((hours) => new Date(NOW - hours * HOUR)), channel: fc.constantFrom(...CHANNELS), purpose: fc.constantFrom('jobs', 'jobs', 'content', 'service'),
}), { maxLength: 5 });
const proposal = { purpose: 'jobs', channels: CHANNELS } as const;
const now = new Date(NOW);

it('is what deciding at the end of each hold comes to', () => {
  const seen = new Map<string, number>();
  fc.assert(fc.property(people, histories, policies, (person, sent, policy) => {
    const slow = firstMoment(person, proposal, sent, policy, now);
    const moments = new FirstMoments(person, proposal, policy, now);
    expect(moments.of(sent)).toEqual(slow);
    if (!moments.readsHistory) expect(moments.alone).toEqual(slow);
    seen.set(String(slow.because), (seen.get(String(slow.because)) ?? 0) + 1);
  }), { numRuns: 4_000 });
  for (const reason of ['null', 'paused', 'cooling_down', 'frequency_cap', 'organisation_limit', 'quiet_hours', 'unknown_time_zone']) expect(seen.get(reason)).toBeGreaterThan(0);
});

it('is never earlier for whom the caps leave room later', () => {
  fc.assert(fc.property(people, policies, fc.array(fc.integer({ min: 0, max: 900 * HOUR }), { minLength: 2, maxLength: 6 }), (person, policy, waits) => {
    const moments = new FirstMoments(person, proposal, policy, now);
    const at = waits.sort((a, b) => a - b).map((wait) => moments.from(NOW + wait)?.getTime() ?? Infinity);
    expect(at).toEqual(at.toSorted((a, b) => (a === b ? 0 : a - b)));
  }), { numRuns: 1_000 });
});
