/** Facts announced in the transaction that made them true, waiting to be told. */

import { EventEmitter } from 'node:events';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { prepared } from '../database/prepared.js';

export interface AnnouncedFact {
  readonly id: string;
  readonly fact: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

const ANNOUNCE = prepared(`insert into outbox (fact, payload, at) select $1, value, $3 from jsonb_array_elements($2::jsonb)`);
const TAKE = prepared(`delete from outbox where id in (select id from outbox order by id limit $1 for update skip locked) returning id, fact, payload`);

@Injectable()
export class Outbox {
  readonly #news = new EventEmitter();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async announce(fact: string, payloads: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
    if (payloads.length === 0) return;
    await this.database.query(ANNOUNCE, [fact, JSON.stringify(payloads), this.clock.now()]);
    this.database.afterCommit(() => this.#news.emit('news'));
  }

  /** Calls `listener` after each commit in this process that announced something. A hint: polling finds the rest. */
  onNews(listener: () => void): () => void {
    this.#news.on('news', listener);
    return () => this.#news.off('news', listener);
  }

  /**
   * Hands the oldest facts to `tell` and forgets them once it returns; when it throws they stay. Two dispatchers never
   * take the same fact at one time.
   */
  async drain(most: number, tell: (facts: readonly AnnouncedFact[]) => Promise<void>): Promise<number> {
    return this.database.transaction(async () => {
      const facts = await this.database.query<AnnouncedFact>(TAKE, [most]);
      if (facts.length > 0) await tell([...facts].sort((a, b) => Number(a.id) - Number(b.id)));
      return facts.length;
    });
  }
}
