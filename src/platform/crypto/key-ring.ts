/** Keys for each purpose, derived from the secret: the first secret makes, all of them can still read. */
import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

export type KeyPurpose = 'seal' | 'blind-index' | 'signed-token';

export interface DerivedKey {
  /** One byte that names the secret, stored with what it made. It tells nothing about the secret. */
  readonly id: number;
  /** 32 bytes, as OpenSSL keeps them: raw ones would be checked and copied at each use. */
  readonly key: KeyObject;
}

export interface KeyRing {
  readonly current: DerivedKey;
  /** Newest first, the current one included. Two secrets may share an id (1 in 256): callers try each. */
  withId(id: number): readonly DerivedKey[];
}

/** HKDF-SHA-256 (RFC 5869) with the purpose as info. Throws when the secret has fewer than 32 bytes. */
export function keyRing(secrets: readonly [string, ...string[]], purpose: KeyPurpose): KeyRing {
  const [first, ...older] = secrets;
  const current = derive(first, purpose);
  const keys = [current, ...older.map((secret) => derive(secret, purpose))];
  const byId = new Map<number, DerivedKey[]>();
  for (const key of keys) byId.set(key.id, [...(byId.get(key.id) ?? []), key]);
  return { current, withId: (id) => byId.get(id) ?? [] };
}

function derive(secret: string, purpose: KeyPurpose): DerivedKey {
  if (Buffer.byteLength(secret) < 32) throw new Error('A secret key has at least 32 bytes.');
  const bytes = (info: string, length: number): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, 'kesher/1', info, length));
  return { id: bytes(`${purpose}/id`, 1).readUInt8(0), key: createSecretKey(bytes(purpose, 32)) };
}
