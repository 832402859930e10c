/** Asks the Redis of REDIS_URL for an answer before anything waits for it: Bull would wait in silence, and could not be stopped. */

import { Redis } from 'ioredis';
import { ConfigError } from '../config/load-config.js';

/** @throws ConfigError when nobody answers at `url` within `patienceMs`, or lets us in. */
export async function requireRedis(url: string, patienceMs = 5_000): Promise<void> {
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
  } catch (error) {
    if (error instanceof Error && error.name === 'ReplyError') refusal = error.message;
    throw new ConfigError(new Map([['REDIS_URL', `a Redis that answers and lets us in (${refusal})`]]));
  } finally {
    clearTimeout(patience);
    probe.disconnect();
  }
}
