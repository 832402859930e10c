/** The rules one by one, and in their order. */

import { describe, expect, it } from 'vitest';
import { type Channel, type Purpose } from '#lib/vocabulary';
import {
  type AttentionHistory, channelsInOrder, decide, DEFAULT_POLICY, type OrganisationPolicy, type PacingDecision, type PersonToReach, type Proposal,
} from './index.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Tuesday, noon in Jerusalem (summer time). */
const NOON = new Date('2026-06-16T09:00:00Z');

const yes = (channel: Channel, purpose: Purpose = 'jobs') => ({ channel, purpose, granted: true });
const person = (over: Partial<PersonToReach> = {}): PersonToReach => ({
  erased: false,
  timeZone: 'Asia/Jerusalem',
  rules: {},
  reachable: ['email', 'sms', 'whatsapp'],
  consents: [yes('email'), yes('sms'), yes('whatsapp')],
  suppressed: [],
  ...over,
});
const digest: Proposal = { purpose: 'jobs', channels: ['email', 'sms'] };
const ago = (ms: number, channel: Channel = 'email', purpose: Purpose = 'jobs') => ({ at: new Date(NOON.getTime() - ms), channel, purpose });
const heard = (...sent: AttentionHistory['sent'][number][]): AttentionHistory => ({ sent });
const policy = (over: Partial<OrganisationPolicy>): OrganisationPolicy => ({ ...DEFAULT_POLICY, ...over });
const outcome = (decision: PacingDecision): unknown => {
  if (decision.do === 'send') return `send on ${decision.on}`;
  if (decision.do === 'refuse') return `refuse ${decision.because}`;
  return `hold ${decision.because} until ${decision.until?.toISOString() ?? 'further notice'}`;
};

const ask = (over: { person?: Partial<PersonToReach>; proposal?: Partial<Proposal>; history?: AttentionHistory; policy?: Partial<OrganisationPolicy>; now?: Date }) =>
  outcome(decide(person(over.person), { ...digest, ...over.proposal }, over.history ?? heard(), policy(over.policy ?? {}), over.now ?? NOON));

describe('the channel', () => {
  it('is the first the programme offers when the person named none', () => {
    expect(ask({})).toBe('send on email');
  });
  it('is the person\'s favourite among those the programme offers', () => {
    expect(ask({ person: { rules: { channelOrder: ['whatsapp', 'sms'] } } })).toBe('send on sms');
    expect(channelsInOrder(['whatsapp', 'sms', 'sms'], ['email', 'sms'])).toEqual(['sms', 'email']);
  });
  it('falls to the next when the favourite has no address, no consent, is suppressed or is barred', () => {
    expect(ask({ person: { reachable: ['sms'] } })).toBe('send on sms');
    expect(ask({ person: { consents: [yes('sms')] } })).toBe('send on sms');
    expect(ask({ person: { suppressed: ['email'] } })).toBe('send on sms');
    expect(ask({ proposal: { barredChannels: ['email'] } })).toBe('send on sms');
    expect(ask({ policy: { closedChannels: ['email'] } })).toBe('send on sms');
    expect(ask({ policy: { closedChannels: ['email', 'sms'] } })).toBe('refuse channel_rule');
    expect(ask({ proposal: { purpose: 'service', channels: ['sms'] }, policy: { closedChannels: ['sms'] } })).toBe('refuse channel_rule');
  });
  it('is refused with the reason of the channel that got furthest when none is open', () => {
    expect(ask({ person: { reachable: [] } })).toBe('refuse no_channel');
    expect(ask({ person: { reachable: ['sms'], consents: [] } })).toBe('refuse no_consent');
    expect(ask({ person: { consents: [yes('sms')], suppressed: ['sms'] } })).toBe('refuse suppressed');
    expect(ask({ person: { suppressed: ['email'] }, proposal: { barredChannels: ['sms'] } })).toBe('refuse channel_rule');
    expect(ask({ proposal: { channels: [] } })).toBe('refuse no_channel');
  });
  it('needs consent for this very purpose, and of two words that disagree takes the no', () => {
    expect(ask({ proposal: { purpose: 'content' } })).toBe('refuse no_consent');
    const both = [yes('email'), { channel: 'email', purpose: 'jobs', granted: false } as const];
    expect(ask({ person: { consents: both } })).toBe('refuse no_consent');
    expect(ask({ person: { consents: [...both].reverse() } })).toBe('refuse no_consent');
  });
});

