/** A recruiter's own words: through the same gate, under the same caps, with a decision either way. */

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { Vault } from '../../src/platform/crypto/vault.js';
import { Database } from '../../src/platform/database/database.js';
import { PersonDeparture } from '../../src/records/person-departure.js';
import { agreed, backendPerson, bring, digest, openBackendJobs, programmeId, request } from '../pipeline/digest.fixture.js';
import { startApp, TUESDAY_MORNING, type TestApp } from '../support/app.js';

const WORDS = 'Dear Dana,\n\nwe met at the fair. Shall we talk on Thursday? Details: https://example.org/talk';
const HOUR = 3_600_000;

let kesher: TestApp;
let serial = 0;

beforeAll(async () => {
  kesher = await startApp({ environment: { ORGANISATION_CAPS: '2/day' } });
});

afterAll(() => kesher.stop());

beforeEach(() => {
  kesher.clock.set(TUESDAY_MORNING);
});

async function somebody(more: Parameters<typeof backendPerson>[1] = {}): Promise<string> {
  const [outcome] = await bring(kesher, [backendPerson(`n-${String((serial += 1))}`, { contactRules: { frequency: { max: 1, per: 'week' } }, ...more })]);
  if (!outcome || outcome.outcome === 'rejected') throw new Error('not brought');
  return outcome.candidateId;
}

interface Answer { readonly outcome: string; readonly reason: string | null; readonly until: string | null; readonly channel: string | null; readonly messageId: string | null }

async function write(id: string, body: object = { text: WORDS }): Promise<Answer> {
  const { status, body: answer } = await kesher.call('POST', `/v1/candidates/${id}/messages`, body);
  expect(status, JSON.stringify(answer)).toBe(202);
  return answer as Answer;
}

const messageOf = async (id: string | null) => (await kesher.call('GET', `/v1/messages/${String(id)}`)).body;
const decisionsOf = async (id: string) => ((await kesher.call('GET', `/v1/candidates/${id}/decisions`)).body as { items: unknown[] }).items;
/** What the development mailbox keeps of somebody's letters. */
async function letters(id: string): Promise<string[]> {
  const kept = await kesher.get(Database).query<{ sealed: Buffer }>(`select sealed from mailbox_entry where candidate_ref = $1`, [id]);
  return kept.map(({ sealed }) => kesher.get(Vault).open(sealed));
}

it('goes out with its words, who writes, and the way to refuse; at rest it is sealed', async () => {
  const id = await somebody();
  const answer = await write(id, { subject: 'Thursday', text: WORDS });
  expect(answer).toMatchObject({ outcome: 'planned', reason: null, channel: 'email' });
  const kept = JSON.stringify(await kesher.get(Database).query(`select m.*, d.detail from message m join decision d on d.message_id = m.id where m.id = $1`, [answer.messageId]));
  expect(kept).toContain('sealed');
  expect(kept).not.toContain('fair');
  await kesher.runUntilIdle();
  expect(await messageOf(answer.messageId)).toMatchObject({ status: 'accepted', purpose: 'jobs', channel: 'email', programme: null, runId: null });
  const [text] = await letters(id);
  for (const part of ['we met at the fair', 'Kesher Test', '1 Test Street, Haifa', '/u/', 'Thursday']) expect(text).toContain(part);
  expect(await decisionsOf(id)).toMatchObject([{ outcome: 'sent', reason: null, runId: null, programme: null, messageId: answer.messageId }]);
});

it('is part of what the person may read of themselves: its words, as they were written to them', async () => {
  const id = await somebody();
  await write(id, { subject: 'Thursday', text: WORDS });
  await kesher.runUntilIdle();
  const { messages } = (await kesher.call('GET', `/v1/candidates/${id}/export`)).body as { messages: { note: unknown; question: unknown }[] };
  expect(messages).toMatchObject([{ note: { subject: 'Thursday', text: WORDS }, question: null }]);
  expect(JSON.stringify(messages)).not.toMatch(/sealed/i);
});

