/** Real worker processes in front of a real SMTP server, killed with -9 in the middle of it, and what came of every letter. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import { ManualClock, SystemClock } from '../../src/platform/clock/clock.js';
import { Ids } from '../../src/platform/clock/ids.js';
import { childEnvironment } from '../../src/platform/config/child-environment.js';
import { Database } from '../../src/platform/database/database.js';
import { MessageRepository } from '../../src/records/message/message.repository.js';
import { type UnknownPolicy } from '../../src/records/programme/programme.entity.js';
import { ProgrammeRepository } from '../../src/records/programme/programme.repository.js';
import { backendPerson, bring, openBackendJobs } from '../pipeline/digest.fixture.js';
import { startApp, type TestApp } from '../support/app.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { SmtpSink } from '../support/smtp-sink.js';

export interface Fate {
  readonly id: string;
  readonly status: string;
  readonly resendOf: string | null;
  readonly slots: number;
}

export interface Yard {
  readonly kesher: TestApp;
  readonly sink: SmtpSink;
  /** Starts a worker and kills it some milliseconds after the `bodies`-th 354 from now. */
  liveAndDie(bodies: number, laterMs: number): Promise<void>;
  /** `count` workers until nothing is open any more, then a polite end. */
  finish(count?: number): Promise<void>;
  /** Time passes for leases and for what is unknown, as far as the database can tell. */
  pass(): Promise<void>;
  fates(): Promise<readonly Fate[]>;
  /** How often each Message-ID arrived. */
  arrivals(): ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

const OPEN = `select count(*)::int as open from message where status in ('planned', 'claimed', 'dispatching')`;

export async function openYard(mails: number, unknownPolicy: UnknownPolicy): Promise<Yard> {
  const database = await freshDatabase();
  let bodies = 0;
  let onBody: () => void = () => undefined;
  const sink = await SmtpSink.start({ pipelining: true, onData: () => { bodies += 1; onBody(); } });
  const environment = environmentOf(database, sink);
  // Builds dist when it is stale, as every command of ours does; then there is nothing to migrate.
  const built = spawnSync(process.execPath, ['scripts/run.mjs', 'migrate'], { env: environment, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  const kesher = await startApp({ role: 'api', databaseUrl: database.url, clock: new ManualClock(new SystemClock().now()) });
  await planLetters(kesher, mails, unknownPolicy);
  const worker = (): ChildProcess => spawn(process.execPath, ['dist/src/main.js'], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  return {
    kesher, sink,
    liveAndDie: async (most, laterMs) => {
      const child = worker();
      const dead = gone(child);
      const until = bodies + most;
      onBody = () => { if (bodies === until) setTimeout(() => child.kill('SIGKILL'), laterMs); };
      await dead;
      onBody = () => undefined;
    },
    finish: async (count = 1) => {
      const children = Array.from({ length: count }, worker);
      const dead = children.map(gone);
      while ((await kesher.get(Database).one<{ open: number }>(OPEN))?.open !== 0) await pause(50);
      for (const child of children) child.kill('SIGTERM');
      await Promise.all(dead);
    },
    pass: async () => {
      await kesher.get(Database).query(`update message set lease_until = now() - interval '1 second' where lease_until is not null`);
      await kesher.get(Database).query(`update message set updated_at = now() - interval '10 minutes' where status = 'unknown'`);
    },
    fates: () => kesher.get(Database).query<Fate>(
      `select id, status, resend_of as "resendOf", (select count(*)::int from attention a where a.message_id = m.id and a.freed_at is null) as slots from message m`),
    arrivals: () => arrivalsAt(sink),
    stop: async () => {
      await kesher.stop();
      await sink.stop();
      await database.drop();
    },
  };
}

const environmentOf = (database: TestDatabase, sink: SmtpSink): Record<string, string> => childEnvironment({
  ROLE: 'worker', PORT: '0', LOG_LEVEL: 'error', DATABASE_URL: database.url, REDIS_URL: inject('redisUrl'),
  SECRET_KEY: 'test-secret-key-0123456789abcdef0123456789', PUBLIC_URL: 'https://kesher.example.org', MAIL_FROM: 'jobs@kesher.example.org',
  SMTP_URL: `smtp://127.0.0.1:${String(sink.port)}`, ORGANISATION_NAME: 'Kesher Test', ORGANISATION_ADDRESS: '1 Test Street, Haifa', ORGANISATION_CONTACT: 'talent@example.org',
});

async function planLetters(kesher: TestApp, mails: number, unknownPolicy: UnknownPolicy): Promise<void> {
  await openBackendJobs(kesher, 1);
  const { id: programmeId } = await kesher.get(ProgrammeRepository).create({
    name: 'kill', kind: 'digest', schedule: null, timeZone: 'candidate', channels: ['email'], maxItems: 5, minScore: 0.2, audience: null, active: true, unknownPolicy,
  });
  // Real time, so at any hour of any day: these people sleep never.
  const contactRules = { quietHours: { from: '00:00', to: '00:00' }, frequency: { max: 5, per: 'week' } } as const;
  const job = await kesher.get(Database).one<{ id: string; cluster: string }>(`select id, cluster_id as cluster from job limit 1`);
  if (!job) throw new Error('no job');
  const now = kesher.clock.now();
  for (let from = 0; from < mails; from += 500) {
    const people = Array.from({ length: Math.min(500, mails - from) }, (_, at) => backendPerson(`kill-${String(from + at)}`, { contactRules }));
    const outcomes = await bring(kesher, people);
    await kesher.get(MessageRepository).plan(outcomes.flatMap((outcome) => (outcome.outcome === 'rejected' ? [] : [{
      id: kesher.get(Ids).next(), candidateId: outcome.candidateId, programmeId, runId: null, dedupeKey: 'kill', channel: 'email' as const, purpose: 'jobs' as const,
      notBefore: now, expiresAt: new Date(now.getTime() + 12 * 3_600_000), items: [{ kind: 'job' as const, thingId: job.id, clusterId: job.cluster, score: 0.9, reasons: [], unknowns: [] }],
    }])));
  }
}

const gone = (child: ChildProcess): Promise<void> => new Promise((resolve) => { child.once('exit', () => { resolve(); }); });

function arrivalsAt(sink: SmtpSink): ReadonlyMap<string, number> {
  const arrived = new Map<string, number>();
  for (const { raw } of sink.received) {
    const id = /^Message-ID: <([^@]+)@/m.exec(raw)?.[1] ?? 'none';
    arrived.set(id, (arrived.get(id) ?? 0) + 1);
  }
  return arrived;
}
