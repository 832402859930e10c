/** T-07: told to stop, a worker claims nothing more, finishes what is at the carrier and gives the rest back. */

import { expect, it } from 'vitest';
import pg from 'pg';
import { freshDatabase } from '../../support/database.js';
import { startApp } from '../../support/app.js';
import { SmtpSink } from '../../support/smtp-sink.js';
import { backendPerson, bring, openBackendJobs, request } from '../digest.fixture.js';

const PEOPLE = 120;

it('leaves every message either accepted or waiting, none in between', async () => {
  const database = await freshDatabase();
  let halfway: () => void = () => undefined;
  const underWay = new Promise<void>((resolve) => { halfway = resolve; });
  const sink = await SmtpSink.start({ onData: () => { if (sink.dots >= 10) halfway(); } });
  const kesher = await startApp({
    role: 'worker', databaseUrl: database.url,
    environment: { SMTP_URL: `smtp://127.0.0.1:${String(sink.port)}`, MAIL_FROM: 'jobs@kesher.example.org', PUBLIC_URL: 'https://kesher.example.org' },
  });
  await openBackendJobs(kesher, 1);
  await bring(kesher, Array.from({ length: PEOPLE }, (_, at) => backendPerson(`stop-${String(at)}`)));
  await request(kesher, 'weekly digest');
  await underWay;
  await kesher.stop();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ status: string; count: number; attempts: number }>(`select status, count(*)::int as count, max(attempts) as attempts from message group by status`);
  const { rows: slots } = await client.query<{ count: number }>(`select count(*)::int as count from attention where freed_at is null`);
  await client.end();
  await sink.stop();
  await database.drop();
  const counted = Object.fromEntries(rows.map(({ status, count }) => [status, count]));
  expect(Object.keys(counted).filter((status) => status !== 'accepted' && status !== 'planned')).toEqual([]);
  expect(counted['accepted']).toBe(sink.received.length);
  expect(slots[0]?.count).toBe(sink.received.length);
  expect(sink.received.length).toBeLessThan(PEOPLE);
  expect(rows.find(({ status }) => status === 'planned')?.attempts ?? 0).toBe(0);
});
