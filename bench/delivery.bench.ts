/** Messages due until recorded as accepted, through the queue, the gate and SMTP, against a bare nodemailer pool with the same letters and server. */

import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import nodemailer from 'nodemailer';
import { type EmailMessage } from '../src/channels/channel.js';
import { SendingSweep } from '../src/pipeline/sending/sending.sweep.js';
import { LetterWriter } from '../src/pipeline/sending/letter.js';
import { Ids } from '../src/platform/clock/ids.js';
import { Database } from '../src/platform/database/database.js';
import { MessageRepository, type PlannedItem } from '../src/records/message/message.repository.js';
import { type Bench, type Figures, numberArg, rounded, timed } from './bench.js';
import { type BenchApp, NOW, startBenchApp } from './bench-app.js';
import { job, ndjsonPieces, person, randomOf } from './world.js';

/** Jobs a letter tells, as many as a digest has. */
const ITEMS = 5;
/** Of both: ours keeps as many. */
const CONNECTIONS = 16;

interface Sink {
  readonly port: number;
  stop(): void;
}

async function startSink(): Promise<Sink> {
  const child: ChildProcess = fork(fileURLToPath(new URL('delivery.sink.js', import.meta.url)));
  const port = await new Promise<number>((resolve) => { child.once('message', (message) => { resolve(Number(message)); }); });
  return { port, stop: () => { child.disconnect(); } };
}

/** What each letter says that is written until `stop`, so that the peer can say the same. Those measured are not kept: that is no work of sending. */
function overhear(kesher: BenchApp): { readonly letters: readonly EmailMessage[]; readonly stop: () => void } {
  const letters: EmailMessage[] = [];
  const writer = kesher.get(LetterWriter);
  const write = writer.write.bind(writer);
  writer.write = (message, ...rest) => {
    const letter = write(message, ...rest);
    if (letter.ok && letter.outgoing.kind === 'email') letters.push(letter.outgoing);
    return letter;
  };
  return { letters, stop: () => { writer.write = write; } };
}

/** One message to each of these people, each about the same jobs, due in a second. */
async function plan(kesher: BenchApp, people: readonly string[]): Promise<void> {
  const jobs = await kesher.get(Database).query<{ id: string; cluster: string }>(`select id, cluster_id as cluster from job order by id limit $1`, [ITEMS]);
  const items = jobs.map(({ id, cluster }): PlannedItem => ({
    kind: 'job', thingId: id, clusterId: cluster, score: 0.8, unknowns: [],
    reasons: [{ rule: 'role', verdict: 'yes', hard: true, stated: ['Backend Engineer'], found: 'Backend Engineer' }],
  }));
  const due = new Date(kesher.clock.now().getTime() + 1000);
  await kesher.get(Database).transaction(() => kesher.get(MessageRepository).plan(people.map((candidateId) => ({
    id: kesher.get(Ids).next(), candidateId, programmeId: null, runId: null, dedupeKey: 'bench', channel: 'email', purpose: 'jobs',
    notBefore: due, expiresAt: new Date(NOW.getTime() + 12 * 3_600_000), items,
  }))));
}

/** Seconds from the first wake-up until the last outcome is on record. */
async function ours(kesher: BenchApp, people: readonly string[]): Promise<number> {
  await plan(kesher, people);
  kesher.clock.advance(1000);
  const { seconds } = await timed(async () => {
    await kesher.get(SendingSweep).sweep();
    await kesher.until(`select not exists (select 1 from message where status = 'planned') and not exists (select 1 from message where status in ('claimed', 'dispatching'))`);
  });
  const [odd] = await kesher.get(Database).query<{ status: string; code: string; count: number }>(`select status, error_code as code, count(*)::int as count from message where status <> 'accepted' group by 1, 2`);
  if (odd) throw new Error(`${String(odd.count)} letters ended as ${odd.status} (${odd.code})`);
  return seconds;
}

async function pool(port: number, letters: readonly EmailMessage[]): Promise<number> {
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port, pool: true, maxConnections: CONNECTIONS, maxMessages: Infinity });
  const { seconds } = await timed(() => Promise.all(letters.map(({ to, subject, html, text }) =>
    transport.sendMail({ from: 'jobs@kesher.example.org', to: to.address, subject, html, text }))));
  transport.close();
  return seconds;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

export const deliveryBench: Bench = {
  name: 'delivery',
  about: 'letters gated, composed, accepted over SMTP and recorded, against a bare nodemailer pool (--mails 1000 --rounds 5)',
  options: ['mails', 'rounds'],
  async run(args, say): Promise<readonly Figures[]> {
    const [mails, rounds] = [numberArg(args, 'mails', 1000), numberArg(args, 'rounds', 5)];
    const sink = await startSink();
    const kesher = await startBenchApp({
      SMTP_URL: `smtp://127.0.0.1:${String(sink.port)}`, MAIL_FROM: 'jobs@kesher.example.org', PUBLIC_URL: 'https://kesher.example.org',
      ORGANISATION_NAME: 'Bench', ORGANISATION_ADDRESS: '1 Bench Street', ORGANISATION_CONTACT: 'bench@example.org',
    });
    try {
      const random = randomOf(5);
      await kesher.bring('jobs', ndjsonPieces(ITEMS, (n) => job(n, random, 1200)));
      await kesher.bring('candidates', ndjsonPieces(mails * (rounds + 1), (n) => person(n, random)));
      await kesher.get(Database).query('vacuum analyze');
      const people = (await kesher.get(Database).query<{ id: string }>('select id from candidate order by id')).map(({ id }) => id);
      const { letters, stop: stopHearing } = overhear(kesher);
      const took: { ours: number[]; pool: number[] } = { ours: [], pool: [] };
      for (let round = 0; round <= rounds; round += 1) {
        const [our, their] = [await ours(kesher, people.slice(round * mails, (round + 1) * mails)), await pool(sink.port, letters)];
        // The first round warms both up, and leaves a house that has written before and whose statistics say so.
        if (round === 0) {
          stopHearing();
          await kesher.get(Database).query('vacuum analyze');
        } else {
          took.ours.push(our);
          took.pool.push(their);
        }
      }
      const micros = (seconds: readonly number[]): number => rounded((median(seconds) / mails) * 1e6);
      const ratios = took.ours.map((seconds, at) => seconds / (took.pool[at] ?? NaN));
      const bytes = Math.round(letters.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0) / letters.length);
      say(`${String(mails)} letters of ${String(bytes)} bytes of html, ${String(CONNECTIONS)} connections, ${String(rounds)} rounds: ours ${String(micros(took.ours))} µs a letter, the pool alone ${String(micros(took.pool))}; ratios ${ratios.map((ratio) => String(rounded(ratio))).join(' ')}`);
      return [{ mails, rounds, htmlBytes: bytes, micros: micros(took.ours), peer: 'nodemailer-pool', peerMicros: micros(took.pool), ratio: rounded(median(ratios)) }];
    } finally {
      await kesher.stop();
      sink.stop();
    }
  },
};
