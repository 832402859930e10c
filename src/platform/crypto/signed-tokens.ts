/** Links that prove themselves without a row in the database: a payload and an HMAC over it, without an end date. */
import { hmacSha256, type Mac } from './hmac.js';
import { type DerivedKey, keyRing } from './key-ring.js';
import { sameBytes } from './random-token.js';

const TEXT = 1;
const UUID_FIRST = 2;
const HEADER = 2; // version, key id
/** 128 bits, as much as a link needs that is checked here and never offline (ASVS 11.5.1). */
const MAC = 16;
const UUID = 16;
const LONGEST = 4096;
const UUID_TEXT = 36;
const DASH = 0x2d;
/** What a hexadecimal digit in small letters is worth, by its character; NaN for all others. */
const DIGITS = Float64Array.from({ length: 128 }, (_, code) => (/[\da-f]/.test(String.fromCharCode(code)) ? parseInt(String.fromCharCode(code), 16) : NaN));
const uuidRoom = new Uint8Array(UUID);

interface Signer {
  readonly id: number;
  readonly mac: Mac;
}

/**
 * Layout before base64url: form(1) · key id(1) · the first half of HMAC-SHA-256(16) · payload, which is UTF-8 text, or a
 * UUID as its 16 bytes and then text: a link in an SMS is paid for by the character.
 * No expiry on purpose: the law wants an unsubscribe link to work for months after the message.
 */
export class SignedTokens {
  readonly #current: Signer;
  readonly #all: readonly Signer[];

  /** `secrets`: SECRET_KEY, then older ones, whose links stay valid. */
  constructor(secrets: readonly [string, ...string[]]) {
    const [current, ...older] = keyRing(secrets, 'signed-token').all;
    this.#current = signerOf(current);
    this.#all = [this.#current, ...older.map(signerOf)];
  }

  /** `scope` says what the link may do (`unsubscribe`); a token of one scope is worth nothing in another. */
  sign(scope: string, payload: string): string {
    const token = unsigned(this.#current.id, payload);
    token.write(macOf(this.#current, scope, token), HEADER, MAC, 'latin1');
    return token.toString('base64url');
  }

  /** The MAC alone, 16 bytes, for those who carry the payload in a way of their own. */
  mac(scope: string, payload: string): Buffer {
    return Buffer.from(macOf(this.#current, scope, unsigned(this.#current.id, payload)), 'latin1');
  }

  /** The payload, or null for anything not signed by us for this scope. */
  verify(scope: string, token: string): string | null {
    if (token.length > LONGEST || !/^[\w-]+$/.test(token)) return null;
    const bytes = Buffer.from(token, 'base64url');
    // One token, one spelling: base64url leaves spare bits that could be changed unseen.
    if (bytes.length < HEADER + MAC || bytes.toString('base64url') !== token) return null;
    const id = bytes.readUInt8(1);
    const given = bytes.subarray(HEADER, HEADER + MAC);
    const genuine = this.#all.some((signer) => signer.id === id && sameBytes(Buffer.from(macOf(signer, scope, bytes), 'latin1'), given));
    return genuine ? unpacked(bytes.readUInt8(0), bytes.subarray(HEADER + MAC)) : null;
  }
}

const signerOf = ({ id, key }: DerivedKey): Signer => ({ id, mac: hmacSha256(key) });

/** A token that lacks its MAC. */
function unsigned(id: number, payload: string): Buffer {
  const uuid = uuidBytes(payload);
  const text = uuid === null ? payload : payload.slice(UUID_TEXT);
  const textAt = HEADER + MAC + (uuid?.length ?? 0);
  const token = Buffer.allocUnsafe(textAt + Buffer.byteLength(text));
  token[0] = uuid === null ? TEXT : UUID_FIRST;
  token[1] = id;
  if (uuid !== null) token.set(uuid, HEADER + MAC);
  token.write(text, textAt);
  return token;
}

/** Of the UUID in small letters that a payload begins with, in a room that the next takes; null when it begins otherwise. By hand: a letter's links ask fifteen times. */
function uuidBytes(payload: string): Uint8Array | null {
  if (payload.length < UUID_TEXT) return null;
  for (let at = 0, byte = 0; byte < UUID; at += 2, byte += 1) {
    if ((at === 8 || at === 13 || at === 18 || at === 23) && payload.charCodeAt(at++) !== DASH) return null;
    const value = (DIGITS[payload.charCodeAt(at)] ?? NaN) * 16 + (DIGITS[payload.charCodeAt(at + 1)] ?? NaN);
    if (!(value >= 0)) return null;
    uuidRoom[byte] = value;
  }
  return uuidRoom;
}

function unpacked(form: number, body: Buffer): string | null {
  if (form === TEXT) return body.toString('utf8');
  if (form !== UUID_FIRST || body.length < UUID) return null;
  const uuid = body.toString('hex', 0, UUID).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return uuid + body.toString('utf8', UUID);
}

/** Of a token's form, key id and payload; the scope's length goes before it, so that ("ab","c") and ("a","bc") never sign the same bytes. */
function macOf({ mac }: Signer, scope: string, token: Buffer): string {
  const length = Buffer.byteLength(scope);
  const signed = Buffer.allocUnsafe(token.length - MAC + HEADER + length);
  token.copy(signed, 0, 0, HEADER);
  signed.writeUInt16BE(length, HEADER);
  signed.write(scope, 2 * HEADER);
  token.copy(signed, 2 * HEADER + length, HEADER + MAC);
  return mac(signed).slice(0, MAC);
}
