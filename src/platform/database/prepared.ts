/**
 * What every connection of ours does to the statements it is given: those that everything goes through are planned once a
 * connection, not at each call (planning cost a third of the database's share of a letter), and a transaction begins with its level.
 */

import { createHash } from 'node:crypto';
import pg from 'pg';

/** By text. Declared once where modules are loaded, so that no connection ever keeps more of them. */
const NAMES = new Map<string, string>();

/** Declares a statement, and returns it. Its text must not depend on what is asked, and it must name its columns: a plan outlives migrations that add some. */
export function prepared(sql: string): string {
  // The same name in every process of a version, and never for another text: connections may be shared through a proxy.
  NAMES.set(sql, `kesher_${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`);
  return sql;
}

/** TypeORM says the level in a statement of its own: a round trip for each transaction. */
const BEGIN = 'START TRANSACTION';
const BEGIN_AT_LEVEL = `${BEGIN} ISOLATION LEVEL READ COMMITTED`;
/** Lists of another length each time have Postgres plan declared statements anew: reading a group of letters took as long to plan as to do. */
const BEGIN_PLANNED = `${BEGIN_AT_LEVEL}; SET LOCAL plan_cache_mode = force_generic_plan`;

/** A connection that knows the declared statements by their text, so that nobody between here and there has to. */
export class PreparingClient extends pg.Client {
  /** Statements leave without waiting for the answers to those before them, which Postgres gives in their order. */
  declare pipeline: boolean;
  /** Of the transaction that was begun last in a pipeline: nobody waited for it. */
  begun: Promise<unknown> = Promise.resolve();

  /** What is asked from here on, up to the next turn of the event loop, leaves in one write: each wakes Postgres, and costs as much as a letter's signature. */
  together(): void {
    const { stream } = this.connection;
    stream.cork();
    process.nextTick(() => { stream.uncork(); });
  }
}

function begin(this: PreparingClient, ask: (text: string) => Promise<unknown>): Promise<unknown> {
  if (!this.pipeline) return ask(BEGIN_AT_LEVEL);
  this.together();
  this.begun = ask(BEGIN_PLANNED);
  // Whoever asks for it hears that it failed.
  this.begun.catch(() => undefined);
  return Promise.resolve();
}

// Set on the prototype: the base class declares a dozen overloads, none of which this changes.
Object.defineProperty(PreparingClient.prototype, 'query', {
  configurable: true, writable: true,
  value: function ask(this: PreparingClient, text: unknown, ...rest: readonly unknown[]): unknown {
    const query = Reflect.get(pg.Client.prototype, 'query', this) as (...args: readonly unknown[]) => unknown;
    if (text === BEGIN) return begin.call(this, (at) => Reflect.apply(query, this, [at]) as Promise<unknown>);
    const name = typeof text === 'string' ? NAMES.get(text) : undefined;
    return Reflect.apply(query, this, [name === undefined ? text : { name, text }, ...rest]);
  },
});
