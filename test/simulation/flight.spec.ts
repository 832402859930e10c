/** The simulator flies true: same bytes, jobs and people in their time, the hour on everybody's own clock. */

import { expect, it } from 'vitest';
import { type Logbook } from '../../src/simulation/logbook.js';
import { Hangar } from './hangar.fixture.js';
import { FAULTS, settingOf } from './seeds.fixture.js';
import { dana, fly, flyFrom, job, told } from './simulate.fixture.js';
import { makeWorld } from './world.fixture.js';

const DAILY = { name: 'daily', kind: 'digest', schedule: '0 9 * * *', timeZone: 'candidate', channels: ['email'], maxItems: 5 };

const START = new Date('2026-03-01T00:00:00Z');
const bytes = ({ messages, decisions, acts, summary }: Logbook): string => JSON.stringify([messages, decisions, acts, summary]);

it('gives the same bytes for the same world and seed, and other ids for another seed', async () => {
  const world = makeWorld({ people: 8, jobs: 20, days: 10, start: START, seed: 'same' });
  const faults = { retry: 0.1, crash: 0.05, duplicate: 0.1, reorder: 0.1, late: 0.05 };
  const [first, second, other] = [await fly({ ...world, days: 10, faults }), await fly({ ...world, days: 10, faults }), await fly({ ...world, days: 10, faults, seed: '2' })];
  expect(first.summary.sent).toBeGreaterThan(3);
  expect(bytes(first)).toBe(bytes(second));
  expect(other.messages[0]?.id).not.toBe(first.messages[0]?.id);
});

it('gives a seed the same bytes on a swept database, after another seed, as on one of its own', async () => {
  const hangar = await Hangar.open(FAULTS);
  try {
    await flyFrom(hangar, settingOf(4));
    const again = await flyFrom(hangar, settingOf(3));
    expect(bytes(again)).toBe(bytes(await fly(settingOf(3))));
    expect(again.summary.sent).toBeGreaterThan(0);
  } finally {
    await hangar.close();
  }
});

it('runs one weekly digest on Tuesday at nine on the clock of each person when no programme is given', async () => {
  const logbook = await fly({
    candidates: [dana, { ...dana, externalId: 'ny', emails: ['ny@example.org'], timeZone: 'America/New_York' }], jobs: [job('j-1')], days: 7,
  });
  expect(told(logbook)).toEqual([
    { to: 'dana@example.org', at: '2026-03-03T07:00:00.000Z', jobs: ['j-1'] },
    { to: 'ny@example.org', at: '2026-03-03T14:00:00.000Z', jobs: ['j-1'] },
  ].sort((a, b) => told(logbook).findIndex(({ to }) => to === a.to) - told(logbook).findIndex(({ to }) => to === b.to)));
  expect(logbook.summary.programmes).toEqual(['weekly digest']);
});

it('keeps nine o’clock when the clocks of Jerusalem go forward on 27 March', async () => {
  const jobs = Array.from({ length: 10 }, (_, day) => job(`j-${String(day)}`, { appearsAt: `2026-03-${String(20 + day)}T03:00:00Z` }));
  const logbook = await fly({ candidates: [dana], jobs, start: '2026-03-20T00:00:00Z', days: 10, programmes: DAILY });
  expect(told(logbook).map(({ at }) => at)).toEqual([
    ...['20', '21', '22', '23', '24', '25', '26'].map((day) => `2026-03-${day}T07:00:00.000Z`),
    ...['27', '28', '29'].map((day) => `2026-03-${day}T06:00:00.000Z`),
  ]);
  expect(logbook.violations).toEqual([]);
});

it('keeps to both hours of a day in zones far from the first to reach them', async () => {
  const twice = { ...DAILY, schedule: '0 9,17 * * *', maxItems: 1 };
  const candidates = ['Pacific/Auckland', 'Pacific/Honolulu'].map((timeZone, at) => ({ ...dana, externalId: `p${String(at)}`, emails: [`p${String(at)}@example.org`], timeZone }));
  const jobs = Array.from({ length: 5 }, (_, at) => job(`j-${String(at)}`));
  const logbook = await fly({ candidates, jobs, start: '2026-03-02T00:00:00Z', days: 2, programmes: twice, buckets: 1 });
  const zones = new Map(candidates.map(({ externalId, timeZone }) => [externalId, timeZone]));
  const hours = logbook.messages.flatMap(({ sentAt, candidateExternalId }) =>
    (sentAt === null || sentAt < new Date('2026-03-03T06:00:00Z') ? [] : [`${candidateExternalId ?? ''} ${new Intl.DateTimeFormat('sv-SE', { timeZone: zones.get(candidateExternalId ?? '') ?? 'UTC', timeStyle: 'short' }).format(sentAt)}`]));
  expect([...new Set(hours)].filter((one) => !/ (09|17):00$/.test(one))).toEqual([]);
  expect(new Set(hours.map((one) => one.slice(0, 2))).size).toBe(2);
});

