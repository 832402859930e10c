/** T-10: a programme switched off and on again fifty times while it is being sent reaches everybody exactly once. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { BUCKETS } from '#lib/vocabulary';
import { Database } from '../../../src/platform/database/database.js';
import { StepQueue } from '../../../src/platform/queue/step-queue.js';
import { NEIGHBOURHOOD, SendBucketStep } from '../../../src/pipeline/sending/send-bucket.step.js';
import { ProgrammeRepository } from '../../../src/records/programme/programme.repository.js';
import { startApp, type TestApp } from '../../support/app.js';
import { SmtpSink } from '../../support/smtp-sink.js';
import { backendPerson, bring, openBackendJobs, programmeId, request } from '../digest.fixture.js';

const PEOPLE = 150;
const PAUSES = 50;
const NEIGHBOURHOODS = Array.from({ length: BUCKETS / NEIGHBOURHOOD }, (_, at) => at * NEIGHBOURHOOD);
let sink: SmtpSink;
let kesher: TestApp;
let onBody: () => void = () => undefined;

beforeAll(async () => {
  sink = await SmtpSink.start({ onData: () => { onBody(); } });
  kesher = await startApp({ environment: { SMTP_URL: `smtp://127.0.0.1:${String(sink.port)}`, MAIL_FROM: 'jobs@kesher.example.org', PUBLIC_URL: 'https://kesher.example.org' } });
  await openBackendJobs(kesher, 1);
  await bring(kesher, Array.from({ length: PEOPLE }, (_, at) => backendPerson(`paused-${String(at)}`)));
});

afterAll(async () => {
  await kesher.stop();
  await sink.stop();
});

const nextBody = (): Promise<void> => new Promise((resolve) => { onBody = () => { onBody = () => undefined; resolve(); }; });

/** Of letters that are on their way, none is left in a moment: what was claimed is given back or concluded. */
async function calm(): Promise<void> {
  while ((await kesher.get(Database).one<{ busy: boolean }>(`select exists (select 1 from message where status in ('claimed', 'dispatching')) as busy`))?.busy === true);
}

it('stops at once, goes on where it stopped, and repeats nothing', async () => {
  const programmes = kesher.get(ProgrammeRepository);
  const id = await programmeId(kesher, 'weekly digest', { channels: ['email'] });
  await request(kesher, 'weekly digest');
  await nextBody();
  await programmes.change(id, { active: false });
  await calm();
  const before = sink.received.length;
  for (const bucket of NEIGHBOURHOODS) await kesher.get(SendBucketStep).run({ bucket });
  expect(sink.received).toHaveLength(before);
  expect(before).toBeLessThan(PEOPLE);
  // Some are left for every pause: a letter that never comes would be waited for in vain.
  for (let pause = 1; pause < PAUSES && sink.dots < PEOPLE - 20; pause += 1) {
    await programmes.change(id, { active: true });
    await kesher.get(StepQueue).wake(NEIGHBOURHOODS.map((bucket) => ({ step: 'send-bucket', ids: { bucket } })));
    await nextBody();
    await programmes.change(id, { active: false });
  }
  await programmes.change(id, { active: true });
  await kesher.runUntilIdle();
  const to = sink.received.map(({ to: [address] }) => address);
  expect(to).toHaveLength(PEOPLE);
  expect(new Set(to).size).toBe(PEOPLE);
});
