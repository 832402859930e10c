/** Links that prove themselves without a row in the database: a payload and an HMAC over it, without an end date. */
import { createHmac, type KeyObject } from 'node:crypto';
import { keyRing, type KeyRing } from './key-ring.js';
import { sameBytes } from './random-token.js';

const TEXT = 1;
const UUID_FIRST = 2;
const HEADER = 2; // version, key id
/** 128 bits, as much as a link needs that is checked here and never offline (ASVS 11.5.1). */
const MAC = 16;
const LONGEST = 4096;

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
    const { id, key } = this.#ring.current;
    const { form, body } = packed(payload);
    return Buffer.concat([Buffer.from([form, id]), mac(key, form, id, scope, body), body]).toString('base64url');
  }

  /** The payload, or null for anything not signed by us for this scope. */
  verify(scope: string, token: string): string | null {
    if (token.length > LONGEST || !/^[\w-]+$/.test(token)) return null;
    const bytes = Buffer.from(token, 'base64url');
    // One token, one spelling: base64url leaves spare bits that could be changed unseen.
    if (bytes.length < HEADER + MAC || bytes.toString('base64url') !== token) return null;
    const form = bytes.readUInt8(0);
    const id = bytes.readUInt8(1);
    const given = bytes.subarray(HEADER, HEADER + MAC);
    const body = bytes.subarray(HEADER + MAC);
    const genuine = this.#ring.withId(id).some(({ key }) => sameBytes(mac(key, form, id, scope, body), given));
    return genuine ? unpacked(form, body) : null;
  }
}

function packed(payload: string): { form: number; body: Buffer } {
  const [, uuid, rest = ''] = /^([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})(.*)$/s.exec(payload) ?? [];
  if (uuid === undefined) return { form: TEXT, body: Buffer.from(payload, 'utf8') };
  const body = Buffer.allocUnsafe(16 + Buffer.byteLength(rest));
  body.write(uuid.replaceAll('-', ''), 'hex');
  body.write(rest, 16);
  return { form: UUID_FIRST, body };
}

function unpacked(form: number, body: Buffer): string | null {
  if (form === TEXT) return body.toString('utf8');
  if (form !== UUID_FIRST || body.length < 16) return null;
  const uuid = body.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return uuid + body.toString('utf8', 16);
}

/** The scope's length goes first, so that ("ab","c") and ("a","bc") never sign the same bytes. In one piece: a letter has fifteen of these. */
function mac(key: KeyObject, form: number, id: number, scope: string, body: Buffer): Buffer {
  const length = Buffer.byteLength(scope);
  const signed = Buffer.allocUnsafe(4 + length + body.length);
  signed.writeUInt8(form, 0);
  signed.writeUInt8(id, 1);
  signed.writeUInt16BE(length, 2);
  signed.write(scope, 4);
  signed.set(body, 4 + length);
  return createHmac('sha256', key).update(signed).digest().subarray(0, MAC);
}
