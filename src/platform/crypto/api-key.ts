/** API keys: `ksh_<id>.<secret>`. The id finds the row, the secret is compared by its hash and shown once. */
import { randomBytes } from 'node:crypto';
import { hashToken, randomToken, sameBytes } from './random-token.js';

const PATTERN = /^ksh_([0-9a-f]{16})\.([\w-]{43})$/;

export interface NewApiKey {
  /** 16 hex digits. */
  readonly id: string;
  /** Shown to its owner once, stored nowhere. */
  readonly text: string;
  /** SHA-256 of the secret, 32 bytes. */
  readonly hash: Buffer;
}

export interface ParsedApiKey {
  readonly id: string;
  readonly hash: Buffer;
}

/** The prefix lets scanners for leaked secrets recognise a key. */
export function generateApiKey(): NewApiKey {
  const id = randomBytes(8).toString('hex');
  const secret = randomToken();
  return { id, text: `ksh_${id}.${secret}`, hash: hashToken(secret) };
}

/** The id and the secret's hash, or null when it does not look like a key. */
export function parseApiKey(text: string): ParsedApiKey | null {
  const [, id, secret] = PATTERN.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, hash: hashToken(secret) };
}

/** Constant-time comparison with the stored hash. */
export function apiKeyMatches(parsed: ParsedApiKey, storedHash: Buffer): boolean {
  return sameBytes(parsed.hash, storedHash);
}

/** For ADMIN_API_KEY, which has any form: both are hashed first, so neither length nor content leaks by time. */
export function sameSecret(given: string, expected: string): boolean {
  return sameBytes(hashToken(given), hashToken(expected));
}
