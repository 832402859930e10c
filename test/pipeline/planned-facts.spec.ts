/** What a run plans is announced once a bucket, when that is done; what is due before, or of a worker that died, leaves all the same. */

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { bucketOf } from '#lib/vocabulary';
import { PlanBucketStep } from '../../src/pipeline/planning/plan-bucket.step.js';
import { PlanningSweep } from '../../src/pipeline/planning/planning.sweep.js';
import { NEIGHBOURHOOD } from '../../src/pipeline/sending/send-bucket.step.js';
import { SendingSweep } from '../../src/pipeline/sending/sending.sweep.js';
import { type StepCall, StepQueue } from '../../src/platform/queue/step-queue.js';
import { Announcer } from '../../src/records/facts.js';
import { OutreachRepository } from '../../src/records/outreach/outreach.repository.js';
import { startApp, type TestApp } from '../support/app.js';
import { backendPerson, bring, openBackendJobs, programmeId } from './digest.fixture.js';

let kesher: TestApp;
let announced: string[] = [];
let woken: StepCall[] = [];
let bucket = 0;
let serial = 0;

beforeAll(async () => {
  kesher = await startApp({ role: 'worker', idle: true });
  await openBackendJobs(kesher, 3);
});

afterAll(() => kesher.stop());

beforeEach(async () => {
  const [outcome] = await bring(kesher, [backendPerson(`fact-${String((serial += 1))}`)]);
  if (outcome?.outcome !== 'created') throw new Error('somebody new came');
  bucket = bucketOf(outcome.candidateId);
  announced = [];
  woken = [];
  kesher.get(StepQueue).wake = (calls) => Promise.resolve(void woken.push(...calls));
  const announcer = kesher.get(Announcer);
  const announce = Announcer.prototype.announce.bind(announcer);
  announcer.announce = (fact, ...payloads) => {
    announced.push(...payloads.map((payload) => `${fact} ${'bucket' in payload ? String(payload.bucket) : ''}`));
    return announce(fact, ...payloads);
  };
});

/** Plans the person's bucket of a new run. */
async function plan(dryRun: boolean): Promise<void> {
  const outreach = kesher.get(OutreachRepository);
  const runId = await outreach.request({ programmeId: await programmeId(kesher, 'digest'), occurrence: null, dryRun, at: kesher.clock.now() }) ?? '';
  await outreach.cut(runId);
  announced = [];
  await kesher.get(PlanBucketStep).run({ runId, bucket });
}

const sends = (): StepCall[] => woken.filter(({ step }) => step === 'send-bucket');

it('announces a bucket once, however much of it is due', async () => {
  await plan(false);
  expect(announced).toEqual([`messages.planned ${String(bucket)}`]);
});

it('announces nothing of a run that only asks', async () => {
  await plan(true);
  expect(announced).toEqual([]);
});

it('has the sweep say that a run is planned whose last worker died before it could', async () => {
  const outreach = kesher.get(OutreachRepository);
  const runId = await outreach.request({ programmeId: await programmeId(kesher, 'digest'), occurrence: null, dryRun: false, at: kesher.clock.now() }) ?? '';
  await outreach.cut(runId);
  const conclude = outreach.concludeRuns.bind(outreach);
  outreach.concludeRuns = () => Promise.reject(new Error('killed'));
  for (const waiting of (await outreach.waitingBuckets()).filter((one) => one.runId === runId)) {
    await expect(kesher.get(PlanBucketStep).run(waiting)).rejects.toThrow('killed');
  }
  outreach.concludeRuns = conclude;
  const status = async (): Promise<string> => (await outreach.get(runId)).status;
  expect(await status()).toBe('planning');
  await kesher.get(PlanningSweep).sweep();
  expect(await status()).toBe('planned');
});

it('has the sweep find what was planned by a worker that died before the bucket was done', async () => {
  const outreach = kesher.get(OutreachRepository);
  outreach.finishBucket = () => Promise.reject(new Error('killed'));
  await expect(plan(false)).rejects.toThrow('killed');
  expect([announced, sends()]).toEqual([[], []]);
  await kesher.get(SendingSweep).sweep();
  expect(sends()).toContainEqual({ step: 'send-bucket', ids: { bucket: bucket - (bucket % NEIGHBOURHOOD) } });
});
