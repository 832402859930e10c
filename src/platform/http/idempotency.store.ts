/** Answers already given, so that a write sent twice happens once: the key, the work and the answer commit together. */

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Vault } from '../crypto/vault.js';
import { Database } from '../database/database.js';
import { DomainError } from '../errors/domain.error.js';

export interface KeyedRequest {
  readonly apiKeyId: string;
  readonly key: string;
  /** What was asked: method, address and body. */
  readonly request: string;
}

export interface KeptAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface Answered {
  /** Whether the answer had been given before. */
  readonly repeated: boolean;
  readonly answer: KeptAnswer;
}

/** How long an answer is kept, in milliseconds: twice the day that callers may count on. */
const KEPT_MS = 48 * 3_600_000;
const SWEEP_EVERY_MS = 3_600_000;

/** How people, and all else with an id, are named. */
const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

interface Row {
  readonly digest: string;
  readonly status: number;
  /** Null when a person it spoke of has been erased. */
  readonly answer: { readonly sealed: string } | null;
}

@Injectable()
export class IdempotencyStore {
  #sweptAt = 0;

  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /**
   * Does `work` in one transaction with the keeping of its answer, or gives the answer kept for the same request. `work` is
   * begun anew with its transaction when another one got in its way, as it would begin anew by itself without a key.
   * When `work` throws nothing is kept: the request may be sent again.
   * @throws DomainError `request_in_progress`, `idempotency_key_reused`, `answer_erased`.
   */
  async once(asked: KeyedRequest, work: () => Promise<KeptAnswer>): Promise<Answered> {
    const digest = createHash('sha256').update(asked.request).digest('hex');
    return this.database.contended(async () => {
      // The lock ends with the transaction, also when this process dies: no lease to wait for.
      const lock = await this.database.one<{ taken: boolean }>(`select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as taken`, [
        `idempotency ${asked.apiKeyId} ${asked.key}`,
      ]);
      if (lock?.taken !== true) throw inProgress();
      const kept = await this.#kept(asked);
      if (kept) {
        if (kept.digest !== digest) throw keyReused();
        if (kept.answer === null) throw answerErased();
        return { repeated: true, answer: { status: kept.status, body: JSON.parse(this.vault.open(Buffer.from(kept.answer.sealed, 'hex'))) as unknown } };
      }
      const answer = await work();
      await this.#keep(asked, digest, answer);
      return { repeated: false, answer };
    });
  }

  async #kept({ apiKeyId, key }: KeyedRequest): Promise<Row | null> {
    return this.database.one<Row>(
      `select encode(request_digest, 'hex') as digest, status, answer from idempotency_key where api_key_id = $1 and key = $2 and created_at > $3`,
      [apiKeyId, key, new Date(this.clock.now().getTime() - KEPT_MS)],
    );
  }

  /** Answers hold personal data and, of a new API key, a secret: they are sealed. */
  async #keep({ apiKeyId, key, request }: KeyedRequest, digest: string, { status, body }: KeptAnswer): Promise<void> {
    const now = this.clock.now();
    const said = JSON.stringify(body ?? null);
    await this.#sweep(now);
    await this.database.query(
      `insert into idempotency_key (api_key_id, key, request_digest, status, answer, about, created_at) values ($1, $2, decode($3, 'hex'), $4, $5, $6, $7)
       on conflict (api_key_id, key) do update set
         request_digest = excluded.request_digest, status = excluded.status, answer = excluded.answer, about = excluded.about, created_at = excluded.created_at`,
      [apiKeyId, key, digest, status, JSON.stringify({ sealed: this.vault.seal(said).toString('hex') }), [...new Set(`${request}${said}`.match(UUID))], now],
    );
  }

  /** Forgets what nobody may ask for again; once an hour a process is often enough. */
  async #sweep(now: Date): Promise<void> {
    if (now.getTime() - this.#sweptAt < SWEEP_EVERY_MS) return;
    this.#sweptAt = now.getTime();
    await this.database.query(`delete from idempotency_key where created_at <= $1`, [new Date(now.getTime() - KEPT_MS)]);
  }
}

const inProgress = (): DomainError =>
  new DomainError({ kind: 'conflict', code: 'request_in_progress', message: 'A request with this Idempotency-Key is being worked on; ask again in a moment.' });

const answerErased = (): DomainError =>
  new DomainError({ kind: 'not_found', code: 'answer_erased', message: 'This request was done, and is not done again; a person its answer spoke of has been erased since.' });

const keyReused = (): DomainError =>
  new DomainError({ kind: 'unprocessable', code: 'idempotency_key_reused', message: 'This Idempotency-Key came with another request before; expected a key of its own.' });
