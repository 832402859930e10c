/** An application that sends only when the test says so, and letters to new people, one at a time. */

import { type CandidateRecord } from '#lib/vocabulary';
import { Ids } from '../../../src/platform/clock/ids.js';
import { Database } from '../../../src/platform/database/database.js';
import { SendBucketStep } from '../../../src/pipeline/sending/send-bucket.step.js';
import { SendingSweep } from '../../../src/pipeline/sending/sending.sweep.js';
import { type MessageStatus } from '../../../src/records/message/message.entity.js';
import { MessageRepository } from '../../../src/records/message/message.repository.js';
import { startApp, type TestApp } from '../../support/app.js';
import { SmtpSink, type SmtpSinkOptions } from '../../support/smtp-sink.js';
import { backendPerson, bring, openBackendJobs } from '../digest.fixture.js';

export interface Post {
  readonly kesher: TestApp;
  readonly sink: SmtpSink;
  stop(): Promise<void>;
}

export interface Letter {
  readonly id: string;
  readonly candidateId: string;
  readonly bucket: number;
  readonly address: string;
}

export interface Fate {
  readonly status: MessageStatus;
  readonly error: string | null;
  readonly attempts: number;
  readonly waitMs: number;
  readonly slots: number;
  readonly shown: number;
  readonly arrived: number;
}

/** A worker whose sweeps and queue are switched off: nothing is claimed behind the test's back. */
export async function quietPost(options: SmtpSinkOptions = {}): Promise<Post> {
  const sink = await SmtpSink.start(options);
  const kesher = await startApp({ role: 'worker', idle: true, environment: { SMTP_URL: `smtp://127.0.0.1:${String(sink.port)}`, MAIL_FROM: 'jobs@kesher.example.org', PUBLIC_URL: 'https://kesher.example.org', LOG_LEVEL: 'fatal' } });
  await openBackendJobs(kesher, 1);
  return {
    kesher, sink,
    stop: async () => {
      await kesher.stop();
      await sink.stop();
    },
  };
}

/** A planned message about the one open job, due now. */
export async function newLetter({ kesher }: Post, name: string, programmeId: string | null = null, person: Partial<CandidateRecord> = {}): Promise<Letter> {
  const [outcome] = await bring(kesher, [backendPerson(name, person)]);
  if (!outcome || outcome.outcome === 'rejected') throw new Error('not brought');
  const { candidateId } = outcome;
  const job = await kesher.get(Database).one<{ id: string; cluster: string }>(`select id, cluster_id as cluster from job limit 1`);
  if (!job) throw new Error('no job');
  const id = kesher.get(Ids).next();
  const now = kesher.clock.now();
  await kesher.get(MessageRepository).plan([{
    id, candidateId, programmeId, runId: null, dedupeKey: name, channel: 'email', purpose: 'jobs', notBefore: now, expiresAt: new Date(now.getTime() + 12 * 3_600_000),
    items: [{ kind: 'job', thingId: job.id, clusterId: job.cluster, score: 0.9, reasons: [], unknowns: [] }],
  }]);
  const { bucket } = await kesher.get(MessageRepository).get(id);
  return { id, candidateId, bucket, address: `${name}@example.org` };
}

export const send = ({ kesher }: Post, { bucket }: Letter): Promise<void> => kesher.get(SendBucketStep).run({ bucket });

/** What a worker's sweep does after `ms`: leases that ran out, then what is due. */
export async function after(post: Post, ms: number, letter: Letter): Promise<void> {
  post.kesher.clock.advance(ms);
  await post.kesher.get(SendingSweep).sweep();
  await send(post, letter);
}

export async function fateOf({ kesher, sink }: Post, { id, address }: Letter): Promise<Fate> {
  const row = await kesher.get(Database).one<Omit<Fate, 'arrived'>>(
    `select status, error_code as error, attempts, (extract(epoch from not_before - $2) * 1000)::float8 as "waitMs",
       (select count(*)::int from attention a where a.message_id = m.id and a.freed_at is null) as slots,
       (select count(*)::int from shown s where s.message_id = m.id) as shown from message m where id = $1`,
    [id, kesher.clock.now()],
  );
  if (!row) throw new Error('no such message');
  return { ...row, arrived: sink.received.filter(({ to }) => to.includes(address)).length };
}
