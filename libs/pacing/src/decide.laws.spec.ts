/** What holds for every person, message, history and hour. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS, FREQUENCY_PERIODS, PURPOSES, WEEKLY_QUIET_DAYS, WINDOW_MS } from '#lib/vocabulary';
import { type AttentionHistory, decide, DEFAULT_POLICY, isQuiet, type OrganisationPolicy, type PastMessage, type PersonToReach, type Proposal } from './index.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 0, 1);

const zones = fc.constantFrom('Asia/Jerusalem', 'Africa/Cairo', 'Asia/Tehran', 'Africa/Casablanca', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia');
const clockTime = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const frequency = fc.record({ max: fc.integer({ min: 0, max: 4 }), per: fc.constantFrom(...FREQUENCY_PERIODS) });
const instants = fc.integer({ min: START, max: START + 730 * DAY });
const rules = fc.record({
  frequency, quietHours: fc.record({ from: clockTime, to: clockTime }), quietDays: fc.subarray([...WEEKLY_QUIET_DAYS]),
  channelOrder: fc.subarray([...CHANNELS]), pausedUntil: fc.option(instants.map((t) => new Date(t).toISOString())),
}, { requiredKeys: [] });
const people: fc.Arbitrary<PersonToReach> = fc.record({
  erased: fc.boolean(),
  timeZone: fc.option(zones, { freq: 9 }),
  rules,
  reachable: fc.subarray([...CHANNELS], { minLength: 1 }),
  consents: fc.array(fc.record({ channel: fc.constantFrom(...CHANNELS), purpose: fc.constantFrom(...PURPOSES), granted: fc.boolean() }), { maxLength: 9 }),
  suppressed: fc.subarray([...CHANNELS], { maxLength: 1 }),
  coolingDownUntil: fc.option(instants.map((t) => new Date(t)), { freq: 3 }),
});
const proposals: fc.Arbitrary<Proposal> = fc.record({
  purpose: fc.constantFrom(...PURPOSES), channels: fc.subarray([...CHANNELS]), barredChannels: fc.subarray([...CHANNELS], { maxLength: 1 }),
});
const policies: fc.Arbitrary<OrganisationPolicy> = fc.record({
  defaultFrequency: frequency,
  defaultQuietHours: fc.record({ from: clockTime, to: clockTime }),
  limits: fc.array(fc.record({ channel: fc.option(fc.constantFrom(...CHANNELS)), max: fc.integer({ min: 1, max: 6 }), per: fc.constantFrom(...FREQUENCY_PERIODS) }), { maxLength: 4 }),
  minimumGapMs: fc.constantFrom(0, HOUR, DAY),
  serviceLimit: fc.record({ max: fc.integer({ min: 1, max: 3 }), per: fc.constantFrom('day', 'week') }),
});
const histories = (now: number): fc.Arbitrary<AttentionHistory> => fc.record({
  sent: fc.array(fc.record({
    at: fc.integer({ min: 0, max: 30 * DAY }).map((ms) => new Date(now - ms)), channel: fc.constantFrom(...CHANNELS), purpose: fc.constantFrom(...PURPOSES),
  }), { maxLength: 8 }),
});
const matters = instants.chain((now) => fc.tuple(people, proposals, histories(now), policies, fc.constant(new Date(now))));

/** Most rows in any window (t − W, t], counted the slow way: a fullest window ends at one of the rows. */
const fullest = (rows: readonly PastMessage[], windowMs: number): number =>
  Math.max(0, ...rows.map((end) => rows.filter(({ at }) => at <= end.at && at.getTime() > end.at.getTime() - windowMs).length));

describe('for every person, message, history and hour', () => {
  it('sends only where address and word allow, awake, unpaused and with room', () => {
    let sent = 0;
    fc.assert(fc.property(matters, ([person, proposal, history, policy, now]) => {
      const decision = decide(person, proposal, history, policy, now);
      if (decision.do !== 'send') return;
      sent += 1;
      expect(person.erased).toBe(false);
      expect(proposal.channels).toContain(decision.on);
      expect(person.reachable).toContain(decision.on);
      expect(person.suppressed).not.toContain(decision.on);
      expect(proposal.barredChannels).not.toContain(decision.on);
      if (proposal.purpose === 'service') return;
      const words = person.consents.filter((row) => row.channel === decision.on && row.purpose === proposal.purpose);
      expect(words.length > 0 && words.every((row) => row.granted)).toBe(true);
      expect(isQuiet(now, person.timeZone, person.rules, policy).quiet).toBe(false);
      expect(Date.parse(person.rules.pausedUntil ?? '1970-01-01')).toBeLessThanOrEqual(now.getTime());
    }), { numRuns: 5_000 });
    expect(sent).toBeGreaterThan(200);
  });
  it('refuses the erased whatever else is true', () => {
    fc.assert(fc.property(matters, ([person, proposal, history, policy, now]) => {
      expect(decide({ ...person, erased: true }, proposal, history, policy, now)).toMatchObject({ do: 'refuse', because: 'erased' });
    }));
  });
  it('wakes later than now, never in quiet time, and for quiet hours not a minute late', () => {
    let held = 0;
    fc.assert(fc.property(matters, ([person, proposal, history, policy, now]) => {
      const decision = decide({ ...person, erased: false }, proposal, history, policy, now);
      if (decision.do !== 'hold' || decision.until === null) return;
      held += 1;
      expect(decision.until.getTime()).toBeGreaterThan(now.getTime());
      if (proposal.purpose === 'service' || person.timeZone === null) return;
      expect(isQuiet(decision.until, person.timeZone, person.rules, policy).quiet).toBe(false);
      if (decision.because === 'quiet_hours') expect(isQuiet(new Date(decision.until.getTime() - 1), person.timeZone, person.rules, policy).quiet).toBe(true);
    }), { numRuns: 5_000 });
    expect(held).toBeGreaterThan(200);
  });
  it('says the same to the same question, and the last rule asked is the one that stopped', () => {
    fc.assert(fc.property(matters, ([person, proposal, history, policy, now]) => {
      const decision = decide(person, proposal, history, policy, now);
      expect(decide(structuredClone(person), structuredClone(proposal), structuredClone(history), structuredClone(policy), new Date(now))).toEqual(decision);
      expect(decision.checked.at(-1)?.verdict).toBe(decision.do === 'send' ? 'pass' : decision.do);
      expect(decision.checked.slice(0, -1).every(({ verdict }) => verdict === 'pass')).toBe(true);
    }));
  });
  it('does not depend on the order of history or consents', () => {
    fc.assert(fc.property(matters, ([person, proposal, history, policy, now]) => {
      const turned = decide({ ...person, consents: [...person.consents].reverse() }, proposal, { sent: [...history.sent].reverse() }, policy, now);
      expect(turned).toEqual(decide(person, proposal, history, policy, now));
    }));
  });
});