it('waits for the morning of the day on which the clocks changed in the night', async () => {
  const early = { ...DAILY, schedule: '30 5 * * *' };
  const candidates = [{ ...dana, contactRules: { frequency: { max: 10, per: 'day' }, quietHours: { from: '22:00', to: '08:00' } } }];
  const jobs = [job('j-1', { appearsAt: '2026-03-26T10:00:00Z' })];
  const logbook = await fly({ candidates, jobs, start: '2026-03-26T12:00:00Z', days: 2, programmes: early });
  expect(told(logbook)).toEqual([{ to: 'dana@example.org', at: '2026-03-27T05:00:00.000Z', jobs: ['j-1'] }]);
});

it('tells a job only while it is there', async () => {
  const jobs = [
    job('gone', { disappearsAt: '2026-03-02T00:00:00Z' }), job('there'), job('later', { appearsAt: '2026-03-05T12:34:56Z' }),
    job('never', { appearsAt: '2026-04-01T00:00:00Z' }), job('closed', { closesAt: '2026-03-03T06:59:59Z' }),
  ];
  const logbook = await fly({ candidates: [dana], jobs });
  expect(told(logbook).map(({ jobs: list }) => list)).toEqual([['there'], ['later']]);
});

it('leaves out at the last moment what closed between the plan and the hour', async () => {
  // Planned when Jerusalem reaches nine, sent when New York does; the job leaves in between.
  const ny = { ...dana, externalId: 'ny', emails: ['ny@example.org'], timeZone: 'America/New_York' };
  const logbook = await fly({ candidates: [dana, ny], jobs: [job('brief', { disappearsAt: '2026-03-03T10:00:00Z' }), job('lasting')], days: 4 });
  const line = logbook.messages.find(({ candidateExternalId }) => candidateExternalId === 'ny');
  expect(line?.items.map(({ externalId }) => externalId)).toEqual(['lasting']);
  expect(line?.leftOut).toEqual([{ kind: 'job', externalId: 'brief', because: 'job_closed' }]);
});

it('leaves out at the last moment what is no longer wanted, or no longer the job that was chosen', async () => {
  // All are planned when Jerusalem reaches nine; what they say, or the posting, changes an hour before New York does.
  const at = '2026-03-03T13:00:00Z';
  const person = (externalId: string, preferences: object | null) =>
    ({ ...dana, externalId, emails: [`${externalId}@example.org`], timeZone: 'America/New_York', ...(preferences === null ? {} : { changes: [{ at, set: { preferences: { ...(dana['preferences'] as object), ...preferences } } }] }) });
  const candidates = [dana, person('same', null), person('refuses', { refuse: { companies: ['Employer j-1'], keywords: ['casino'] } }), person('more', { skills: ['Kafka'] }), person('other', { roles: ['Registered nurse'] })];
  const london = { name: 'London', country: 'GB', lat: 51.5, lon: -0.1 };
  const jobs = [
    job('j-1'), job('j-2'), job('j-3', { description: 'A backend for a casino' }),
    job('moves', { disappearsAt: at }), job('moves', { appearsAt: at, places: [london] }), job('grows', { disappearsAt: at }), job('grows', { appearsAt: at, description: 'Now with more to read' }),
  ];
  const logbook = await fly({ candidates, jobs, days: 4, buckets: 1 });
  const lines = new Map(logbook.messages.map((line) => [line.candidateExternalId, line]));
  const told = (id: string) => lines.get(id)?.items.map(({ externalId }) => externalId).sort();
  expect(['same', 'refuses', 'more', 'other'].map(told)).toEqual([['grows', 'j-1', 'j-2', 'j-3'], ['grows', 'j-2'], ['grows', 'j-1', 'j-2', 'j-3'], []]);
  expect(lines.get('same')?.leftOut).toEqual([{ kind: 'job', externalId: 'moves', because: 'nothing_relevant' }]);
  expect(logbook.decisions.find(({ candidateExternalId }) => candidateExternalId === 'other')).toMatchObject({ outcome: 'refused', reason: 'nothing_relevant' });
  expect(logbook.violations).toEqual([]);
});

