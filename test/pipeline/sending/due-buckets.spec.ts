/** Where something is due is looked for every two seconds, by every worker: it must not cost as much as there is to send. */

import { expect, it } from 'vitest';
import { Database } from '../../../src/platform/database/database.js';
import { MessageRepository } from '../../../src/records/message/message.repository.js';
import { startApp } from '../../support/app.js';
import { person } from '../../web/people.fixture.js';

const BUCKETS_WITH_MAIL = 200;
const DUE = 20_000;

it('one message of each bucket is read, however many are due', async () => {
  const kesher = await startApp({ idle: true });
  const database = kesher.get(Database);
  const candidateId = await person(kesher);
  const now = kesher.clock.now();
  await database.query(
    `insert into message (id, candidate_id, bucket, dedupe_key, channel, purpose, status, not_before, planned_at, updated_at)
     select gen_random_uuid(), $1, n % $3, n::text, 'email', 'jobs', 'planned', $2, $2, $2 from generate_series(1, $4::int) n`, [candidateId, now, BUCKETS_WITH_MAIL, DUE]);
  await database.query(`analyze message`);
  await database.transaction(async () => {
    const due = await kesher.get(MessageRepository).dueBuckets();
    expect(due).toEqual(Array.from({ length: BUCKETS_WITH_MAIL }, (_, bucket) => bucket));
    // What this transaction alone has read.
    const read = await database.one<{ rows: number }>(`select (seq_tup_read + idx_tup_fetch)::int as rows from pg_stat_xact_user_tables where relname = 'message'`);
    expect(read?.rows).toBeLessThan(2 * BUCKETS_WITH_MAIL);
  });
  await kesher.stop();
});