describe('refusals for good', () => {
  it('put erasure before everything, and ask no other rule', () => {
    const decision = decide(person({ erased: true, reachable: [] }), { ...digest, purpose: 'service' }, heard(), DEFAULT_POLICY, NOON);
    expect(outcome(decision)).toBe('refuse erased');
    expect(decision.checked).toEqual([{ rule: 'erased', verdict: 'refuse' }]);
    expect(decision.tried).toEqual([]);
  });
  it('let a message exactly as late as allowed go, and one a millisecond later expire', () => {
    const plannedAt = new Date(NOON.getTime() - HOUR);
    expect(ask({ proposal: { plannedAt, maxLatenessMs: HOUR } })).toBe('send on email');
    expect(ask({ proposal: { plannedAt, maxLatenessMs: HOUR - 1 } })).toBe('refuse too_late');
  });
  it('drop a message none of whose jobs is open any more', () => {
    expect(ask({ proposal: { jobsOpen: 0 } })).toBe('refuse job_closed');
    expect(ask({ proposal: { jobsOpen: 1 } })).toBe('send on email');
  });
});

describe('a pause', () => {
  it('holds until it ends, and not a moment longer', () => {
    expect(ask({ person: { rules: { pausedUntil: '2026-06-20T09:00:00Z' } } })).toBe('hold paused until 2026-06-20T09:00:00.000Z');
    expect(ask({ person: { rules: { pausedUntil: NOON.toISOString() } } })).toBe('send on email');
    expect(ask({ person: { rules: { pausedUntil: null } } })).toBe('send on email');
  });
  it('that ends at night wakes in the morning', () => {
    expect(ask({ person: { rules: { pausedUntil: '2026-06-20T00:00:00Z' } } })).toBe('hold paused until 2026-06-20T05:00:00.000Z');
  });
  it('stated without an offset ends where that time comes last on earth', () => {
    expect(ask({ person: { rules: { pausedUntil: '2026-06-19T22:00:00' } } })).toBe('hold paused until 2026-06-20T10:00:00.000Z');
    expect(ask({ person: { rules: { pausedUntil: '2026-06-20' } } })).toBe('hold paused until 2026-06-20T12:00:00.000Z');
    expect(ask({ person: { rules: { pausedUntil: '2026-06-20T12:00:00+03:00' } } })).toBe('hold paused until 2026-06-20T09:00:00.000Z');
  });
  it('without an end, or with one nobody can read, holds until further notice', () => {
    expect(ask({ person: { rules: { pausedUntil: '9999-12-31T00:00:00Z' } } })).toBe('hold paused until further notice');
    expect(ask({ person: { rules: { pausedUntil: 'next week' } } })).toBe('hold paused until further notice');
    expect(ask({ person: { rules: { pausedUntil: 'June 2020' } } })).toBe('hold paused until further notice');
  });
});

describe('a cool-down', () => {
  it('holds until the person has had their peace', () => {
    expect(ask({ person: { coolingDownUntil: new Date(NOON.getTime() + HOUR) } })).toBe('hold cooling_down until 2026-06-16T10:00:00.000Z');
    expect(ask({ person: { coolingDownUntil: NOON } })).toBe('send on email');
  });
  it('keeps the least gap between two messages, service messages apart', () => {
    const often = { rules: { frequency: { max: 5, per: 'day' } } } as const;
    expect(ask({ person: often, policy: { minimumGapMs: 2 * HOUR }, history: heard(ago(HOUR)) })).toBe('hold cooling_down until 2026-06-16T10:00:00.000Z');
    expect(ask({ person: often, policy: { minimumGapMs: 2 * HOUR }, history: heard(ago(2 * HOUR), ago(1, 'email', 'service')) })).toBe('send on email');
  });
});

