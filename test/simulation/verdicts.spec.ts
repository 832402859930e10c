/** Each law fires when its evidence is bent: one true flight, and every way to falsify it. */

import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '#lib/pacing';
import { type Evidence, type Law, violationsOf } from '../../src/simulation/laws.js';
import { type MessageLine } from '../../src/simulation/lines.js';
import { flightOf, fly, dana, job } from './simulate.fixture.js';

const SETTING = {
  candidates: [{ ...dana, contactRules: { frequency: { max: 1, per: 'week' }, quietHours: { from: '22:00', to: '07:00' }, quietDays: ['sabbath'] } }],
  jobs: [job('j-1', { disappearsAt: '2026-03-06T00:00:00Z' }), job('j-2', { appearsAt: '2026-03-05T00:00:00Z' })],
};

let evidence: Evidence;

beforeAll(async () => {
  const logbook = await fly(SETTING);
  const { world } = await flightOf(SETTING);
  const candidateId = logbook.messages[0]?.candidateId ?? '';
  evidence = {
    people: world.people.map((person) => ({ candidateId, person })), jobs: world.jobs, acts: logbook.acts, messages: logbook.messages, decisions: logbook.decisions,
    departures: logbook.messages.map(({ id, sentAt, channel, to }) => ({ at: sentAt ?? new Date(0), channel, messageId: id, attemptId: id, providerId: id, to: to ?? '', mailId: `<${id}@example.org>`, order: sentAt?.getTime() ?? 0, reached: sentAt?.getTime() ?? 0 })),
    undelivered: new Map(), optOuts: [],
    forEverybody: new Set(['weekly digest']), leftBehind: [],
  };
});

const lawsBroken = (bent: Partial<Evidence>): Law[] => [...new Set(violationsOf({ ...evidence, ...bent }, DEFAULT_POLICY).map(({ law }) => law))];
/** The second letter leaves at another time. */
const sentAt = (at: string): Partial<Evidence> => ({ departures: evidence.departures.map((one, index) => (index === 1 ? { ...one, at: new Date(at), order: Date.parse(at), reached: Date.parse(at) } : one)) });
const person = (set: object): Partial<Evidence> => ({ people: evidence.people.map((one) => ({ ...one, person: { ...one.person, record: { ...one.person.record, ...set } } })) });
const act = (at: string, set: object): Partial<Evidence> => ({
  acts: [{ order: Date.parse(at), at: new Date(at), candidateId: evidence.people[0]?.candidateId ?? '', candidateExternalId: 'dana', by: 'file', messageId: null, type: 'change', jobExternalId: null, set }],
});
const lines = (change: (line: MessageLine, index: number) => MessageLine): Partial<Evidence> => ({ messages: evidence.messages.map(change) });

it('finds nothing in a true flight of two letters', () => {
  expect(evidence.departures).toHaveLength(2);
  expect(lawsBroken({})).toEqual([]);
});

