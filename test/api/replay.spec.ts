/** T-12, its end: a message that was given up is found, replayed once through the gate, and not a second time. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../src/platform/database/database.js';
import { ConsentLedger } from '../../src/records/consent/consent.ledger.js';
import { bring, backendPerson, openBackendJobs, request } from '../pipeline/digest.fixture.js';
import { startApp, type TestApp } from '../support/app.js';
import { SmtpSink } from '../support/smtp-sink.js';

let kesher: TestApp;
let sink: SmtpSink;
const REFUSAL = { at: 'rcpt', action: { reply: '554 5.7.1 Relay access denied' } } as const;
const faults: (typeof REFUSAL)[] = [REFUSAL];

interface Line { readonly id: string; readonly candidateExternalId: string; readonly status: string; readonly errorCode: string | null; readonly attempts: readonly unknown[] }

const failed = async (): Promise<Line[]> => ((await kesher.call('GET', '/v1/messages?status=failed')).body as { items: Line[] }).items;
const replay = (id: string) => kesher.call('POST', `/v1/messages/${id}/replay`);
const slots = async (id: string): Promise<number | undefined> =>
  (await kesher.get(Database).one<{ count: number }>(`select count(*)::int as count from attention where message_id = $1 and freed_at is null`, [id]))?.count;

beforeAll(async () => {
  sink = await SmtpSink.start({ faults });
  kesher = await startApp({ environment: { SMTP_URL: `smtp://127.0.0.1:${String(sink.port)}`, MAIL_FROM: 'jobs@kesher.example.org', PUBLIC_URL: 'https://kesher.example.org', LOG_LEVEL: 'fatal' } });
  await openBackendJobs(kesher, 1);
  await bring(kesher, ['again', 'refuses'].map((name) => backendPerson(name)));
  await request(kesher, 'weekly digest', { channels: ['email'] });
  await kesher.runUntilIdle();
  faults.pop();
});

afterAll(async () => {
  await kesher.stop();
  await sink.stop();
});

describe('a dead letter', () => {
  it('is listed with its reason, holds no slot, and arrives once when it is replayed', async () => {
    const dead = await failed();
    expect(dead.map(({ candidateExternalId, errorCode }) => [candidateExternalId, errorCode])).toEqual(expect.arrayContaining([['again', 'smtp_554_5.7.1'], ['refuses', 'smtp_554_5.7.1']]));
    const { id } = dead.find(({ candidateExternalId }) => candidateExternalId === 'again') ?? { id: '' };
    expect(await slots(id)).toBe(0);
    const answers = await Promise.all([replay(id), replay(id), replay(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
    await kesher.runUntilIdle();
    expect((await kesher.call('GET', `/v1/messages/${id}`)).body).toMatchObject({ status: 'accepted', attempts: [{ channel: 'email', errorCode: 'smtp_554_5.7.1' }] });
    expect(await slots(id)).toBe(1);
    expect(sink.received.filter(({ to }) => to.includes('again@example.org'))).toHaveLength(1);
    expect((await replay(id)).body).toMatchObject({ code: 'message_not_failed' });
  });

  it('passes the gate again: whoever refused since is not written to', async () => {
    const { id } = (await failed())[0] ?? { id: '' };
    const person = await kesher.get(Database).one<{ id: string }>(`select candidate_id as id from message where id = $1`, [id]);
    await kesher.get(ConsentLedger).refuse(person?.id ?? '', { channel: 'email' }, 'person', 'no');
    expect((await replay(id)).status).toBe(202);
    await kesher.runUntilIdle();
    expect((await kesher.call('GET', `/v1/messages/${id}`)).body).toMatchObject({ status: 'cancelled', errorCode: 'no_consent' });
    expect(sink.received.filter(({ to }) => to.includes('refuses@example.org'))).toHaveLength(0);
  });

  it('that does not exist is not found', async () => {
    expect((await replay('01890000-0000-7000-8000-000000000000')).status).toBe(404);
  });
});
