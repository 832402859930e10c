/** A database for one run of a program: made empty beside others on a server, gone when the run is over. */

import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { isAlive } from '../process/alive.js';

export interface ScratchDatabase {
  readonly url: string;
  /** Cuts what is still connected and removes it. */
  drop(): Promise<void>;
}

/** `prefix`: letters and _ only. Removes first what killed processes of this machine left under the same prefix. */
export async function createScratchDatabase(serverUrl: string, prefix: string): Promise<ScratchDatabase> {
  const name = `${prefix}_${String(process.pid)}_${randomBytes(4).toString('hex')}`;
  await onServer(serverUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(`select datname from pg_database where datname ~ ('^' || $1 || '_[0-9]+_[0-9a-f]+$')`, [prefix]);
    for (const { datname } of rows) {
      if (!isAlive(Number(datname.slice(prefix.length + 1).split('_')[0]))) await client.query(`drop database if exists "${datname}" with (force)`);
    }
    await client.query(`create database "${name}"`);
  });
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(serverUrl, (client) => client.query(`drop database if exists "${name}" with (force)`)) };
}

async function onServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
