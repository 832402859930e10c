/** People who agreed, and messages to them that stand right before the gate. */

import { type CandidateRecord, type Channel, type ContactRules, type Purpose } from '#lib/vocabulary';
import { Ids } from '../../src/platform/clock/ids.js';
import { Database } from '../../src/platform/database/database.js';
import { type Message } from '../../src/records/message/message.entity.js';
import { MessageRepository } from '../../src/records/message/message.repository.js';
import { PersonUpsert } from '../../src/records/person-upsert.js';
import { type TestApp } from '../support/app.js';

const ALL_CHANNELS = ['email', 'sms', 'whatsapp'] as const;

/** `count` people in Haifa's zone who agreed to everything on every channel; their ids. */
export async function agreeingPeople(kesher: TestApp, prefix: string, count: number, contactRules: ContactRules = {}, more: Partial<CandidateRecord> = {}, from = 0): Promise<string[]> {
  const records = Array.from({ length: count }, (_, index) => index + from).map((at): CandidateRecord => ({
    externalId: `${prefix}-${String(at)}`, givenName: 'נועה', locale: 'he', timeZone: 'Asia/Jerusalem', contactRules,
    emails: [`${prefix}-${String(at)}@example.org`], phones: [`+97250${numberOf(prefix)}${String(at).padStart(4, '0')}`],
    consents: ALL_CHANNELS.flatMap((channel) => (['jobs', 'content'] as const).map((purpose) => ({ channel, purpose, granted: true, at: '2026-03-02T10:00:00Z', wording: 'כן', source: 'form' }))),
    ...more,
  }));
  const outcomes = await kesher.get(PersonUpsert).upsert(records, 'import');
  return outcomes.map((outcome) => {
    if (outcome.outcome === 'rejected') throw new Error(`${outcome.field}: ${outcome.message}`);
    return outcome.candidateId;
  });
}

/** Three digits that tell the fixtures of one file apart. */
const numberOf = (prefix: string): string => String(Array.from(prefix).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 800, 7) + 200);

let serial = 0;

/** Messages without items, claimed an hour ahead, so that only the test moves them. */
export async function claimedMessages(kesher: TestApp, candidateIds: readonly string[], channel: Channel = 'email', purpose: Purpose = 'jobs'): Promise<Message[]> {
  const plans = candidateIds.map((candidateId) => {
    serial += 1;
    return { id: kesher.get(Ids).next(), candidateId, programmeId: null, runId: null, dedupeKey: `law-${String(serial)}`, channel, purpose, notBefore: new Date('2099-01-01T00:00:00Z'), expiresAt: null, items: [] };
  });
  const messages = kesher.get(MessageRepository);
  await messages.plan(plans);
  await kesher.get(Database).query(
    `update message set status = 'claimed', fence = 1, attempts = 1, lease_until = $2 where id = any($1::uuid[])`,
    [plans.map(({ id }) => id), new Date(kesher.clock.now().getTime() + 3_600_000)],
  );
  return Promise.all(plans.map(({ id }) => messages.get(id)));
}

/** A mail address of that person as it is kept. */
export async function addressOf(kesher: TestApp, candidateId: string): Promise<string> {
  const row = await kesher.get(Database).one<{ externalId: string }>(`select external_id as "externalId" from candidate where id = $1`, [candidateId]);
  return `${row?.externalId ?? ''}@example.org`;
}
