/** What was refused stays refused when keys change: a start whose keys would not find it is refused itself. */

import { expect, it } from 'vitest';
import { ConfigError } from '../../src/platform/config/load-config.js';
import { requireIndexKey } from '../../src/platform/database/index-key.js';
import { Vault } from '../../src/platform/crypto/vault.js';
import { Database } from '../../src/platform/database/database.js';
import { ConsentLedger } from '../../src/records/consent/consent.ledger.js';
import { startApp } from '../support/app.js';
import { freshDatabase } from '../support/database.js';

const [FIRST, SECOND, THIRD] = ['first', 'second', 'third'].map((name) => name.padEnd(40, '-')) as [string, string, string];

it('keys that find what is on file start, in any number; others are told which value is wrong', async () => {
  const database = await freshDatabase();
  const starts = (...secrets: [string, ...string[]]): Promise<unknown> => requireIndexKey(database.url, new Vault(secrets)).then(() => 'starts', (error: unknown) => error);
  expect(await Promise.all([starts(FIRST), starts(FIRST)])).toEqual(['starts', 'starts']);
  expect(await starts(SECOND, FIRST)).toBe('starts');
  expect(await starts(THIRD, SECOND, FIRST)).toBe('starts');
  // The oldest left out, or the list written the other way round.
  for (const wrong of [[SECOND], [THIRD, SECOND], [THIRD, FIRST, SECOND]] as [string, ...string[]][]) {
    const refusal = await starts(...wrong);
    expect(refusal).toBeInstanceOf(ConfigError);
    expect(String(refusal)).toMatch(/SECRET_KEYS_OLD: every earlier SECRET_KEY, newest first/);
    expect(String(refusal)).not.toMatch(/first-|second-|third-/);
  }
  await database.drop();
});

it('with such keys nobody who refused would be recognised', async () => {
  const database = await freshDatabase();
  const under = (secret: string, old: string) => startApp({ role: 'api', idle: true, databaseUrl: database.url, environment: { SECRET_KEY: secret, SECRET_KEYS_OLD: old } });
  const suppressedUnder = async (secret: string, old: string): Promise<readonly string[]> => {
    const kesher = await under(secret, old);
    const suppressed = await kesher.get(ConsentLedger).suppressedChannels(['gone@example.org']);
    await kesher.stop();
    return suppressed;
  };
  const before = await under(FIRST, '');
  await before.get(Database).transaction(() => before.get(ConsentLedger).suppress('gone@example.org', ['email'], 'erased'));
  await before.stop();
  expect(await suppressedUnder(SECOND, FIRST)).toEqual(['email']);
  expect(await suppressedUnder(THIRD, `${FIRST},${SECOND}`)).toEqual([]);
  await database.drop();
});
