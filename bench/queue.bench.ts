/** Waking whoever sends: facts of buckets of messages, through the outbox and into a few Bull jobs, against a Bull job a message on the same Redis. */

import Bull, { type Queue } from 'bull';
import { BUCKETS } from '#lib/vocabulary';
import { Dispatcher } from '../src/pipeline/dispatcher.js';
import { SendBucketStep } from '../src/pipeline/sending/send-bucket.step.js';
import { Database } from '../src/platform/database/database.js';
import { Announcer } from '../src/records/facts.js';
import { type Bench, type Figures, numberArg, rounded, timed } from './bench.js';
import { type BenchApp, startBenchApp } from './bench-app.js';

/** Jobs Bull is given in one call, and handlers it runs side by side: more of either made the peer no faster. */
const BULK = 500;
const ABREAST = 50;

interface Woken {
  /** Until the last call was made. */
  readonly seconds: number;
  readonly jobs: number;
  /** Before that, for the facts to be written down. */
  readonly announcing: number;
}

/** Counts calls of sending in place of making them: what they cost is another benchmark's. */
function countCalls(kesher: BenchApp): { calls: () => number } {
  let calls = 0;
  kesher.get(SendBucketStep).run = () => {
    calls += 1;
    return Promise.resolve();
  };
  return { calls: () => calls };
}

/** As a run does: a fact when a bucket is done, in the transaction that says so, whose commit is its own and not the queue's. */
async function announce(kesher: BenchApp): Promise<void> {
  await kesher.get(Database).transaction(async () => {
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) await kesher.get(Announcer).announce('messages.planned', { bucket });
  });
}

/** Until outbox and queue are empty. */
async function ours(kesher: BenchApp): Promise<Woken> {
  const { calls } = countCalls(kesher);
  const steps = new Bull('steps', { prefix: 'bench', createClient: kesher.redis.createClient });
  const { seconds: announcing } = await timed(() => announce(kesher));
  const { seconds } = await timed(async () => {
    await kesher.get(Dispatcher).drain();
    await emptied(steps);
  });
  return { seconds, jobs: calls(), announcing };
}

async function emptied(queue: Queue): Promise<void> {
  for (;;) {
    const { waiting, active } = await queue.getJobCounts();
    if (waiting + active === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function aJobEach(kesher: BenchApp, messages: number): Promise<Woken> {
  const queue = new Bull<{ id: string }>('each', { prefix: 'bench', createClient: kesher.redis.createClient });
  let jobs = 0;
  const last = new Promise<void>((resolve) => {
    void queue.process(ABREAST, () => {
      jobs += 1;
      if (jobs === messages) resolve();
      return Promise.resolve();
    });
  });
  await queue.isReady();
  const { seconds } = await timed(async () => {
    for (let from = 0; from < messages; from += BULK) {
      const ids = Array.from({ length: Math.min(BULK, messages - from) }, (_, at) => ({ id: `00000000-0000-7000-8000-${String(from + at).padStart(12, '0')}` }));
      await queue.addBulk(ids.map((data) => ({ data, opts: { removeOnComplete: true } })));
    }
    await last;
  });
  await queue.empty();
  await queue.close();
  return { seconds, jobs, announcing: 0 };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

export const queueBench: Bench = {
  name: 'queue',
  about: 'waking whoever sends, from the outbox to the step, against a Bull job a message (--messages 1000000 --jobs 20000 --rounds 5)',
  options: ['messages', 'jobs', 'rounds'],
  async run(args, say): Promise<readonly Figures[]> {
    const [messages, jobs, rounds] = [numberArg(args, 'messages', 1_000_000), numberArg(args, 'jobs', 20_000), numberArg(args, 'rounds', 5)];
    const kesher = await startBenchApp();
    try {
      const took: { ours: number[]; whole: number[]; each: number[]; calls: number } = { ours: [], whole: [], each: [], calls: 0 };
      for (let round = 0; round <= rounds; round += 1) {
        const [our, their] = [await ours(kesher), await aJobEach(kesher, jobs)];
        // The first round warms both up.
        if (round === 0) continue;
        took.ours.push((our.seconds / messages) * 1e6);
        took.whole.push(((our.seconds + our.announcing) / messages) * 1e6);
        took.each.push((their.seconds / jobs) * 1e6);
        took.calls = our.jobs;
      }
      const times = (those: readonly number[]): number => rounded(median(took.each.map((each, at) => each / (those[at] ?? NaN))));
      const [micros, whole, peerMicros] = [took.ours, took.whole, took.each].map((one) => rounded(median(one)));
      say(`${String(messages)} messages by ${String(took.calls)} Bull jobs, µs a message: from the outbox to the step ${String(micros)}, with the facts written down ${String(whole)}; a job each ${String(peerMicros)} (${String(times(took.ours))} and ${String(times(took.whole))} × ours)`);
      return [{ messages, rounds, jobs: took.calls, micros: micros ?? NaN, peer: 'bull-job-per-message', peerMicros: peerMicros ?? NaN, ratio: times(took.ours), ratioWithFacts: times(took.whole) }];
    } finally {
      await kesher.stop();
    }
  },
};