describe('the frequency a person chose', () => {
  const twiceAWeek = { rules: { frequency: { max: 2, per: 'week' } } } as const;
  it('lets the last allowed message through and holds the next until the oldest leaves the window', () => {
    expect(ask({ person: twiceAWeek, history: heard(ago(DAY)) })).toBe('send on email');
    expect(ask({ person: twiceAWeek, history: heard(ago(DAY, 'sms'), ago(6 * DAY)) })).toBe('hold frequency_cap until 2026-06-17T09:00:00.000Z');
  });
  it('no longer counts a message exactly one window old', () => {
    expect(ask({ person: twiceAWeek, history: heard(ago(DAY), ago(7 * DAY)) })).toBe('send on email');
    expect(ask({ person: twiceAWeek, history: heard(ago(DAY), ago(7 * DAY - 1)) })).toBe('hold frequency_cap until 2026-06-16T09:00:00.001Z');
  });
  it('counts every channel and purpose together, but no service message', () => {
    expect(ask({ person: twiceAWeek, history: heard(ago(HOUR, 'whatsapp', 'content'), ago(DAY, 'sms')) })).toContain('hold frequency_cap');
    expect(ask({ person: twiceAWeek, history: heard(ago(HOUR, 'email', 'service'), ago(DAY, 'sms')) })).toBe('send on email');
  });
  it('is refused, not held, when it is never', () => {
    expect(ask({ person: { rules: { frequency: { max: 0, per: 'day' } } } })).toBe('refuse frequency_cap');
    expect(ask({ person: { rules: { frequency: { max: Number.NaN, per: 'day' } } } })).toBe('refuse frequency_cap');
  });
  it('waits for as many to leave as a lowered cap asks', () => {
    const lowered = { rules: { frequency: { max: 1, per: 'week' } } } as const;
    expect(ask({ person: lowered, history: heard(ago(6 * DAY), ago(DAY), ago(3 * DAY)) })).toBe('hold frequency_cap until 2026-06-22T09:00:00.000Z');
  });
  it('is once a week for those who said nothing', () => {
    expect(ask({ history: heard(ago(7 * DAY)) })).toBe('send on email');
    expect(ask({ history: heard(ago(6 * DAY)) })).toBe('hold frequency_cap until 2026-06-17T09:00:00.000Z');
  });
  it('never wakes in the night', () => {
    const at = new Date('2026-06-10T20:00:00Z');
    expect(ask({ history: heard({ at, channel: 'email', purpose: 'jobs' }) })).toBe('hold frequency_cap until 2026-06-18T05:00:00.000Z');
  });
  it('is 7 × 24 hours also in the weeks with a 23-hour and a 25-hour day (T-22)', () => {
    for (const at of ['2026-03-25T10:00:00Z', '2026-10-21T10:00:00Z'].map((text) => new Date(text))) {
      const history = heard({ at, channel: 'email', purpose: 'jobs' });
      const week = 7 * DAY;
      expect(ask({ history, now: new Date(at.getTime() + week - 1) })).toContain('hold frequency_cap');
      expect(ask({ history, now: new Date(at.getTime() + week) })).toBe('send on email');
    }
  });
});

describe('the organisation\'s own limits', () => {
  const eager = { rules: { frequency: { max: 50, per: 'day' } } } as const;
  it('hold all channels when the total is used up', () => {
    const sent = [1, 2, 3, 4, 5].map((hours) => ago(hours * HOUR));
    expect(ask({ person: eager, history: heard(...sent) })).toBe('hold organisation_limit until 2026-06-17T05:00:00.000Z');
  });
  it('move to the next channel when only the favourite is used up, and hold when all are', () => {
    const limits = [{ channel: 'email', max: 1, per: 'week' }, { channel: 'sms', max: 1, per: 'day' }] as const;
    expect(ask({ person: eager, policy: { limits }, history: heard(ago(HOUR)) })).toBe('send on sms');
    expect(ask({ person: eager, policy: { limits }, history: heard(ago(HOUR), ago(2 * HOUR, 'sms')) })).toBe('hold organisation_limit until 2026-06-17T07:00:00.000Z');
  });
  it('keep several windows at once', () => {
    const limits = [{ channel: null, max: 2, per: 'day' }, { channel: null, max: 3, per: 'week' }] as const;
    const history = heard(ago(5 * DAY), ago(2 * DAY), ago(HOUR));
    expect(ask({ person: eager, policy: { limits }, history })).toBe('hold organisation_limit until 2026-06-18T09:00:00.000Z');
  });
  it('refuse where they are zero', () => {
    expect(ask({ policy: { limits: [{ channel: null, max: 0, per: 'day' }] } })).toBe('refuse organisation_limit');
  });
});

