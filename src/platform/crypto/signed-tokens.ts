/** Links that prove themselves without a row in the database: a payload and an HMAC over it, without an end date. */
import { createHmac } from 'node:crypto';
import { type DerivedKey, keyRing, type KeyRing } from './key-ring.js';
import { sameBytes } from './random-token.js';

const TEXT = 1;
const UUID_FIRST = 2;
const HEADER = 2; // version, key id
/** 128 bits, as much as a link needs that is checked here and never offline (ASVS 11.5.1). */
const MAC = 16;
const UUID = 16;
const LONGEST = 4096;
/** In small letters, at the beginning of a payload. */
const UUID_TEXT = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/;

/**
 * Layout before base64url: form(1) · key id(1) · the first half of HMAC-SHA-256(16) · payload, which is UTF-8 text, or a
 * UUID as its 16 bytes and then text: a link in an SMS is paid for by the character.
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
    const token = unsigned(this.#ring.current.id, payload);
    token.set(macOf(this.#ring.current, scope, token), HEADER);
    return token.toString('base64url');
  }

  /** The MAC alone, 16 bytes, for those who carry the payload in a way of their own. */
  mac(scope: string, payload: string): Buffer {
    return macOf(this.#ring.current, scope, unsigned(this.#ring.current.id, payload));
  }

  /** The payload, or null for anything not signed by us for this scope. */
  verify(scope: string, token: string): string | null {
    if (token.length > LONGEST || !/^[\w-]+$/.test(token)) return null;
    const bytes = Buffer.from(token, 'base64url');
    // One token, one spelling: base64url leaves spare bits that could be changed unseen.
    if (bytes.length < HEADER + MAC || bytes.toString('base64url') !== token) return null;
    const id = bytes.readUInt8(1);
    const given = bytes.subarray(HEADER, HEADER + MAC);
    const genuine = this.#ring.withId(id).some((key) => sameBytes(macOf(key, scope, bytes), given));
    return genuine ? unpacked(bytes.readUInt8(0), bytes.subarray(HEADER + MAC)) : null;
  }
}

/** A token that lacks its MAC. */
function unsigned(id: number, payload: string): Buffer {
  const [uuid] = UUID_TEXT.exec(payload) ?? [];
  const text = uuid === undefined ? payload : payload.slice(uuid.length);
  const textAt = HEADER + MAC + (uuid === undefined ? 0 : UUID);
  const token = Buffer.allocUnsafe(textAt + Buffer.byteLength(text));
  token[0] = uuid === undefined ? TEXT : UUID_FIRST;
  token[1] = id;
  if (uuid !== undefined) token.write(uuid.replaceAll('-', ''), HEADER + MAC, 'hex');
  token.write(text, textAt);
  return token;
}

function unpacked(form: number, body: Buffer): string | null {
  if (form === TEXT) return body.toString('utf8');
  if (form !== UUID_FIRST || body.length < UUID) return null;
  const uuid = body.toString('hex', 0, UUID).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return uuid + body.toString('utf8', UUID);
}

/** Of a token's form, key id and payload; the scope's length goes before it, so that ("ab","c") and ("a","bc") never sign the same bytes. */
function macOf({ key }: DerivedKey, scope: string, token: Buffer): Buffer {
  const length = Buffer.byteLength(scope);
  const signed = Buffer.allocUnsafe(token.length - MAC + HEADER + length);
  token.copy(signed, 0, 0, HEADER);
  signed.writeUInt16BE(length, HEADER);
  signed.write(scope, 2 * HEADER);
  token.copy(signed, 2 * HEADER + length, HEADER + MAC);
  return createHmac('sha256', key).update(signed).digest().subarray(0, MAC);
}
