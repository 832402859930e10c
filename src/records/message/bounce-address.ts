/** The return path of one message (VERP): `bounce+<token>@domain`, which only we can make and which survives being lower-cased on its way back. */

import { Inject, Injectable } from '@nestjs/common';
import { SignedTokens } from '../../platform/crypto/signed-tokens.js';
import { Config } from '../../platform/config/config.js';

const PREFIX = 'bounce+';
/** 128 bits of the signature: with the id of 128 bits they fill 52 of the 64 characters a local part may have. */
const MAC_BYTES = 16;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const TOKEN = /bounce\+([a-z2-7]{52})@/gi;

@Injectable()
export class BounceAddress {
  readonly #rings: readonly SignedTokens[];

  constructor(@Inject(Config) config: Pick<Config, 'secretKey' | 'oldSecretKeys'>) {
    this.#rings = [config.secretKey, ...config.oldSecretKeys].map((secret) => new SignedTokens([secret]));
  }

  /** @param messageId a UUID. */
  of(messageId: string, domain: string): string {
    const [current] = this.#rings;
    if (!current) throw new Error('no secret key');
    return `${PREFIX}${toBase32(Buffer.concat([idBytes(messageId), current.mac('bounce', messageId)]))}@${domain}`;
  }

  /** The message the first genuine bounce address in `text` belongs to; null when there is none that we made. */
  messageIn(text: string): string | null {
    for (const [, token] of text.matchAll(TOKEN)) {
      const bytes = fromBase32((token ?? '').toLowerCase());
      const messageId = idText(bytes.subarray(0, 16));
      const mac = bytes.subarray(16, 16 + MAC_BYTES);
      if (this.#rings.some((ring) => ring.mac('bounce', messageId).equals(mac))) return messageId;
    }
    return null;
  }
}

const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

function idText(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** RFC 4648 §6, in small letters and without padding. */
function toBase32(bytes: Buffer): string {
  let [text, bits, held] = ['', 0, 0];
  for (const byte of bytes) {
    bits = ((bits & 0xff) << 8) | byte;
    for (held += 8; held >= 5; held -= 5) text += ALPHABET.charAt((bits >> (held - 5)) & 31);
  }
  return held === 0 ? text : text + ALPHABET.charAt((bits << (5 - held)) & 31);
}

function fromBase32(text: string): Buffer {
  const bits = Array.from(text, (letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
