/** Whether the secrets of this process find what is on file: a start with others would forget every refusal without a word. */

import { DataSource } from 'typeorm';
import { ConfigError } from '../config/load-config.js';
import { type Vault } from '../crypto/vault.js';
import { dataSourceOptions } from './data-source.js';

/** Any text: what its index says of the key is as little as that of an address. */
const MARKED = 'kesher';

/**
 * Remembers the key of the blind index at the first start, and holds every later one to it. Call on a migrated database.
 * @throws ConfigError when addresses and refusals were kept under another key.
 */
export async function requireIndexKey(url: string, vault: Vault): Promise<void> {
  const source = await new DataSource(dataSourceOptions(url, [], 1)).initialize();
  try {
    const mark = vault.blindIndex(MARKED);
    await source.query(`insert into index_key (mark) values ($1) on conflict do nothing`, [mark]);
    const [known] = await source.query<{ same: boolean }[]>(`select mark = $1 as same from index_key`, [mark]);
    if (known?.same === true) return;
  } finally {
    await source.destroy();
  }
  throw new ConfigError(new Map([['SECRET_KEYS_OLD', 'every earlier SECRET_KEY, newest first: the first one ever used stands last, for by it addresses and refusals on file are found']]));
}