describe('over weeks of attempts at any moment', () => {
  const willing = (timeZone: string, stated: PersonToReach['rules']): PersonToReach => ({
    erased: false, timeZone, rules: stated, reachable: CHANNELS, suppressed: [],
    consents: CHANNELS.flatMap((channel) => PURPOSES.map((purpose) => ({ channel, purpose, granted: true }))),
  });
  const attempts = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 30 * HOUR }), purpose: fc.constantFrom(...PURPOSES), channels: fc.subarray([...CHANNELS], { minLength: 1 }) }), { minLength: 20, maxLength: 60 });
  it('no rolling window is ever exceeded: not the person\'s, not the organisation\'s, not that of service messages', () => {
    fc.assert(fc.property(zones, frequency, policies, attempts, (zone, cap, policy, tries) => {
      const person = willing(zone, { frequency: cap, quietHours: { from: '23:00', to: '05:00' } });
      const sent: PastMessage[] = [];
      let t = START;
      for (const { wait, purpose, channels } of tries) {
        t += wait;
        const decision = decide(person, { purpose, channels }, { sent }, policy, new Date(t));
        if (decision.do === 'send') sent.push({ at: new Date(t), channel: decision.on, purpose });
      }
      const outreach = sent.filter(({ purpose }) => purpose !== 'service');
      expect(fullest(outreach, WINDOW_MS[cap.per])).toBeLessThanOrEqual(cap.max);
      for (const limit of policy.limits) {
        const counted = outreach.filter(({ channel }) => limit.channel === null || channel === limit.channel);
        expect(fullest(counted, WINDOW_MS[limit.per])).toBeLessThanOrEqual(limit.max);
      }
      expect(fullest(sent.filter(({ purpose }) => purpose === 'service'), WINDOW_MS[policy.serviceLimit.per])).toBeLessThanOrEqual(policy.serviceLimit.max);
    }), { numRuns: 1_500 });
  });
  it('nobody is under-served: following every hold to its end always leads to a send (T-20)', () => {
    fc.assert(fc.property(zones, fc.record({ max: fc.integer({ min: 1, max: 3 }), per: fc.constantFrom(...FREQUENCY_PERIODS) }), instants, (zone, cap, start) => {
      const person = willing(zone, { frequency: cap });
      const sent: PastMessage[] = [];
      let at = new Date(start);
      for (let hops = 0; sent.length < cap.max * 2; hops += 1) {
        expect(hops).toBeLessThan(50);
        const decision = decide(person, { purpose: 'jobs', channels: ['email'] }, { sent }, { ...DEFAULT_POLICY, limits: [] }, at);
        if (decision.do === 'send') sent.push({ at, channel: decision.on, purpose: 'jobs' });
        else if (decision.do === 'hold' && decision.until !== null) at = decision.until;
        else expect.unreachable(decision.because);
      }
      const [first, then] = [sent[0], sent[cap.max]];
      const between = (then?.at.getTime() ?? NaN) - (first?.at.getTime() ?? NaN);
      expect(between).toBeGreaterThanOrEqual(WINDOW_MS[cap.per]);
      expect(between).toBeLessThan(WINDOW_MS[cap.per] + 13 * HOUR);
    }));
  });
  it('a row dated by a clock minutes ahead still holds its place (T-44)', () => {
    const now = new Date('2026-06-16T09:00:00Z');
    const ahead: PastMessage = { at: new Date(now.getTime() + 5 * MINUTE), channel: 'email', purpose: 'jobs' };
    const decision = decide(willing('Asia/Jerusalem', { frequency: { max: 1, per: 'day' } }), { purpose: 'jobs', channels: ['email'] }, { sent: [ahead] }, DEFAULT_POLICY, now);
    expect(decision).toMatchObject({ do: 'hold', because: 'frequency_cap', until: new Date('2026-06-17T09:05:00Z') });
  });
});
