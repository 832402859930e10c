/** Leases, fences and tries: a worker that falls silent loses its messages, and one that comes back late breaks nothing (T-08, T-12). */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OneMessage } from '../../../src/pipeline/sending/one-message.js';
import { Preparation } from '../../../src/pipeline/sending/preparation.js';
import { Recorder } from '../../../src/pipeline/sending/recorder.js';
import { Outcomes } from '../../../src/pipeline/sending/outcomes.js';
import { LetterWriter } from '../../../src/pipeline/sending/letter.js';
import { SendingSweep } from '../../../src/pipeline/sending/sending.sweep.js';
import { Database } from '../../../src/platform/database/database.js';
import { type Message } from '../../../src/records/message/message.entity.js';
import { Gate } from '../../../src/pipeline/sending/gate.js';
import { MessageRepository } from '../../../src/records/message/message.repository.js';
import { after, fateOf, type Letter, newLetter, type Post, quietPost, send } from './one-letter.fixture.js';

let post: Post;

beforeAll(async () => {
  post = await quietPost();
});

afterAll(() => post.stop());

/** As another worker would: it takes the message and does nothing yet. */
async function claim({ bucket, id }: Letter): Promise<Message> {
  const message = (await post.kesher.get(MessageRepository).claimDue([bucket], 100)).find((one) => one.id === id);
  if (!message) throw new Error('not claimed');
  return message;
}

const intoBucketOf = ({ bucket }: Letter, others: readonly Letter[]) =>
  post.kesher.get(Database).query(`update message set bucket = $2 where id = any($1::uuid[])`, [others.map(({ id }) => id), bucket]);

async function attempt(message: Message): Promise<void> {
  for (const prepared of await post.kesher.get(Preparation).of([message])) await post.kesher.get(OneMessage).send(prepared);
}

