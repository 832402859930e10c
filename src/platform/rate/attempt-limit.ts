/** So many attempts of one caller in any rolling window, counted over all processes in Redis; by each process alone while Redis is away. */

import { randomUUID } from 'node:crypto';
import { type Redis } from 'ioredis';
import { type Clock } from '../clock/clock.js';
import { type Vault } from '../crypto/vault.js';
import { LOST } from './token-bucket.js';

export interface Attempts {
  /** What is attempted, e.g. `sign-in`. */
  readonly what: string;
  readonly most: number;
  readonly windowMs: number;
}

/** Redis that does not answer by then is away, in milliseconds. */
const PATIENCE_MS = 500;
const MOST_CALLERS_KEPT = 10_000;

/** The moments of the allowed attempts, oldest forgotten. KEYS[1]; ARGV: now, window, most, a name for this attempt. */
const ALLOW = `
  redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', tonumber(ARGV[1]) - tonumber(ARGV[2]))
  if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[3]) then return 0 end
  redis.call('ZADD', KEYS[1], ARGV[1], ARGV[4])
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  return 1`;

export class AttemptLimit {
  readonly #alone = new Map<string, number[]>();

  constructor(private readonly redis: Redis, private readonly prefix: string, private readonly clock: Clock, private readonly vault: Vault) {}

  /** False when `who` (an address; kept as a keyed hash) has had all the attempts of the window; a refused attempt does not count. */
  async allow(who: string, attempts: Attempts): Promise<boolean> {
    const key = `${this.prefix}:${attempts.what}:${this.vault.blindIndex(who).toString('base64url')}`;
    const now = this.clock.now().getTime();
    return (await this.#shared(key, now, attempts)) ?? this.#byItself(key, now, attempts);
  }

  async #shared(key: string, now: number, { most, windowMs }: Attempts): Promise<boolean | null> {
    if (LOST.has(this.redis.status)) return null;
    let late: NodeJS.Timeout | undefined;
    const patience = new Promise<null>((resolve) => { late = setTimeout(() => { resolve(null); }, PATIENCE_MS); });
    try {
      const answer = await Promise.race([this.redis.eval(ALLOW, 1, key, now, windowMs, most, randomUUID()), patience]);
      return answer === null ? null : answer === 1;
    } catch {
      return null;
    } finally {
      clearTimeout(late);
    }
  }

  #byItself(key: string, now: number, { most, windowMs }: Attempts): boolean {
    if (this.#alone.size > MOST_CALLERS_KEPT) this.#alone.clear();
    const past = (this.#alone.get(key) ?? []).filter((at) => at > now - windowMs);
    if (past.length < most) past.push(now);
    else return false;
    this.#alone.set(key, past);
    return true;
  }
}
