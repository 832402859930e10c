/** Links that prove themselves without a row in the database: a payload and an HMAC over it, without an end date. */
import { createHmac } from 'node:crypto';
import { keyRing, type KeyRing } from './key-ring.js';
import { sameBytes } from './random-token.js';

const VERSION = 1;
const HEADER = 2; // version, key id
const MAC = 32;
const LONGEST = 4096;

/**
 * Layout before base64url: version(1) · key id(1) · HMAC-SHA-256(32) · payload (UTF-8).
 * No expiry on purpose: the law wants an unsubscribe link to work for months after the message.
 */
export class SignedTokens {
  readonly #ring: KeyRing;

  /** `secrets`: SECRET_KEY, then older ones, whose links stay valid. */
  constructor(secrets: readonly [string, ...string[]]) {
    this.#ring = keyRing(secrets, 'signed-token');
  }

  /** `scope` says what the link may do (`unsubscribe`); a token of one scope is worth nothing in another. */
  sign(scope: string, payload: string): string {
    const { id, key } = this.#ring.current;
    const body = Buffer.from(payload, 'utf8');
    return Buffer.concat([Buffer.from([VERSION, id]), mac(key, id, scope, body), body]).toString('base64url');
  }

  /** The payload, or null for anything not signed by us for this scope. */
  verify(scope: string, token: string): string | null {
    if (token.length > LONGEST || !/^[\w-]+$/.test(token)) return null;
    const bytes = Buffer.from(token, 'base64url');
    // One token, one spelling: base64url leaves spare bits that could be changed unseen.
    if (bytes.length < HEADER + MAC || bytes[0] !== VERSION || bytes.toString('base64url') !== token) return null;
    const id = bytes.readUInt8(1);
    const given = bytes.subarray(HEADER, HEADER + MAC);
    const body = bytes.subarray(HEADER + MAC);
    const genuine = this.#ring.withId(id).some(({ key }) => sameBytes(mac(key, id, scope, body), given));
    return genuine ? body.toString('utf8') : null;
  }
}

/** The scope's length goes first, so that ("ab","c") and ("a","bc") never sign the same bytes. */
function mac(key: Buffer, id: number, scope: string, body: Buffer): Buffer {
  const name = Buffer.from(scope, 'utf8');
  const head = Buffer.alloc(4);
  head.writeUInt8(VERSION, 0);
  head.writeUInt8(id, 1);
  head.writeUInt16BE(name.length, 2);
  return createHmac('sha256', key).update(head).update(name).update(body).digest();
}
