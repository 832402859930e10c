/** T-01, small: the real worker process, killed with -9 again and again in the middle of real SMTP. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ManualClock, SystemClock } from '../../src/platform/clock/clock.js';
import { Ids } from '../../src/platform/clock/ids.js';
import { childEnvironment } from '../../src/platform/config/child-environment.js';
import { Database } from '../../src/platform/database/database.js';
import { MessageRepository } from '../../src/records/message/message.repository.js';
import { backendPerson, bring, openBackendJobs } from '../pipeline/digest.fixture.js';
import { startApp, type TestApp } from '../support/app.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { SmtpSink } from '../support/smtp-sink.js';

const MAILS = 500;
const KILLS = 10;
/** Connections of the SMTP pool: no more letters than that are between the mark and the answer. */
const IN_FLIGHT = 5;
/** Bodies asked for between one kill and the next; some way below what there is, so that every kill meets work. */
const BETWEEN_KILLS = Math.floor((MAILS * 0.9) / KILLS);

let database: TestDatabase;
let sink: SmtpSink;
let kesher: TestApp;
let bodies = 0;
let onBody: () => void = () => undefined;

beforeAll(async () => {
  database = await freshDatabase();
  sink = await SmtpSink.start({ pipelining: true, onData: () => { bodies += 1; onBody(); } });
  // Builds dist when it is stale, as every command of ours does; then there is nothing to migrate.
  const built = spawnSync(process.execPath, ['scripts/run.mjs', 'migrate'], { env: environment(), encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  kesher = await startApp({ role: 'api', databaseUrl: database.url, clock: new ManualClock(new SystemClock().now()) });
  await openBackendJobs(kesher, 1);
  await planLetters();
}, 180_000);

afterAll(async () => {
  await kesher.stop();
  await sink.stop();
  await database.drop();
});

const environment = (): Record<string, string> => childEnvironment({
  ROLE: 'worker', PORT: '0', LOG_LEVEL: 'error', DATABASE_URL: database.url, REDIS_URL: inject('redisUrl'),
  SECRET_KEY: 'test-secret-key-0123456789abcdef0123456789', PUBLIC_URL: 'https://kesher.example.org', MAIL_FROM: 'jobs@kesher.example.org',
  SMTP_URL: `smtp://127.0.0.1:${String(sink.port)}`, ORGANISATION_NAME: 'Kesher Test', ORGANISATION_ADDRESS: '1 Test Street, Haifa', ORGANISATION_CONTACT: 'talent@example.org',
});

async function planLetters(): Promise<void> {
  // Real time, so at any hour of any day: these people sleep never.
  const people = Array.from({ length: MAILS }, (_, at) => backendPerson(`kill-${String(at)}`, { contactRules: { quietHours: { from: '00:00', to: '00:00' } } }));
  const outcomes = await bring(kesher, people);
  const job = await kesher.get(Database).one<{ id: string; cluster: string }>(`select id, cluster_id as cluster from job limit 1`);
  if (!job) throw new Error('no job');
  const now = kesher.clock.now();
  await kesher.get(MessageRepository).plan(outcomes.flatMap((outcome) => (outcome.outcome === 'rejected' ? [] : [{
    id: kesher.get(Ids).next(), candidateId: outcome.candidateId, programmeId: null, runId: null, dedupeKey: 'kill', channel: 'email' as const, purpose: 'jobs' as const,
    notBefore: now, expiresAt: new Date(now.getTime() + 12 * 3_600_000), items: [{ kind: 'job' as const, thingId: job.id, clusterId: job.cluster, score: 0.9, reasons: [], unknowns: [] }],
  }])));
}

const worker = (): ChildProcess => spawn(process.execPath, ['dist/src/main.js'], { env: environment(), stdio: ['ignore', 'ignore', 'inherit'] });

const gone = (child: ChildProcess): Promise<void> => new Promise((resolve) => { child.once('exit', () => { resolve(); }); });

/** Starts a worker and kills it at the `most`-th body from now. */
async function liveAndDie(most: number): Promise<void> {
  const child = worker();
  const dead = gone(child);
  const until = bodies + most;
  onBody = () => { if (bodies >= until) child.kill('SIGKILL'); };
  await dead;
  onBody = () => undefined;
  // A minute later, as far as the leases of the dead are concerned.
  await kesher.get(Database).query(`update message set lease_until = now() - interval '1 second' where lease_until is not null`);
}

async function finish(): Promise<void> {
  const child = worker();
  const dead = gone(child);
  for (;;) {
    const row = await kesher.get(Database).one<{ open: number }>(`select count(*)::int as open from message where status in ('planned', 'claimed', 'dispatching')`);
    if (row?.open === 0) break;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  child.kill('SIGTERM');
  await dead;
}

describe(`${String(MAILS)} mails, ${String(KILLS)} kills`, () => {
  it('lose nothing, repeat nothing, and leave no more unknown than was in flight', async () => {
    for (let kill = 0; kill < KILLS; kill += 1) await liveAndDie(BETWEEN_KILLS);
    await finish();
    const kept = await kesher.get(Database).query<{ status: string; address: string; slots: number }>(
      `select m.status, c.external_id || '@example.org' as address,
         (select count(*)::int from attention a where a.message_id = m.id and a.freed_at is null) as slots
       from message m join candidate c on c.id = m.candidate_id`);
    const arrived = new Map<string, number>();
    for (const { to } of sink.received) for (const address of to) arrived.set(address, (arrived.get(address) ?? 0) + 1);
    const unknown = kept.filter(({ status }) => status === 'unknown');
    process.stdout.write(`${String(MAILS)} mails, ${String(KILLS)} kills: ${String(sink.received.length)} arrived, ${String(unknown.length)} unknown (${String(unknown.filter(({ address }) => arrived.has(address)).length)} of them arrived)\n`);
    expect(kept).toHaveLength(MAILS);
    expect([...new Set(kept.map(({ status }) => status))].filter((status) => status !== 'accepted' && status !== 'unknown')).toEqual([]);
    expect(kept.filter(({ status, address }) => status === 'accepted' && arrived.get(address) !== 1)).toEqual([]);
    expect([...arrived.values()].filter((times) => times > 1)).toEqual([]);
    expect(kept.filter(({ slots }) => slots !== 1)).toEqual([]);
    expect(unknown.length).toBeLessThanOrEqual(KILLS * IN_FLIGHT);
    expect(unknown.length).toBeGreaterThan(0);
  }, 180_000);
});
