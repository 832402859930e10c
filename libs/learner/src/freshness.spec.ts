/** Statements that grow old, questions that are not asked twice, and silence that never widens a wish. */

import { HARD_FIELDS, type StatedPreferences } from '#lib/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_ANSWERS, type Asked, freshnessOf, type Statement, TOPICS } from './freshness.js';

const DAY_MS = 86_400_000;
const START = new Date('2026-01-01T00:00:00Z');
const on = (day: number): Date => new Date(START.getTime() + day * DAY_MS);
const STATED: StatedPreferences = { roles: ['Backend engineer'], places: [{ name: 'Haifa' }], salaryFloor: { amount: 25_000, currency: 'ILS', period: 'month' }, refuse: { companies: ['Acme'] } };
const statement = (stated: StatedPreferences = STATED, fields: Statement['fields'] = null): Statement => ({ stated, statedAt: START, fields });
const asked = (day: number, more: Partial<Asked> = {}): Asked => ({ topic: 'work', at: on(day), last: false, answer: null, ...more });

describe('a statement', () => {
  it('stands in full until its half-life, then weighs less and is asked about', () => {
    expect(freshnessOf(statement(), [], on(179))).toEqual({ usable: STATED, question: null, doubt: 0, aging: [], open: [] });
    const older = freshnessOf(statement(), [], on(360));
    expect([older.question, older.doubt, older.usable]).toEqual([{ topic: 'work', last: false }, -0.25, STATED]);
    expect(freshnessOf(statement(), [], on(9_000)).doubt).toBeGreaterThanOrEqual(-0.5);
  });
  it('is as old as its oldest part that is asked about, and as new as its confirmation', () => {
    const older = freshnessOf(statement(STATED, { roles: { at: on(170).toISOString() } }), [], on(200));
    expect([older.aging, older.question]).toEqual([['place'], { topic: 'place', last: false }]);
    expect(older.doubt).toBeLessThan(0);
    expect(freshnessOf(statement(STATED, { roles: { at: on(190).toISOString() }, places: { at: on(190).toISOString() } }), [], on(200)).aging).toEqual([]);
  });
  it('is no longer used 45 days after it was asked about in vain, and the person is told once', () => {
    expect(freshnessOf(statement(), [asked(190)], on(234)).usable).toEqual(STATED);
    expect(freshnessOf(statement(), [asked(190)], on(235))).toMatchObject({ usable: null, question: null });
    expect(freshnessOf(statement(), [asked(190)], on(246))).toMatchObject({ usable: null, question: { topic: 'work', last: true } });
    for (const day of [247, 300, 900, 5_000]) expect(freshnessOf(statement(), [asked(246, { last: true })], on(day))).toMatchObject({ usable: null, question: null });
  });
  it('is used again from the day it is confirmed, and not at all once it is said to have changed', () => {
    const confirmed = { roles: { at: on(300).toISOString() }, places: { at: on(300).toISOString() } };
    expect(freshnessOf(statement(STATED, confirmed), [asked(246, { last: true, answer: 'yes' })], on(301)).usable).toEqual(STATED);
    expect(freshnessOf(statement(), [asked(190, { answer: 'changed' })], on(191))).toMatchObject({ usable: null, question: null });
    expect(freshnessOf(statement(), [asked(190, { answer: 'not_now' })], on(400)).usable).toEqual(STATED);
  });
  it('of a role that was only a wish falls away beside something newer, and never a must', () => {
    const fields = { skills: { at: on(240).toISOString() } };
    const soft = { ...STATED, skills: ['Go'], wishes: ['roles' as const] };
    expect(freshnessOf(statement(soft, fields), [asked(190)], on(250)).usable).toEqual({ ...soft, roles: undefined });
    expect(freshnessOf(statement({ ...STATED, skills: ['Go'] }, fields), [asked(190)], on(250)).usable).toBeNull();
  });
  it('that was only a wish and has no question of its own loses half its weight with each half-life of its topic, to an eighth', () => {
    const wished: StatedPreferences = { ...STATED, seniority: { min: 'senior' }, workModes: ['hybrid'], languages: ['en'], wishes: ['seniority', 'salaryFloor', 'places', 'roles', 'employmentTypes'] };
    const faded = (day: number, fields: Statement['fields'] = null) => freshnessOf(statement(wished, fields), [], on(day)).faded;
    expect([179, 180, 359, 360, 365, 9_000].map((day) => faded(day))).toEqual([
      undefined, { seniority: 0.5 }, { seniority: 0.5 }, { seniority: 0.25 }, { seniority: 0.25, salaryFloor: 0.5 }, { seniority: 0.125, salaryFloor: 0.125 },
    ]);
    expect(faded(365, { seniority: { at: on(300).toISOString() } })).toEqual({ salaryFloor: 0.5 });
    expect(freshnessOf(statement(), [], on(9_000)).faded).toBeUndefined();
  });
  it('of pay holds however old and unanswered', () => {
    const fields = { roles: { at: on(395).toISOString() }, places: { at: on(395).toISOString() } };
    const old = freshnessOf(statement(STATED, fields), [], on(400));
    expect(old).toMatchObject({ usable: STATED, question: { topic: 'pay', last: false }, doubt: 0 });
    expect(freshnessOf(statement(STATED, fields), [{ ...asked(400), topic: 'pay' }], on(500)).usable).toEqual(STATED);
  });
});

