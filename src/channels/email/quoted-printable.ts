/** Quoted-printable (RFC 2045 §6.7) in one pass over the bytes; nodemailer's encoder and its line breaker, a regular expression a line, take more than twice as long. */

const [LF, CR, DOT, EQUALS] = [0x0a, 0x0d, 0x2e, 0x3d];
/** A line that is as long goes on in the next: what follows takes up to three characters, and the sign for it one of 76. */
const LINE = 73;
const HEX = Buffer.from('0123456789ABCDEF', 'latin1');

/** What a byte needs: to be written as it is, not to begin a line, not to end one, to be a line break, to be encoded. */
const [PLAIN, NOT_FIRST, NOT_LAST, BREAK, ENCODED] = [0, 1, 2, 3, 4];
const NEED = Uint8Array.from({ length: 256 }, (_, byte) => (byte > 0x20 && byte < 0x7f ? PLAIN : ENCODED));
for (const [byte, need] of [[EQUALS, ENCODED], [DOT, NOT_FIRST], [0x20, NOT_LAST], [LF, BREAK], [CR, BREAK]] as const) NEED[byte] = need;

/** Where texts are written; one is done before the next begins. */
let room = Buffer.allocUnsafeSlow(64 * 1024);

/**
 * Text in UTF-8 as it stands in a mail: lines end with CR LF whatever they ended with, and none begins with a dot, so that
 * SMTP has nothing to double (RFC 5321 §4.5.2). ASCII.
 */
export function quotedPrintable(bytes: Uint8Array): string {
  const most = bytes.length * 3 + Math.ceil((bytes.length * 3) / LINE) * 3;
  if (room.length < most) room = Buffer.allocUnsafeSlow(most);
  const [encoded, { length }] = [room, bytes];
  let [at, start] = [0, 0];
  for (let index = 0; index < length;) {
    const reach = Math.min(length, index + LINE - (at - start));
    while (index < reach && NEED[bytes[index] as number] === PLAIN) encoded[at++] = bytes[index++] as number;
    if (index === length) break;
    const byte = bytes[index++] as number;
    const need = NEED[byte] as number;
    const next = index < length ? bytes[index] as number : LF;
    if (need === BREAK) {
      if (byte === CR && next === LF && index < length) continue;
      encoded[at++] = CR;
      encoded[at++] = LF;
      start = at;
      continue;
    }
    if (at - start >= LINE) {
      encoded[at++] = EQUALS;
      encoded[at++] = CR;
      encoded[at++] = LF;
      start = at;
    }
    if (need === PLAIN || (need === NOT_FIRST && at > start) || (need === NOT_LAST && next !== LF && next !== CR)) {
      encoded[at++] = byte;
    } else {
      encoded[at++] = EQUALS;
      encoded[at++] = HEX[byte >> 4] as number;
      encoded[at++] = HEX[byte & 15] as number;
    }
  }
  return encoded.toString('latin1', 0, at);
}
