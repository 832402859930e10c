/** T-11: a fault between any two statements of the send path. Whatever breaks, nobody is written to twice, and nothing is lost. */

import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../../src/platform/database/database.js';
import { TUESDAY_MORNING } from '../../support/app.js';
import { after, type Fate, fateOf, newLetter, type Post, quietPost, send } from './one-letter.fixture.js';

/** `error`: the statement fails. `lost`: it is done, its answer is lost. `crash`: from here on the process does nothing more. */
const MODES = ['error', 'lost', 'crash'] as const;
type Mode = (typeof MODES)[number];

interface FaultPlan {
  readonly mode: Mode;
  readonly at: number;
  statements: number;
  met: string | null;
}

let post: Post;
let plan: FaultPlan | null = null;
// Counted where they leave for Postgres, so that BEGIN and COMMIT are among them; nothing else runs meanwhile.
const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => Promise<unknown> };
const query = prototype.query;

interface Client { readonly connection?: { readonly stream?: { destroyed: boolean; destroy(): void; once(event: 'close', listener: () => void): void } } }

async function faulty(this: Client, ...args: unknown[]): Promise<unknown> {
  if (plan === null) return Reflect.apply(query, this, args);
  const { at } = plan;
  plan.statements += 1;
  const meets = plan.mode === 'crash' ? plan.statements >= plan.at : plan.statements === plan.at;
  if (!meets) return Reflect.apply(query, this, args);
  plan.met ??= typeof args[0] === 'string' ? args[0].trim().slice(0, 40) : 'a statement';
  if (plan.mode === 'lost') await Reflect.apply(query, this, args);
  // A dead process holds no transaction open.
  if (plan.mode === 'crash') await hangUp(this);
  throw new Error(`fault at statement ${String(at)}`);
}

async function hangUp({ connection }: Client): Promise<void> {
  const stream = connection?.stream;
  if (!stream || stream.destroyed) return;
  const closed = new Promise<void>((resolve) => { stream.once('close', resolve); });
  stream.destroy();
  await closed;
}

beforeAll(async () => {
  post = await quietPost();
  prototype.query = faulty;
});

afterAll(async () => {
  prototype.query = query;
  await post.stop();
});

/** The next process starts with connections of its own: dead ones are met here, not by the next letter. */
async function reconnected(): Promise<void> {
  const database = post.kesher.get(Database);
  for (;;) {
    const answers = await Promise.allSettled(Array.from({ length: 10 }, () => database.query('select 1')));
    if (answers.every(({ status }) => status === 'fulfilled')) return;
  }
}

interface Case {
  readonly statement: string;
  readonly fate: Fate;
}

async function sendWithFault(mode: Mode, at: number): Promise<Case | null> {
  post.kesher.clock.set(TUESDAY_MORNING);
  const letter = await newLetter(post, `${mode}-${String(at)}`);
  const current: FaultPlan = { mode, at, statements: 0, met: null };
  plan = current;
  await send(post, letter).catch(() => undefined);
  plan = null;
  await reconnected();
  if (current.met === null) return null;
  for (const minutes of [2, 5, 10]) await after(post, minutes * 60_000, letter);
  return { statement: current.met, fate: await fateOf(post, letter) };
}

describe.each(MODES)('with the fault "%s" at each statement of a send in turn', (mode) => {
  it('every letter arrives at most once, is accounted for, and keeps its slot exactly if it may have arrived', async () => {
    const cases: Case[] = [];
    for (let at = 1; ; at += 1) {
      const result = await sendWithFault(mode, at);
      if (!result) break;
      cases.push(result);
    }
    expect(cases.length).toBeGreaterThanOrEqual(12);
    for (const { statement, fate } of cases) {
      const told = `${statement} -> ${JSON.stringify(fate)}`;
      expect(fate.arrived, told).toBeLessThanOrEqual(1);
      // Nothing is lost: what is not known to have arrived is named unknown.
      expect(['accepted', 'unknown'], told).toContain(fate.status);
      if (fate.status === 'accepted') expect(fate.arrived, told).toBe(1);
      expect([fate.slots, fate.shown], told).toEqual([1, 1]);
    }
    // The mark and the slot stand before the letter can leave: at most the statements from the mark's commit on are unknown.
    expect(cases.filter(({ fate }) => fate.status === 'unknown').length).toBeLessThanOrEqual(6);
    expect(cases.filter(({ fate }) => fate.status === 'accepted').length).toBeGreaterThanOrEqual(8);
  });
});