describe('a person who never said where', () => {
  const nowhere: StatedPreferences = { roles: ['Nurse'], workModes: ['onsite'] };

  it('is asked where at once, before older things, and once in half a year', () => {
    expect(freshnessOf(statement(nowhere), [], on(1)).question).toEqual({ topic: 'place', last: false });
    expect(freshnessOf(statement(nowhere), [], on(700)).question).toEqual({ topic: 'place', last: false });
    expect(freshnessOf(statement(nowhere), [asked(1, { topic: 'place' })], on(170)).question).toBeNull();
    expect(freshnessOf(statement(nowhere), [asked(1, { topic: 'place', answer: 'not_now' })], on(181)).question).toEqual({ topic: 'place', last: false });
    expect(freshnessOf(statement(nowhere), [asked(630, { topic: 'place' })], on(700)).question).toEqual({ topic: 'work', last: false });
  });

  it('is not asked once they name a place, anywhere or remote work', () => {
    for (const said of [{ places: [{ name: 'Haifa' }] }, { anywhere: true }, { workModes: ['remote' as const] }, { remoteFrom: ['IL'] }]) expect(freshnessOf(statement({ ...nowhere, ...said }), [], on(100)).open).toEqual([]);
    for (const said of [{ places: [] }, { anywhere: false }, {}]) expect(freshnessOf(statement({ ...nowhere, ...said }), [], on(100)).open).toEqual(['place']);
  });

  it('silent about it keeps all they stated, and a question about work they left unanswered still counts beside it', () => {
    expect(freshnessOf(statement(nowhere), [asked(1, { topic: 'place' })], on(170)).usable).toEqual(nowhere);
    expect(freshnessOf(statement(nowhere), [asked(200), asked(300, { topic: 'place' })], on(301)).usable).toBeNull();
  });
});

it('a question about work that names the places is one about them, too', () => {
  expect(freshnessOf(statement(STATED, { roles: { at: on(201).toISOString() } }), [asked(200, { answer: 'not_now' })], on(300)).question).toBeNull();
});

it('never widens a wish, never asks twice within eight weeks, and never asks about what nobody stated', () => {
  const stated = fc.record({
    roles: fc.constantFrom(undefined, ['Nurse']), skills: fc.constantFrom(undefined, ['Go']), places: fc.constantFrom(undefined, [{ name: 'Haifa' }]), salaryFloor: fc.constantFrom(undefined, STATED.salaryFloor),
    wishes: fc.constantFrom(undefined, ['roles'] as const), refuse: fc.constantFrom(undefined, STATED.refuse),
  }).map((all) => Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined)) as StatedPreferences);
  const question = fc.record({ topic: fc.constantFrom(...TOPICS), day: fc.nat(800), last: fc.boolean(), answer: fc.constantFrom(null, ...ALL_ANSWERS) });
  fc.assert(fc.property(stated, fc.option(question), fc.dictionary(fc.constantFrom('roles', 'skills', 'places'), fc.nat(800)), fc.nat(900), (said, before, dates, day) => {
    const fields = Object.fromEntries(Object.entries(dates).map(([field, at]) => [field, { at: on(at).toISOString() }]));
    const { usable, question: next, doubt } = freshnessOf(statement(said, fields), before ? [{ ...before, at: on(before.day) }] : [], on(day));
    if (usable) for (const field of [...HARD_FIELDS.filter((one) => said.wishes?.includes(one) !== true), 'refuse' as const]) expect(usable[field]).toEqual(said[field]);
    expect(doubt).toBeLessThanOrEqual(0);
    if (next && before) expect(day - before.day).toBeGreaterThanOrEqual(56);
    if (next?.topic === 'pay') expect(said.salaryFloor).toBeDefined();
    if (next?.topic === 'work') expect(said.roles ?? said.skills).toBeDefined();
  }), { numRuns: 4_000 });
});
