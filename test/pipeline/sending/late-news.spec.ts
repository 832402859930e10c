/** A letter of unknown fate that was repeated, and what is heard of either afterwards: nobody is told the same twice, nor nothing at all. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DeliveryOutcome } from '../../../src/channels/channel.js';
import { Outcomes } from '../../../src/pipeline/sending/outcomes.js';
import { Database } from '../../../src/platform/database/database.js';
import { DeadLetters } from '../../../src/records/dead-letters.js';
import { MessageReceipts } from '../../../src/records/message-receipts.js';
import { MessageRepository } from '../../../src/records/message/message.repository.js';
import { OutreachRepository } from '../../../src/records/outreach/outreach.repository.js';
import { ProgrammeRepository } from '../../../src/records/programme/programme.repository.js';
import { type SmtpFaultPlan } from '../../support/smtp-sink.js';
import { agreed } from '../digest.fixture.js';
import { after, type Letter, newLetter, type Post, quietPost, send } from './one-letter.fixture.js';

const MINUTE_MS = 60_000;
const losing: SmtpFaultPlan = { at: 'dot', action: 'drop' };
const faults: SmtpFaultPlan[] = [];
let post: Post;
let programmeId = '';
let serial = 0;

beforeAll(async () => {
  post = await quietPost({ faults });
  programmeId = (await post.kesher.get(ProgrammeRepository).create({
    name: 'repeats', kind: 'digest', schedule: null, timeZone: 'candidate', channels: ['email', 'sms'], maxItems: 5, minScore: 0.2, audience: null, active: true, unknownPolicy: 'resend',
  })).id;
});

afterAll(() => post.stop());

/** To somebody who may be told by text, too; its copy has been accepted. */
async function repeated(): Promise<Letter & { readonly copyId: string }> {
  serial += 1;
  const letter = await newLetter(post, `late-${String(serial)}`, programmeId, { phones: [`+97250234567${String(serial)}`], consents: [agreed('email'), agreed('sms')], contactRules: { frequency: { max: 5, per: 'week' } } });
  await post.kesher.get(OutreachRepository).decide([{ runId: null, programmeId, candidateId: letter.candidateId, outcome: 'planned', reason: null, until: null, messageId: letter.id, detail: {}, ruleVersion: '' }]);
  faults.push(losing);
  await send(post, letter);
  faults.pop();
  for (const minutes of [6, 1]) await after(post, minutes * MINUTE_MS, letter);
  const copy = await post.kesher.get(Database).one<{ id: string; status: string }>(`select id, status from message where resend_of = $1`, [letter.id]);
  expect(copy?.status).toBe('accepted');
  return { ...letter, copyId: copy?.id ?? '' };
}

async function comesBack(messageId: string): Promise<void> {
  expect(await post.kesher.get(MessageReceipts).take({ messageId, fence: null }, { kind: 'undelivered', providerId: null, code: 'dsn_5.0.0', blame: 'other' }, ['email'])).toBe('taken');
}

/** What became of the letter and of its copy, texts among them; the decision; slots and things shown. */
const became = async ({ id, candidateId }: Letter) => post.kesher.get(Database).one(
  `select (select array_agg(m.channel || ' ' || m.status order by m.id) from message m where m.candidate_id = $2) as messages,
     (select outcome || coalesce(' ' || reason, '') from decision where message_id = $1) as decision,
     (select count(*)::int from attention where candidate_id = $2 and freed_at is null) as slots, (select count(*)::int from shown where candidate_id = $2) as shown`, [id, candidateId]);

it('leaves it to the copy when the letter comes back: by no other channel, and nothing shown is forgotten', async () => {
  const letter = await repeated();
  await comesBack(letter.id);
  await after(post, MINUTE_MS, letter);
  expect(await became(letter)).toEqual({ messages: ['email failed', 'email accepted'], decision: 'sent', slots: 1, shown: 1 });
});

it('tells it by the next channel, once, when both came back, the copy first', async () => {
  const letter = await repeated();
  await comesBack(letter.copyId);
  await after(post, MINUTE_MS, letter);
  expect(await became(letter)).toEqual({ messages: ['email unknown', 'email failed'], decision: 'planned', slots: 1, shown: 1 });
  await comesBack(letter.id);
  await after(post, MINUTE_MS, letter);
  expect(await became(letter)).toEqual({ messages: ['sms accepted', 'email failed'], decision: 'sent', slots: 1, shown: 1 });
});

it('says that nothing arrived when both came back, the letter first, and may tell it another time', async () => {
  const letter = await repeated();
  await comesBack(letter.id);
  await comesBack(letter.copyId);
  await after(post, MINUTE_MS, letter);
  expect(await became(letter)).toEqual({ messages: ['email failed', 'email failed'], decision: 'refused channel_rule', slots: 0, shown: 0 });
});

it('does not try it again when its own server turns out to have put it off, nor at the word of an operator', async () => {
  const letter = await repeated();
  const late: DeliveryOutcome & { kind: 'retry' } = { kind: 'retry', code: 'smtp_421' };
  await post.kesher.get(Outcomes).retryLater(await post.kesher.get(MessageRepository).get(letter.id), late, letter.address);
  await after(post, 10 * MINUTE_MS, letter);
  expect(await became(letter)).toEqual({ messages: ['email failed', 'email accepted'], decision: 'sent', slots: 1, shown: 1 });
  await expect(post.kesher.get(DeadLetters).replay(letter.id)).rejects.toMatchObject({ code: 'message_repeated' });
});
