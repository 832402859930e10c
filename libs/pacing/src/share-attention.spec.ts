import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CapRule, type Channel, CHANNELS, WINDOW_MS } from '#lib/vocabulary';
import { type Claim, decide, DEFAULT_POLICY, longestWindowMs, type OrganisationPolicy, type PersonToReach, shareAttention } from './index.js';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 24, 8);
const policyWith = (limits: readonly CapRule[]): OrganisationPolicy => ({ ...DEFAULT_POLICY, limits });

interface Sent { readonly at: Date; readonly channel: Channel }

/** The most that fall into any window, counted at each message. */
const largest = (sent: readonly Sent[], { per, channel }: CapRule): number => {
  const counted = sent.filter((one) => channel === null || one.channel === channel).map(({ at }) => at.getTime());
  return Math.max(0, ...counted.map((end) => counted.filter((at) => at <= end && at > end - WINDOW_MS[per]).length));
};

const rule = (channel: Channel | null): fc.Arbitrary<CapRule> => fc.record({ channel: fc.constant(channel), max: fc.integer({ min: 0, max: 4 }), per: fc.constantFrom('day', 'week', 'month') });
const claims = fc.array(fc.record({ after: fc.integer({ min: 0, max: 45 * 24 }), channel: fc.constantFrom(...CHANNELS), worth: fc.integer({ min: 0, max: 3 }) }), { maxLength: 12 })
  .map((list) => list.map(({ after, channel, worth }, at): Claim => ({ id: String(at), at: new Date(START + after * HOUR), channel, worth })));

describe('sharing the attention of a person', () => {
  it('keeps every cap over every window, whatever waits', () => {
    fc.assert(fc.property(claims, rule(null), fc.array(fc.constantFrom(null, ...CHANNELS).chain(rule), { maxLength: 3 }), (waiting, own, limits) => {
      const lost = shareAttention({ frequency: own }, policyWith(limits), [], waiting);
      const kept = waiting.filter(({ id }) => !lost.has(id));
      for (const cap of [own, ...limits]) expect(largest(kept, cap)).toBeLessThanOrEqual(cap.max);
    }));
  });

  it('lets nobody lose to something worth less, nor while there is room', () => {
    fc.assert(fc.property(claims, rule(null), (waiting, own) => {
      const lost = shareAttention({ frequency: own }, policyWith([]), [], waiting);
      for (const loser of waiting.filter(({ id }) => lost.has(id))) {
        const better = waiting.filter(({ id, worth }) => !lost.has(id) && worth >= loser.worth);
        const near = better.filter(({ at }) => Math.abs(at.getTime() - loser.at.getTime()) < WINDOW_MS.month);
        expect(near.length).toBeGreaterThanOrEqual(own.max);
      }
    }));
  });
});

describe('what left before', () => {
  const ago = (ms: number) => ({ at: new Date(START - ms), channel: 'email' as const, purpose: 'jobs' as const });
  const atStart: Claim = { id: 'now', at: new Date(START), channel: 'email', worth: 1 };

  it('changes nothing once it is a longest window older than the first that waits', () => {
    const someCaps = fc.array(fc.constantFrom(null, ...CHANNELS).chain(rule), { maxLength: 3 });
    fc.assert(fc.property(claims, rule(null), someCaps, fc.integer({ min: 0, max: 60 * 24 }), (waiting, own, limits, hours) => {
      const [rules, policy] = [{ frequency: own }, policyWith(limits)];
      const left = Array.from({ length: 5 }, () => ago(longestWindowMs(rules, policy) + hours * HOUR));
      expect(shareAttention(rules, policy, left, [atStart, ...waiting])).toEqual(shareAttention(rules, policy, [], [atStart, ...waiting]));
    }));
  });

  it.each([
    ['the person', { max: 1, per: 'month' }, [], 'month'], ['the default', undefined, [], 'week'],
    ['the organisation', { max: 9, per: 'day' }, [{ channel: 'email', max: 9, per: 'day' }, { channel: 'email', max: 1, per: 'month' }], 'month'],
  ] as const)('counts until then, by the cap of %s', (_, frequency, limits, longest) => {
    const [rules, policy] = [frequency ? { frequency } : {}, policyWith(limits)];
    expect(longestWindowMs(rules, policy)).toBe(WINDOW_MS[longest]);
    expect([...shareAttention(rules, policy, [ago(WINDOW_MS[longest] - 1)], [atStart]).keys()]).toEqual(['now']);
  });
});

describe('a day of 23 and one of 25 hours', () => {
  const person: PersonToReach = {
    erased: false, timeZone: 'Asia/Jerusalem', rules: { frequency: { max: 1, per: 'day' }, quietHours: { from: '00:00', to: '00:00' } },
    reachable: ['email'], consents: [{ channel: 'email', purpose: 'jobs', granted: true }], suppressed: [],
  };
  const ask = (last: string, now: string) => decide(person, { purpose: 'jobs', channels: ['email'] }, { sent: [{ at: new Date(last), channel: 'email', purpose: 'jobs' }] }, DEFAULT_POLICY, new Date(now));

  // Nine in the morning before, and nine in the morning of the day the clocks changed: T-22.
  it.each([
    ['forward', '2026-03-26T07:00:00Z', '2026-03-27T06:00:00Z', '2026-03-27T07:00:00.000Z'],
    ['back', '2026-10-24T06:00:00Z', '2026-10-25T05:59:59.999Z', '2026-10-25T06:00:00.000Z'],
  ])('have 24 hours for a cap when the clocks go %s', (_, last, tooEarly, free) => {
    expect(ask(last, tooEarly)).toMatchObject({ do: 'hold', because: 'frequency_cap', until: new Date(free) });
    expect(ask(last, free)).toMatchObject({ do: 'send' });
  });
});
