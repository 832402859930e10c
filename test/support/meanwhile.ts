/** Interleavings on purpose: somebody else acts right after a statement of ours, and before anything that follows from it. */

import { AsyncResource } from 'node:async_hooks';
import { PreparingClient } from '../../src/platform/database/prepared.js';
import { Database } from '../../src/platform/database/database.js';
import { type TestApp } from './app.js';
import { somebodyWaits } from './waiting.js';

type Ask = (this: PreparingClient, text: unknown, ...rest: readonly unknown[]) => Promise<unknown>;

/**
 * Runs `ours`; once its first statement like `statement` is answered, `theirs` begins on other connections, and `ours` goes
 * on when that has committed, or waits for a lock of ours. Both are through when it returns. Nothing else may be at work.
 */
export async function meanwhile<T>(kesher: TestApp, statement: RegExp, ours: () => Promise<T>, theirs: () => Promise<unknown>): Promise<T> {
  // Outside of the transaction of ours, which what it calls would join.
  const outside = new AsyncResource('theirs');
  const met: { act: Promise<unknown> | null } = { act: null };
  const restore = wrapped((ask) => function answered(this, text, ...rest) {
    const answer = Reflect.apply(ask, this, [text, ...rest]);
    if (met.act !== null || typeof text !== 'string' || !statement.test(text)) return answer;
    const act = answer.then(() => outside.runInAsyncScope(theirs));
    met.act = act;
    return answer.then(async (rows) => {
      await outside.runInAsyncScope(() => throughOrWaiting(kesher.get(Database), act));
      return rows;
    });
  });
  try {
    const result = await ours();
    if (met.act === null) throw new Error(`no statement is like ${String(statement)}`);
    await met.act;
    return result;
  } finally {
    restore();
  }
}

async function throughOrWaiting(database: Database, act: Promise<unknown>): Promise<void> {
  const state = { through: false };
  act.finally(() => { state.through = true; }).catch(() => undefined);
  while (!state.through && !(await somebodyWaits((sql) => database.query(sql))));
}

/** Puts another `query` into every connection; gives what takes it out again. */
function wrapped(around: (ask: Ask) => Ask): () => void {
  const before = Reflect.get(PreparingClient.prototype, 'query') as Ask;
  const put = (value: Ask): void => { Object.defineProperty(PreparingClient.prototype, 'query', { configurable: true, writable: true, value }); };
  put(around(before));
  return () => { put(before); };
}