it('counts under the same caps, before and after', async () => {
  const id = await somebody();
  await openBackendJobs(kesher, 1);
  expect(await write(id)).toMatchObject({ outcome: 'planned' });
  await kesher.runUntilIdle();
  expect(await write(id)).toMatchObject({ outcome: 'held', reason: 'frequency_cap', until: new Date(TUESDAY_MORNING.getTime() + 7 * 24 * HOUR).toISOString(), messageId: null });
  const { held } = await digest(kesher, 'after the note');
  expect(held.frequency_cap).toBeGreaterThan(0);
  expect(await decisionsOf(id)).toMatchObject([{ reason: 'frequency_cap', programme: 'after the note' }, { reason: 'frequency_cap', runId: null }, { outcome: 'sent' }]);
  const asked = (await kesher.call('POST', `/v1/programmes/${await programmeId(kesher, 'after the note')}/runs`, { dryRun: true })).body as { id: string };
  await kesher.runUntilIdle();
  expect((await kesher.call('GET', `/v1/runs/${asked.id}/decisions`)).body).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ candidateId: id })]) as unknown });
  expect(await decisionsOf(id)).toHaveLength(3); // what a dry run would do is no part of what happened to somebody
  const often = await somebody({ contactRules: { frequency: { max: 9, per: 'day' } } });
  expect([await write(often), await write(often), await write(often)]).toMatchObject([{ outcome: 'planned' }, { outcome: 'planned' }, { outcome: 'held', reason: 'organisation_limit' }]);
});

it('goes before what a programme has waiting, which is told why', async () => {
  // Nine in the evening in Jerusalem: the digest waits for the morning.
  kesher.clock.set(new Date('2026-11-24T19:30:00Z'));
  const id = await somebody();
  await openBackendJobs(kesher, 2, 10);
  await request(kesher, 'waits for the morning');
  await kesher.runUntilIdle();
  const answer = await write(id);
  expect(answer).toMatchObject({ outcome: 'held', reason: 'quiet_hours', until: '2026-11-25T06:00:00.000Z' });
  expect(await decisionsOf(id)).toMatchObject([{ outcome: 'held', reason: 'quiet_hours', messageId: answer.messageId }, { outcome: 'held', reason: 'frequency_cap', programme: 'waits for the morning' }]);
  kesher.clock.set(new Date('2026-11-25T06:00:00Z'));
  await kesher.runUntilIdle();
  expect(await messageOf(answer.messageId)).toMatchObject({ status: 'accepted' });
  expect(await letters(id)).toHaveLength(1);
});

it('needs consent to hear of jobs on its channel, and tells which reason stops it', async () => {
  const silent = await somebody({ consents: [agreed('email', 'content')] });
  expect(await write(silent)).toMatchObject({ outcome: 'refused', reason: 'no_consent', messageId: null });
  const byMail = await somebody({ phones: ['+972502345678'] });
  expect(await write(byMail, { text: WORDS, channel: 'sms' })).toMatchObject({ outcome: 'refused', reason: 'no_consent' });
  const paused = await somebody({ contactRules: { pausedUntil: '2026-12-24T00:00:00Z' } });
  expect(await write(paused)).toMatchObject({ outcome: 'held', reason: 'paused', messageId: null });
});

it('is stopped by a refusal that comes before it leaves', async () => {
  kesher.clock.set(new Date('2026-11-24T19:30:00Z'));
  const id = await somebody();
  const { messageId } = await write(id);
  await kesher.get(PersonDeparture).refuse(id, { purpose: 'jobs' }, 'person', 'page');
  kesher.clock.set(new Date('2026-11-25T06:00:00Z'));
  await kesher.runUntilIdle();
  expect(await messageOf(messageId)).toMatchObject({ status: 'cancelled', errorCode: 'no_consent' });
  expect(await letters(id)).toEqual([]);
});

it('refuses nobody, nothing, and control characters', async () => {
  const id = await somebody();
  expect((await kesher.call('POST', '/v1/candidates/00000000-0000-7000-8000-000000000000/messages', { text: WORDS })).status).toBe(404);
  for (const body of [{}, { text: ' ' }, { text: 'a\u0007b' }, { text: WORDS, subject: 'two\nlines' }, { text: WORDS, channel: 'fax' }, { text: 'x'.repeat(5_001) }]) {
    expect((await kesher.call('POST', `/v1/candidates/${id}/messages`, body)).status, JSON.stringify(body).slice(0, 60)).toBe(400);
  }
});