describe('a bent flight', () => {
  it('counts a rolling week: six days and 23 hours apart is too close, seven days is not', () => {
    expect(lawsBroken(sentAt('2026-03-10T06:59:59Z'))).toEqual(['frequency_cap']);
    expect(lawsBroken(sentAt('2026-03-10T07:00:00Z'))).toEqual([]);
  });

  it('reads the night off the person’s clock', () => {
    expect(lawsBroken(sentAt('2026-03-11T20:00:00Z'))).toEqual(['quiet_hours']);
    expect(lawsBroken(sentAt('2026-03-12T05:00:00Z'))).toEqual([]);
    // From 27 March on, 04:30 UTC is 07:30 in Jerusalem; the day before it was 06:30.
    expect(lawsBroken(sentAt('2026-03-26T04:30:00Z'))).toEqual(['quiet_hours']);
    expect(lawsBroken(sentAt('2026-03-27T04:30:00Z'))).toEqual([]);
  });

  it('knows a Saturday morning in Jerusalem', () => {
    expect(lawsBroken(sentAt('2026-03-14T08:00:00Z'))).toEqual(['quiet_hours']);
  });

  it.each([
    ['holidays:IL', '2026-04-02T08:00:00Z', '2026-04-03T08:00:00Z'], ['holidays:IR', '2026-04-01T07:00:00Z', '2026-03-31T07:00:00Z'],
    ['holidays:SA', '2026-03-20T08:00:00Z', '2026-03-19T08:00:00Z'], ['holidays:US', '2026-07-04T08:00:00Z', '2026-07-05T08:00:00Z'],
  ])('knows the mornings of %s', (quietDay, kept, free) => {
    const keeping = person({ contactRules: { frequency: { max: 1, per: 'day' }, quietHours: { from: '22:00', to: '07:00' }, quietDays: [quietDay] } });
    expect(lawsBroken({ ...keeping, ...sentAt(kept) })).toEqual(['quiet_hours']);
    expect(lawsBroken({ ...keeping, ...sentAt(free) })).toEqual([]);
  });

  it('keeps the organisation’s quiet days beside the person’s own', () => {
    const kept = { ...DEFAULT_POLICY, quietDays: ['tuesday'] as const };
    expect([...new Set(violationsOf(evidence, kept).map(({ law }) => law))]).toEqual(['quiet_hours']);
  });

  it.each<[string, object, object]>([
    ['an employer refused', { company: 'ACME' }, { refuse: { companies: ['Acme'] } }],
    ['a word refused', { description: 'A backend for a Casino.' }, { refuse: { keywords: ['casino'] } }],
    ['a way of working', { workMode: 'onsite' }, { workModes: ['remote'] }],
    ['an employment type', { employmentType: 'contract' }, { employmentTypes: ['full_time'] }],
    ['a language', { languages: ['en', 'fr'] }, { languages: ['en', 'he'] }],
    ['a level', { seniority: 'junior' }, { seniority: { min: 'senior' } }],
    ['a floor', { salary: { min: 15_000, max: 19_000, currency: 'ILS', period: 'month' } }, { salaryFloor: { amount: 20_000, currency: 'ILS', period: 'month' } }],
    ['a distance, over the date line', { places: [{ name: 'Suva', country: 'FJ', lat: -17, lon: 179.9 }, { name: 'Oslo', lat: 59.9, lon: 10.7 }] }, { places: [{ name: 'Taveuni', lat: -17, lon: -179.1, radiusKm: 90 }] }],
  ])('knows a hard wish broken: %s', (_, posting, wished) => {
    const offers = (set: object): Partial<Evidence> => ({ jobs: evidence.jobs.map((one) => (one.record.externalId === 'j-2' ? { ...one, record: { ...one.record, ...set } } : one)) });
    const wishing = (set: object) => act('2026-03-09T00:00:00Z', { preferences: { roles: ['Backend engineer'], ...set } });
    expect(lawsBroken({ ...offers(posting), ...wishing(wished) })).toEqual(['hard_wish']);
    expect(lawsBroken({ ...offers(posting), ...wishing({}) })).toEqual([]);
    expect(lawsBroken({ ...offers({}), ...wishing('places' in wished ? {} : wished) })).toEqual([]);
  });

  it('measures a distance the short way round, and lets what was made soft pass', () => {
    const near = { roles: ['Backend engineer'], places: [{ name: 'Taveuni', lat: -17, lon: -179.1, radiusKm: 110 }] };
    const jobs = evidence.jobs.map((one) => ({ ...one, record: { ...one.record, places: [{ name: 'Suva', lat: -17, lon: 179.9 }] } }));
    expect(lawsBroken({ jobs, ...act('2026-03-01T00:00:00Z', { preferences: near }) })).toEqual([]);
    const far = { roles: ['Backend engineer'], places: [{ name: 'Oslo', lat: 59.9, lon: 10.7, radiusKm: 110 }] };
    expect(lawsBroken({ jobs, ...act('2026-03-01T00:00:00Z', { preferences: far }) })).toEqual(['hard_wish']);
    expect(lawsBroken({ jobs, ...act('2026-03-01T00:00:00Z', { preferences: { ...far, wishes: ['places'] } }) })).toEqual([]);
    expect(lawsBroken(act('2026-03-01T00:00:00Z', { preferences: null }))).toEqual(['hard_wish']);
  });

  it('wants a zone', () => {
    expect(lawsBroken(person({ timeZone: undefined }))).toEqual(['unknown_time_zone']);
  });

  it('wants a consent, and respects a refusal until it is taken back', () => {
    expect(lawsBroken(person({ consents: [] }))).toEqual(['no_consent']);
    const refusal = { channel: 'email', purpose: 'jobs', granted: false, at: '2026-03-05T00:00:00Z' };
    expect(lawsBroken(act('2026-03-05T00:00:00Z', { consents: [refusal] }))).toEqual(['after_refusal']);
    expect(lawsBroken(act('2026-03-11T00:00:00Z', { consents: [{ ...refusal, at: '2026-03-11T00:00:00Z' }] }))).toEqual([]);
  });

  it('respects a pause and a farewell', () => {
    expect(lawsBroken(act('2026-03-05T00:00:00Z', { contactRules: { pausedUntil: '2026-03-20T00:00:00Z' } }))).toEqual(['paused']);
    expect(lawsBroken(act('2026-03-05T00:00:00Z', { erased: true }))).toEqual(['erased']);
  });

  it('respects a lower cap from the day it is set', () => {
    expect(lawsBroken(act('2026-03-05T00:00:00Z', { contactRules: { frequency: { max: 1, per: 'month' } } }))).toEqual(['frequency_cap']);
  });

  it('sees a job told twice, also under another number with the same words', () => {
    const again = lines((line) => ({ ...line, items: evidence.messages[0]?.items ?? [] }));
    expect(lawsBroken(again)).toEqual(['closed_job', 'same_job_twice']);
    const words = { company: 'Acme', title: 'Engineer', description: 'We look for an engineer.' };
    expect(lawsBroken({ jobs: evidence.jobs.map((one) => ({ ...one, record: { ...one.record, ...words } })) })).toEqual(['same_job_twice']);
  });

  it('sees a job told before it came and after it went', () => {
    expect(lawsBroken({ jobs: evidence.jobs.map((one) => ({ ...one, appearsAt: Date.parse('2026-03-08T00:00:00Z') })) })).toEqual(['closed_job']);
    expect(lawsBroken({ jobs: evidence.jobs.map((one) => ({ ...one, disappearsAt: Date.parse('2026-03-08T00:00:00Z') })) })).toEqual(['closed_job']);
  });

  it('sees a letter the ledger does not know, and a line nobody carried', () => {
    expect(lawsBroken(lines((line, index) => (index === 1 ? { ...line, status: 'cancelled' } : line)))).toEqual(['unrecorded', 'wrong_outcome']);
    expect(lawsBroken({ departures: evidence.departures.slice(1) })).toEqual(['unrecorded']);
  });

  it('sees a letter that left twice', () => {
    expect(lawsBroken({ departures: [...evidence.departures, ...evidence.departures.slice(1)] })).toEqual(['frequency_cap', 'same_job_twice', 'sent_twice']);
  });

  it('takes one marked copy of a mail for what it is, and sees an unmarked one, one of another mail and a second one', () => {
    const [first, line] = [evidence.departures[0], evidence.messages[0]];
    if (!first || !line) throw new Error('no letter');
    const copied = (...copies: readonly Partial<MessageLine>[]): Partial<Evidence> => ({
      ...person({ contactRules: { frequency: { max: 5, per: 'week' } } }),
      departures: [...evidence.departures, ...copies.map((_, at) => ({ ...first, messageId: `copy-${String(at)}`, order: first.order + 1 + at }))],
      messages: [...evidence.messages, ...copies.map((copy, at) => ({ ...line, id: `copy-${String(at)}`, ...copy }))],
    });
    const marked = { resendOfUnknown: true, resendOf: first.messageId };
    expect(lawsBroken(copied(marked))).toEqual([]);
    expect(lawsBroken(copied({ ...marked, resendOfUnknown: false }))).toEqual(['same_job_twice', 'sent_twice']);
    expect(lawsBroken(copied({ ...marked, resendOf: 'another' }))).toEqual(['same_job_twice', 'sent_twice']);
    expect(lawsBroken(copied(marked, marked))).toEqual(['same_job_twice', 'sent_twice']);
  });

  it('sees a person nobody decided about, and a no without a reason', () => {
    const stranger = evidence.people.map((one) => ({ ...one, candidateId: 'somebody else' }));
    expect(lawsBroken({ people: [...evidence.people, ...stranger] })).toEqual(['unaccounted']);
    expect(lawsBroken({ decisions: evidence.decisions.map((one) => ({ ...one, outcome: 'held' as const })) })).toEqual(['wrong_outcome']);
  });

  it('sees what was left behind', () => {
    expect(lawsBroken({ leftBehind: [{ what: 'message', id: 'm' }] })).toEqual(['left_behind']);
  });

  it('holds the organisation’s own limit where the person allows more', () => {
    const [first] = evidence.departures;
    if (!first) throw new Error('no letter');
    const many = Array.from({ length: 6 }, (_, index) => ({ ...first, messageId: `m${String(index)}`, mailId: null }));
    const copies = many.map(({ messageId }) => ({ ...(evidence.messages[0] as MessageLine), id: messageId, items: [] }));
    const bent = { ...person({ contactRules: { frequency: { max: 10, per: 'day' } } }), departures: [...evidence.departures, ...many], messages: [...evidence.messages, ...copies] };
    expect(lawsBroken(bent)).toEqual(['organisation_limit']);
  });
});
