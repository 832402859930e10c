/** Asks a Redis for an answer before anything waits for it: Bull would wait in silence, and could not be stopped. */

import { Redis } from 'ioredis';
import { ConfigError } from '../config/load-config.js';

const PATIENCE_MS = 5_000;

/** Null when the Redis at `url` answers and lets us in, else what it said or what came of it within `patienceMs`. */
export async function refusalOf(url: string, patienceMs: number): Promise<string | null> {
  let refusal = 'no answer';
  const probe = new Redis(url, { lazyConnect: true, enableReadyCheck: false, maxRetriesPerRequest: 0, retryStrategy: () => null });
  probe.on('error', (error: Error) => {
    refusal = error.message;
  });
  const patience = setTimeout(() => { probe.disconnect(); }, patienceMs);
  const closed = new Promise<never>((_, reject) => {
    probe.once('end', () => { reject(new Error('closed')); });
  });
  try {
    await Promise.race([probe.connect().then(() => probe.ping()), closed]);
    return null;
  } catch (error) {
    return error instanceof Error && error.name === 'ReplyError' ? error.message : refusal;
  } finally {
    clearTimeout(patience);
    probe.disconnect();
  }
}

/** @throws ConfigError when nobody answers at REDIS_URL, or lets us in. */
export async function requireRedis(url: string, patienceMs = PATIENCE_MS): Promise<void> {
  const refusal = await refusalOf(url, patienceMs);
  if (refusal !== null) throw new ConfigError(new Map([['REDIS_URL', `a Redis that answers and lets us in (${refusal})`]]));
}
