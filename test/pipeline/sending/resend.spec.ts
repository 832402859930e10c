/** T-02, letter by letter: a letter of unknown fate is parked, or repeated once under the same Message-ID, flagged, through the gate. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../../src/platform/database/database.js';
import { SendingSweep } from '../../../src/pipeline/sending/sending.sweep.js';
import { ConsentLedger } from '../../../src/records/consent/consent.ledger.js';
import { type UnknownPolicy } from '../../../src/records/programme/programme.entity.js';
import { ProgrammeRepository } from '../../../src/records/programme/programme.repository.js';
import { LedgerView, type LedgerLine } from '../../../src/records/views/ledger.view.js';
import { type SmtpFaultPlan } from '../../support/smtp-sink.js';
import { after, type Letter, newLetter, type Post, quietPost, send } from './one-letter.fixture.js';

const MINUTE_MS = 60_000;
let post: Post;
/** Takes the mail and hangs up instead of saying so. */
const losing: SmtpFaultPlan = { at: 'dot', action: 'drop' };
const faults: SmtpFaultPlan[] = [];

beforeAll(async () => {
  post = await quietPost({ faults });
});

afterAll(() => post.stop());

async function unknownLetter(name: string, unknownPolicy: UnknownPolicy): Promise<Letter> {
  const { id } = await post.kesher.get(ProgrammeRepository).create({
    name, kind: 'digest', schedule: null, timeZone: 'candidate', channels: ['email'], maxItems: 5, minScore: 0.2, audience: null, active: true, unknownPolicy,
  });
  const letter = await newLetter(post, name, id);
  await allow(letter, 3);
  faults.push(losing);
  await send(post, letter);
  faults.pop();
  expect(await lines(letter)).toMatchObject([{ id: letter.id, status: 'unknown', resendOfUnknown: false }]);
  return letter;
}

const allow = ({ candidateId }: Letter, max: number): Promise<unknown> =>
  post.kesher.get(Database).query(`update candidate set contact_rules = $2 where id = $1`, [candidateId, { frequency: { max, per: 'week' } }]);

const lines = ({ candidateId }: Letter): Promise<LedgerLine[]> => post.kesher.get(LedgerView).lines({ candidateId, afterId: null, limit: 10 });

const messageIds = ({ address }: Letter): (string | undefined)[] =>
  post.sink.received.filter(({ to }) => to.includes(address)).map(({ raw }) => /^Message-ID: (\S+)/m.exec(raw)?.[1]);

const slots = async ({ candidateId }: Letter): Promise<number | undefined> =>
  (await post.kesher.get(Database).one<{ count: number }>(`select count(*)::int as count from attention where candidate_id = $1 and freed_at is null`, [candidateId]))?.count;

describe('a letter of unknown fate', () => {
  it('is left alone where its programme says nothing else', async () => {
    const letter = await unknownLetter('parked', 'park');
    await after(post, 60 * MINUTE_MS, letter);
    expect(await lines(letter)).toHaveLength(1);
    expect(messageIds(letter)).toHaveLength(1);
  });

  it('is repeated once, under the same Message-ID and flagged, each copy with a slot of its own', async () => {
    const letter = await unknownLetter('repeated', 'resend');
    await after(post, 4 * MINUTE_MS, letter);
    expect(await lines(letter)).toHaveLength(1);
    await after(post, MINUTE_MS, letter);
    for (const minutes of [5, 60]) await after(post, minutes * MINUTE_MS, letter);
    expect(await lines(letter)).toMatchObject([{ id: letter.id, status: 'unknown' }, { status: 'accepted', resendOfUnknown: true, resendOf: letter.id }]);
    expect(messageIds(letter)).toEqual([`<${letter.id}@kesher.example.org>`, `<${letter.id}@kesher.example.org>`]);
    expect(await slots(letter)).toBe(2);
  });

  it('is not repeated a second time when the copy is lost too', async () => {
    const letter = await unknownLetter('twice', 'resend');
    faults.push(losing);
    for (const minutes of [5, 6, 60]) await after(post, minutes * MINUTE_MS, letter);
    faults.pop();
    expect(await lines(letter)).toMatchObject([{ status: 'unknown' }, { status: 'unknown', resendOfUnknown: true }]);
    expect(messageIds(letter)).toHaveLength(2);
  });

  it('is not repeated once its answer is known after all', async () => {
    const letter = await unknownLetter('settled', 'resend');
    post.kesher.clock.advance(6 * MINUTE_MS);
    await post.kesher.get(SendingSweep).sweep();
    await post.kesher.get(Database).query(`update message set status = 'accepted' where id = $1`, [letter.id]);
    await send(post, letter);
    await after(post, 6 * MINUTE_MS, letter);
    await after(post, 6 * MINUTE_MS, letter);
    expect(await lines(letter)).toMatchObject([{ status: 'accepted' }, { status: 'cancelled', errorCode: 'already_sent' }]);
    expect(messageIds(letter)).toHaveLength(1);
  });

  it('is not repeated to somebody who refused meanwhile, nor beyond their cap', async () => {
    const refused = await unknownLetter('refused', 'resend');
    await post.kesher.get(ConsentLedger).refuse(refused.candidateId, { channel: 'email' }, 'person', 'no');
    const full = await unknownLetter('full', 'resend');
    await allow(full, 1);
    for (const letter of [refused, full]) await after(post, 6 * MINUTE_MS, letter);
    expect(await lines(refused)).toMatchObject([{ status: 'unknown' }, { status: 'cancelled', errorCode: 'no_consent' }]);
    expect(await lines(full)).toMatchObject([{ status: 'unknown' }, { status: 'cancelled', errorCode: 'frequency_cap' }]);
    expect([messageIds(refused).length, messageIds(full).length]).toEqual([1, 1]);
  });
});
