/** A bucket with more people than are planned at once, and a worker that dies between its pages. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { PAGE, PlanBucketStep } from '../../src/pipeline/planning/plan-bucket.step.js';
import { PlanWriter } from '../../src/pipeline/planning/plan.writer.js';
import { Database } from '../../src/platform/database/database.js';
import { OutreachRepository } from '../../src/records/outreach/outreach.repository.js';
import { startApp, type TestApp } from '../support/app.js';
import { request } from './digest.fixture.js';

const BUCKET = 7;
const PEOPLE = PAGE + 1;
/** Longer than a worker keeps a bucket without news of it. */
const LEASE_OVER_MS = 2 * 60_000;

let kesher: TestApp;

beforeAll(async () => {
  kesher = await startApp({ role: 'worker', idle: true });
  await kesher.get(Database).query(
    `insert into candidate (id, bucket, created_at, updated_at)
     select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 10, '0') || lpad(to_hex($2::int), 2, '0'))::uuid, $2, $3, $3 from generate_series(1, $1::int) n`,
    [PEOPLE, BUCKET, kesher.clock.now()]);
});

afterAll(() => kesher.stop());

it('goes on with the second page where the first one ended, and decides for everybody once', async () => {
  const runId = await request(kesher, 'paged');
  await kesher.get(OutreachRepository).cut(runId);
  const written: number[] = [];
  const writer = kesher.get(PlanWriter);
  const write = writer.write.bind(writer);
  let dies = true;
  writer.write = async (run, bucket, page) => {
    if (dies && written.length === 1) throw new Error('killed');
    await write(run, bucket, page);
    written.push(page.length);
  };

  const step = kesher.get(PlanBucketStep);
  await expect(step.run({ runId, bucket: BUCKET })).rejects.toThrow('killed');
  dies = false;
  await step.run({ runId, bucket: BUCKET });
  expect(written, 'nobody takes it up while the worker may be alive').toEqual([PAGE]);

  kesher.clock.advance(LEASE_OVER_MS);
  await step.run({ runId, bucket: BUCKET });
  expect(written).toEqual([PAGE, 1]);
  const [decided] = await kesher.get(Database).query<{ decisions: number; people: number; reasons: string[] }>(
    `select count(*)::int as decisions, count(distinct candidate_id)::int as people, array_agg(distinct reason) as reasons from decision where run_id = $1`, [runId]);
  expect(decided).toEqual({ decisions: PEOPLE, people: PEOPLE, reasons: ['no_channel'] });
});
