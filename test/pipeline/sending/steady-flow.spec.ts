/** A letter that is long on its way holds up only its own place: the next claim is taken up before it has ended. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { Ids } from '../../../src/platform/clock/ids.js';
import { Database } from '../../../src/platform/database/database.js';
import { OneMessage } from '../../../src/pipeline/sending/one-message.js';
import { MessageRepository } from '../../../src/records/message/message.repository.js';
import { backendPerson, bring } from '../digest.fixture.js';
import { type Post, quietPost, send } from './one-letter.fixture.js';

/** More than one claim takes. */
const LETTERS = 90;

let post: Post;

beforeAll(async () => {
  post = await quietPost();
});

afterAll(() => post.stop());

it('all others arrive while the first is held up', async () => {
  const { kesher, sink } = post;
  const [job] = await kesher.get(Database).query<{ id: string; cluster: string }>(`select id, cluster_id as cluster from job limit 1`);
  if (!job) throw new Error('no job');
  const outcomes = await bring(kesher, Array.from({ length: LETTERS }, (_, at) => backendPerson(`flow-${String(at)}`)));
  const now = kesher.clock.now();
  const planned = outcomes.flatMap((outcome) => (outcome.outcome === 'rejected' ? [] : [{
    id: kesher.get(Ids).next(), candidateId: outcome.candidateId, programmeId: null, runId: null, dedupeKey: 'flow', channel: 'email' as const, purpose: 'jobs' as const, notBefore: now, expiresAt: null,
    items: [{ kind: 'job' as const, thingId: job.id, clusterId: job.cluster, score: 0.9, reasons: [], unknowns: [] }],
  }]));
  await kesher.get(MessageRepository).plan(planned);
  await kesher.get(Database).query(`update message set bucket = 0`);
  const one = kesher.get(OneMessage);
  const carry = one.send.bind(one);
  let [left, others] = [LETTERS - 1, (): void => undefined];
  const allOthers = new Promise<void>((resolve) => { others = resolve; });
  let first: string | null = null;
  one.send = async (prepared) => {
    first ??= prepared.message.id;
    if (prepared.message.id === first) return allOthers.then(() => carry(prepared));
    await carry(prepared);
    left -= 1;
    if (left === 0) others();
  };
  await send(post, { id: '', candidateId: '', address: '', bucket: 0 });
  expect(new Set(sink.received.map(({ to: [address] }) => address)).size).toBe(LETTERS);
});
