/** One digest run over many people and jobs through the real planning step, and where its time goes. */

import { randomOf, job, person, ndjsonPieces } from './world.js';
import { type Bench, numberArg, rounded, timed } from './bench.js';
import { type BenchApp, NOW, startBenchApp } from './bench-app.js';
import { MessageRepository } from '../src/records/message/message.repository.js';
import { OutreachRepository } from '../src/records/outreach/outreach.repository.js';
import { ProgrammeRepository } from '../src/records/programme/programme.repository.js';
import { OpenJobsView } from '../src/records/views/open-jobs.view.js';
import { PeopleView } from '../src/records/views/people.view.js';
import { Database } from '../src/platform/database/database.js';

/** Adds up how long the calls of a method take. */
function watch<T extends object>(target: T, method: keyof T): { seconds: number } {
  const spent = { seconds: 0 };
  const original = target[method] as (...args: unknown[]) => Promise<unknown>;
  target[method] = (async (...args: unknown[]) => {
    const { seconds, answer } = await timed(() => original.apply(target, args));
    spent.seconds += seconds;
    return answer;
  }) as T[keyof T];
  return spent;
}

async function plan(kesher: BenchApp): Promise<number> {
  const programme = await kesher.get(ProgrammeRepository).create({
    name: 'bench', kind: 'digest', schedule: null, timeZone: 'candidate', channels: ['email', 'sms'], maxItems: 5, minScore: 0.2, audience: null, active: true,
  });
  const { seconds } = await timed(async () => {
    // In the future of the clock the messages wait: planning alone is measured.
    const runId = await kesher.get(OutreachRepository).request({ programmeId: programme.id, occurrence: null, dryRun: true, at: NOW });
    await kesher.until(`select status not in ('queued', 'planning') from outreach_run where id = $1`, [runId]);
  });
  return seconds;
}

export const digestBench: Bench = {
  name: 'digest',
  about: 'a digest run planned over 100,000 people and 10,000 jobs (--people 100000 --jobs 10000)',
  options: ['people', 'jobs'],
  async run(args, say) {
    const [people, jobs] = [numberArg(args, 'people', 100_000), numberArg(args, 'jobs', 10_000)];
    const kesher = await startBenchApp();
    try {
      const random = randomOf(11);
      await kesher.bring('jobs', ndjsonPieces(jobs, (n) => job(n, random, 1200)));
      await kesher.bring('candidates', ndjsonPieces(people, (n) => person(n, random)));
      await kesher.get(Database).query('vacuum analyze');
      const built = await timed(() => kesher.get(OpenJobsView).current());
      const reading = watch(kesher.get(PeopleView), 'page');
      const indexing = watch(kesher.get(OpenJobsView), 'current');
      const outreach = kesher.get(OutreachRepository);
      const writing = [watch(outreach, 'decide'), watch(outreach, 'advance'), watch(kesher.get(MessageRepository), 'plan')];
      const seconds = await plan(kesher);
      const each = (spent: number): number => rounded((spent / people) * 1e6);
      const written = writing.reduce((sum, { seconds: one }) => sum + one, 0);
      const rssMb = Math.round(process.resourceUsage().maxRSS / 1024);
      say(`${String(people)} people × ${String(jobs)} jobs planned in ${String(rounded(seconds))} s: ${String(rounded(people / seconds))} people/s, ${String(each(seconds))} µs each; most memory ${String(rssMb)} MB`);
      say(`index of open jobs built in ${String(rounded(built.seconds))} s; asking whether it is current ${String(each(indexing.seconds))} µs a person`);
      say(`waiting, four buckets at once (µs a person, each / 4 of the wall): reading ${String(each(reading.seconds))}, writing ${String(each(written))}`);
      return [{ candidates: people, jobs, seconds: rounded(seconds), peoplePerSecond: rounded(people / seconds), rssMb, readMicros: each(reading.seconds), writeMicros: each(written) }];
    } finally {
      await kesher.stop();
    }
  },
};
