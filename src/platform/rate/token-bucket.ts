/** Token buckets shared by every process, in Redis; while Redis is away each process goes on by itself, at a fraction of the rate. */

import { type Redis } from 'ioredis';
import { Logger } from '@nestjs/common';
import { type Rate, type Spacing, spacingOf } from './rate.js';

export interface Limit {
  /** What is limited, e.g. `sms`. */
  readonly key: string;
  readonly rate: Rate;
}

export abstract class TokenBucket {
  /** 0 when a token of every limit was taken; else the milliseconds until asking again may help, and nothing was taken. */
  abstract take(limits: readonly Limit[]): Promise<number>;
  /** Milliseconds until a place behind everybody who was sent away before: nobody comes back at once with all the others. */
  abstract standInLine(limits: readonly Limit[]): Promise<number>;
}

/** What one process may do of the whole rate when it cannot see the others: as many as ten of them stay within it. */
const ALONE = 10;

/** Redis that does not answer by then is away, in milliseconds. */
const PATIENCE_MS = 500;
const COMPLAIN_EVERY_MS = 60_000;

/**
 * The generic cell rate algorithm, for all limits or none. KEYS: one a limit. ARGV[1]: the time in µs, empty = the server's own,
 * so that processes need not agree on theirs; then interval and tolerance of each in µs. Answers the wait and how far the line reaches, in µs.
 */
const GCRA = `
  local now = tonumber(ARGV[1])
  if not now then
    local time = redis.call('TIME')
    now = tonumber(time[1]) * 1000000 + tonumber(time[2])
  end
  local wait, ahead, due = 0, 0, {}
  for i, key in ipairs(KEYS) do
    local at = math.max(now, tonumber(redis.call('GET', key) or now))
    wait = math.max(wait, at - tonumber(ARGV[2 * i + 1]) - now)
    due[i] = at + tonumber(ARGV[2 * i])
    ahead = math.max(ahead, due[i] - now)
  end
  if wait <= 0 then
    for i, key in ipairs(KEYS) do
      redis.call('SET', key, string.format('%.0f', due[i]), 'PX', math.ceil((due[i] - now) / 1000) + 1000)
    end
  end
  return {math.ceil(math.max(wait, 0)), math.ceil(ahead)}`;

/** States of a client whose connection broke. */
export const LOST: ReadonlySet<string> = new Set(['reconnecting', 'close', 'end']);

const NO_END_US = 1e15;

interface Asked extends Spacing {
  readonly key: string;
}

/** The same algorithm in this process. */
export class LocalTokenBucket extends TokenBucket {
  readonly #due = new Map<string, number>();

  /** @param nowUs microseconds on a clock that never jumps. */
  constructor(private readonly nowUs: () => number, private readonly share = 1) {
    super();
  }

  take(limits: readonly Limit[]): Promise<number> {
    return Promise.resolve(this.#ask(limits.map(asked('rate'))).wait);
  }

  standInLine(limits: readonly Limit[]): Promise<number> {
    return Promise.resolve(this.#ask(limits.map(asked('line', NO_END_US))).ahead);
  }

  #ask(limits: readonly Asked[]): { wait: number; ahead: number } {
    const now = this.nowUs();
    const at = limits.map(({ key }) => Math.max(now, this.#due.get(key) ?? now));
    const wait = Math.max(0, ...limits.map(({ toleranceUs }, index) => (at[index] ?? now) - toleranceUs - now));
    const due = limits.map(({ intervalUs }, index) => (at[index] ?? now) + intervalUs * this.share);
    if (wait === 0) for (const [index, { key }] of limits.entries()) this.#due.set(key, due[index] ?? now);
    if (this.#due.size > 10_000) for (const [key, when] of this.#due) if (when < now) this.#due.delete(key);
    return { wait: Math.ceil(wait / 1_000), ahead: Math.ceil((Math.max(now, ...due) - now) / 1_000) };
  }
}

export interface RedisTokenBucketOptions {
  /** A clock of the caller's own; absent = the Redis server's. */
  readonly nowUs?: () => number;
  readonly patienceMs?: number;
}

export class RedisTokenBucket extends TokenBucket {
  readonly #logger = new Logger('TokenBucket');
  readonly #alone: LocalTokenBucket;
  #complainedAt = -Infinity;

  constructor(private readonly redis: Redis, private readonly prefix: string, private readonly options: RedisTokenBucketOptions = {}) {
    super();
    this.#alone = new LocalTokenBucket(options.nowUs ?? (() => performance.now() * 1_000), ALONE);
  }

  async take(limits: readonly Limit[]): Promise<number> {
    const answer = await this.#ask(limits.map(asked('rate')));
    return answer === null ? this.#alone.take(limits) : Math.ceil(answer[0] / 1_000);
  }

  async standInLine(limits: readonly Limit[]): Promise<number> {
    const answer = await this.#ask(limits.map(asked('line', NO_END_US)));
    return answer === null ? this.#alone.standInLine(limits) : Math.ceil(answer[1] / 1_000);
  }

  /** Null when Redis does not answer. A call that was only late may have taken a token: that errs on the slow side. */
  async #ask(limits: readonly Asked[]): Promise<[number, number] | null> {
    let late: NodeJS.Timeout | undefined;
    const patience = new Promise<null>((resolve) => { late = setTimeout(() => { resolve(null); }, this.options.patienceMs ?? PATIENCE_MS); });
    try {
      const spacing = limits.flatMap(({ intervalUs, toleranceUs }) => [intervalUs, toleranceUs]);
      // A client that is not connected would keep the call until it is: a send must not wait for that.
      if (LOST.has(this.redis.status)) return this.#away(this.redis.status);
      const call = this.redis.eval(GCRA, limits.length, ...limits.map(({ key }) => `${this.prefix}:${key}`), this.options.nowUs?.() ?? '', ...spacing);
      const answer = await Promise.race([call as Promise<[number, number]>, patience]);
      return answer ?? this.#away('no answer');
    } catch (error) {
      return this.#away(error instanceof Error ? error.message : 'unknown error');
    } finally {
      clearTimeout(late);
    }
  }

  #away(why: string): null {
    if (performance.now() - this.#complainedAt > COMPLAIN_EVERY_MS) {
      this.#complainedAt = performance.now();
      this.#logger.warn(`Redis is away (${why}): this process sends at a ${String(ALONE)}th of the configured rates until it is back`);
    }
    return null;
  }
}

const asked = (of: 'rate' | 'line', toleranceUs?: number) => ({ key, rate }: Limit): Asked => {
  const spacing = spacingOf(rate);
  return { key: `${of}:${key}`, intervalUs: spacing.intervalUs, toleranceUs: toleranceUs ?? spacing.toleranceUs };
};