describe('a worker that falls silent', () => {
  it('before the gate gives its message back within a minute, and another one sends it', async () => {
    const letter = await newLetter(post, 'silent');
    await claim(letter);
    await after(post, 44_000, letter);
    expect(await fateOf(post, letter)).toMatchObject({ status: 'claimed', arrived: 0 });
    await after(post, 1_001, letter);
    expect(await fateOf(post, letter)).toMatchObject({ status: 'accepted', arrived: 1, slots: 1 });
  });

  it('and comes back late sends nothing, and takes nothing from what the other one sent', async () => {
    const letter = await newLetter(post, 'late');
    const late = await claim(letter);
    await after(post, 61_000, letter);
    await attempt(late);
    await post.kesher.get(Outcomes).retryLater(late, { kind: 'retry', code: 'late' });
    expect(await fateOf(post, letter)).toMatchObject({ status: 'accepted', arrived: 1, slots: 1, shown: 1 });
  });

  it('and comes to the gate while another one holds the claim is turned away, and the other one is not', async () => {
    const letter = await newLetter(post, 'overtaken');
    const late = await claim(letter);
    await post.kesher.get(Database).query(`update message set status = 'planned' where id = $1`, [letter.id]);
    const present = await claim(letter);
    const gate = post.kesher.get(Gate);
    const to = { to: letter.address, subject: null };
    expect([await gate.open(late, [], to), await gate.open(present, [], to)]).toEqual([{ do: 'overtaken' }, { do: 'go' }]);
  });

  it('is not taken for the one that has its message since, when its claim was lost with the server before it reached the disk', async () => {
    const letter = await newLetter(post, 'forgotten');
    const { kesher } = post;
    const before = await kesher.get(MessageRepository).get(letter.id);
    const lost = await claim(letter);
    // As the server is found when it is back: the claim was answered and never written.
    await kesher.get(Database).query(
      `update message set status = 'planned', fence = $2, attempts = $3, lease_until = null where id = $1`, [letter.id, before.fence, before.attempts]);
    const present = await claim(letter);
    const gate = kesher.get(Gate);
    const to = { to: letter.address, subject: null };
    expect([await gate.open(lost, [], to), await gate.open(present, [], to)]).toEqual([{ do: 'overtaken' }, { do: 'go' }]);
    // What may have left goes back to nobody's waiting.
    await kesher.get(Outcomes).retryLater(lost, { kind: 'retry', code: 'late' });
    await kesher.get(Outcomes).close(lost, { do: 'recompose' });
    expect(await fateOf(post, letter)).toMatchObject({ status: 'dispatching', slots: 1 });
  });

  it('after the gate leaves an unknown that keeps its slot and is never sent again', async () => {
    const letter = await newLetter(post, 'dispatched');
    const message = await claim(letter);
    expect(await post.kesher.get(Gate).open(message, [], { to: letter.address, subject: null })).toEqual({ do: 'go' });
    await after(post, 61_000, letter);
    await after(post, 3_600_000, letter);
    expect(await fateOf(post, letter)).toMatchObject({ status: 'unknown', error: 'lease_expired', arrived: 0 });
    // Its own answer, when it comes after all, is the truth.
    await post.kesher.get(Recorder).record(message, { kind: 'accepted', providerId: 'S1' }, letter.address);
    expect((await fateOf(post, letter)).status).toBe('accepted');
  });

  it('after the gate is not taken for one that waits, by whoever did not hear that it had opened', async () => {
    const letter = await newLetter(post, 'unheard');
    const message = await claim(letter);
    expect(await post.kesher.get(Gate).open(message, [], { to: letter.address, subject: null })).toEqual({ do: 'go' });
    await post.kesher.get(Outcomes).close(message, { do: 'hold', until: new Date(post.kesher.clock.now().getTime() + 3_600_000), because: 'frequency_cap' });
    await after(post, 3_600_000, letter);
    expect(await fateOf(post, letter)).toMatchObject({ status: 'unknown', slots: 1, arrived: 0 });
  });

  it('takes down five at most, none of its neighbours with it, and holds up nobody who comes after', async () => {
    const poison = await newLetter(post, 'killer');
    const neighbours = await Promise.all(Array.from({ length: 100 }, (_, at) => newLetter(post, `bystander-${String(at)}`)));
    await intoBucketOf(poison, neighbours);
    let newcomer: Letter | null = null;
    let deaths = 0;
    /** A worker that dies of the poison at the latest moment: before that it has sent nothing of what it claimed with it. */
    const work = async (): Promise<'died' | 'done'> => {
      for (;;) {
        const claimed = await post.kesher.get(MessageRepository).claimDue([poison.bucket], 40);
        if (claimed.length === 0) return 'done';
        if (claimed.some(({ id }) => id === poison.id)) return 'died';
        for (const message of claimed) await attempt(message);
      }
    };
    while (await work() === 'died') {
      deaths += 1;
      if (newcomer) expect(await fateOf(post, newcomer)).toMatchObject({ status: 'accepted', arrived: 1 });
      newcomer = await newLetter(post, `newcomer-${String(deaths)}`);
      await intoBucketOf(poison, [newcomer]);
      post.kesher.clock.advance(61_000);
      await post.kesher.get(SendingSweep).sweep();
    }
    expect(deaths).toBe(5);
    for (const neighbour of neighbours) expect(await fateOf(post, neighbour)).toMatchObject({ status: 'accepted', arrived: 1, slots: 1 });
    expect(await fateOf(post, poison)).toMatchObject({ status: 'failed', error: 'worker_lost', slots: 0, arrived: 0 });
  });
});

describe('a message that cannot be sent', () => {
  it('holds up no other, waits twice as long after each try, and ends as failed with its slot free', async () => {
    const poison = await newLetter(post, 'poison');
    const writer = post.kesher.get(LetterWriter);
    const write = writer.write.bind(writer);
    writer.write = (message, ...rest) => {
      if (message.id === poison.id) throw new Error('poison');
      return write(message, ...rest);
    };
    const other = await newLetter(post, 'neighbour');
    await intoBucketOf(poison, [other]);
    await send(post, poison);
    expect(await fateOf(post, other)).toMatchObject({ status: 'accepted', arrived: 1 });
    const waits: number[] = [];
    for (let tries = 1; tries < 5; tries += 1) {
      const { waitMs, status } = await fateOf(post, poison);
      expect(status).toBe('planned');
      waits.push(Math.round(waitMs / 60_000));
      await after(post, waitMs, poison);
    }
    writer.write = write;
    expect(waits).toEqual([1, 2, 4, 8]);
    expect(await fateOf(post, poison)).toMatchObject({ status: 'failed', error: 'internal_error', slots: 0, shown: 0, arrived: 0, attempts: 5 });
  });

  it('does not use up a try while the carrier is not even looking (rate limits)', async () => {
    const letter = await newLetter(post, 'rate');
    const message = await claim(letter);
    await post.kesher.get(Outcomes).retryLater(message, { kind: 'retry', code: 'twilio_20429', spendsAttempt: false });
    expect(await fateOf(post, letter)).toMatchObject({ status: 'planned', attempts: 0, slots: 0 });
  });
});