describe('the hour', () => {
  it('holds without an end where the zone is missing or is none, and never reads it as UTC (T-42)', () => {
    for (const timeZone of [null, '', 'Mars/Olympus', '+02:00', 'Asia/Jerusalem ']) {
      expect(ask({ person: { timeZone } })).toBe('hold unknown_time_zone until further notice');
    }
  });
  it('follows the person to a new zone at once (T-42)', () => {
    expect(ask({ person: { timeZone: 'America/Los_Angeles' } })).toBe('hold quiet_hours until 2026-06-16T15:00:00.000Z');
  });
  it('is the person\'s own, else the organisation\'s', () => {
    const night = new Date('2026-06-16T19:00:00Z');
    expect(ask({ now: night })).toBe('hold quiet_hours until 2026-06-17T05:00:00.000Z');
    expect(ask({ now: night, person: { rules: { quietHours: { from: '23:00', to: '06:30' } } } })).toBe('send on email');
    expect(ask({ now: night, person: { rules: { quietHours: { from: '09:00', to: '09:00' } } } })).toBe('send on email');
  });
});

describe('a service message', () => {
  const asleep = new Date('2026-06-16T00:00:00Z');
  const service = { purpose: 'service' } as const;
  it('goes at once without consent, in a pause, over the cap, at night and without a zone', () => {
    const at = { consents: [], timeZone: null, rules: { pausedUntil: '2027-01-01T00:00:00Z', frequency: { max: 0, per: 'day' } } } as const;
    expect(ask({ person: at, proposal: service, now: asleep })).toBe('send on email');
  });
  it('still goes to no suppressed or missing address', () => {
    expect(ask({ person: { suppressed: ['email'] }, proposal: service })).toBe('send on sms');
    expect(ask({ person: { suppressed: ['email', 'sms'] }, proposal: service })).toBe('refuse suppressed');
    expect(ask({ person: { reachable: [] }, proposal: service })).toBe('refuse no_channel');
  });
  it('has a limit of its own, which other messages do not use up', () => {
    const ten = Array.from({ length: 10 }, (_, i) => ago((i + 1) * HOUR, 'email', 'service'));
    expect(ask({ proposal: service, history: heard(...ten) })).toBe('hold organisation_limit until 2026-06-16T23:00:00.000Z');
    expect(ask({ proposal: service, history: heard(...ten.map((row) => ({ ...row, purpose: 'jobs' as const }))) })).toBe('send on email');
  });
});

describe('the record', () => {
  it('names every rule asked in order, every channel tried, and the version', () => {
    const decision = decide(person({ consents: [yes('sms')] }), digest, heard(), DEFAULT_POLICY, NOON);
    expect(decision.checked.map(({ rule }) => rule)).toEqual(
      ['erased', 'channel', 'lateness', 'job_open', 'pause', 'cool_down', 'frequency_cap', 'organisation_limit', 'time_zone', 'quiet_hours']);
    expect(decision.tried).toEqual([{ channel: 'email', closedBy: 'no_consent' }, { channel: 'sms', closedBy: null }]);
    expect(decision.version).toBe('pacing-3');
  });
  it('ends with the rule that decided', () => {
    const decision = decide(person({ rules: { pausedUntil: '2027-01-01T00:00:00Z' } }), digest, heard(), DEFAULT_POLICY, NOON);
    expect(decision.checked.at(-1)).toEqual({ rule: 'pause', verdict: 'hold' });
  });
});