it('opens again a posting that comes back, and does not tell it twice', async () => {
  const back = job('j-1', { appearsAt: '2026-03-08T00:00:00Z' });
  const late = { ...dana, externalId: 'late', emails: ['late@example.org'], consents: [], changes: [{ at: '2026-03-09T00:00:00Z', set: { consents: dana['consents'] } }] };
  const logbook = await fly({ candidates: [dana, late], jobs: [job('j-1', { disappearsAt: '2026-03-05T00:00:00Z' }), back] });
  expect(told(logbook)).toEqual([
    { to: 'dana@example.org', at: '2026-03-03T07:00:00.000Z', jobs: ['j-1'] },
    { to: 'late@example.org', at: '2026-03-10T07:00:00.000Z', jobs: ['j-1'] },
  ]);
});

it('lets people pause, refuse, say another wish and leave, each from that moment on', async () => {
  const at = '2026-03-09T12:00:00Z';
  const person = (externalId: string, set: object) => ({ ...dana, externalId, emails: [`${externalId}@example.org`], changes: [{ at, set }] });
  const candidates = [
    person('goes-on', { givenName: 'Other' }),
    person('pauses', { contactRules: { pausedUntil: '2026-03-20T00:00:00Z' } }),
    person('refuses', { consents: [{ channel: 'email', purpose: 'jobs', granted: false }] }),
    person('turns', { preferences: { roles: ['Registered nurse'] } }),
    person('moves', { timeZone: 'America/New_York' }),
    person('leaves', { erased: true }),
  ];
  const logbook = await fly({ candidates, jobs: [job('j-1'), job('j-2', { appearsAt: '2026-03-05T00:00:00Z' })] });
  const second = told(logbook).filter(({ at: sent }) => sent !== undefined && sent > at);
  expect(second.map(({ to, at: sent }) => [to, sent]).sort()).toEqual([['goes-on@example.org', '2026-03-10T07:00:00.000Z'], ['moves@example.org', '2026-03-10T13:00:00.000Z']]);
  const reasons = new Map(logbook.decisions.map(({ candidateExternalId, reason }) => [candidateExternalId, reason]));
  expect([reasons.get('pauses'), reasons.get('refuses'), reasons.get('turns')]).toEqual(['paused', 'no_consent', 'nothing_relevant']);
  expect(logbook.violations).toEqual([]);
});

it('counts a consent from the day it is given', async () => {
  const logbook = await fly({ candidates: [{ ...dana, consents: [{ ...AGREED_LATER }] }], jobs: [job('j-1')], days: 14 });
  expect(told(logbook).map(({ at }) => at)).toEqual(['2026-03-10T07:00:00.000Z']);
  expect(logbook.decisions.map(({ reason }) => reason)).toEqual(['no_consent', null]);
});
const AGREED_LATER = { channel: 'email', purpose: 'jobs', granted: true, at: '2026-03-05T00:00:00Z', wording: 'Send me roles', source: 'form' };

it('keeps the good lines of a file and says what is wrong with the others', async () => {
  const logbook = await fly({
    candidates: [dana, '{not json', { ...dana, externalId: 'x', emails: ['no address'] }, { ...dana, externalId: 'y', emails: ['y@example.org'], changes: [{ at: 'tomorrow', set: {} }] }, { ...dana, externalId: 'z' }],
    jobs: [job('j-1'), job('j-2', { appearsAt: 'soon' }), { externalId: 'j-3' }], days: 7,
  });
  expect(logbook.badLines.map(({ file, line, field }) => [file, line, field])).toEqual([
    ['candidates', 2, null], ['candidates', 3, 'emails.0'], ['candidates', 4, 'changes.0.at'], ['jobs', 2, 'appearsAt'], ['jobs', 3, 'title'], ['candidates', 5, 'emails/phones'],
  ]);
  expect(logbook.summary).toMatchObject({ candidates: { kept: 1, rejected: 4 }, jobs: { kept: 1, rejected: 2 }, sent: 1 });
});

it('runs several programmes of a file against one cap', async () => {
  const programmes = [DAILY, { ...DAILY, name: 'noon', schedule: '0 12 * * *' }];
  const jobs = Array.from({ length: 40 }, (_, index) => job(`j-${String(index)}`));
  const logbook = await fly({ candidates: [{ ...dana, contactRules: { frequency: { max: 2, per: 'week' } } }], jobs, days: 7, programmes });
  expect(told(logbook).map(({ at }) => at)).toEqual(['2026-03-01T07:00:00.000Z', '2026-03-01T10:00:00.000Z']);
  expect(logbook.summary.held).toEqual({ frequency_cap: 12 });
});
