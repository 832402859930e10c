/** Quoted-printable (RFC 2045 §6.7) in one pass over the bytes; nodemailer's encoder and its line breaker, a regular expression a line, take more than twice as long. */

const [LF, CR, SPACE, DOT, EQUALS] = [0x0a, 0x0d, 0x20, 0x2e, 0x3d];
/** A line that is as long goes on in the next: what follows takes up to three characters, and the sign for it one of 76. */
const LINE = 73;
const HEX = Buffer.from('0123456789ABCDEF', 'latin1');
/** Those that stand for themselves wherever they are. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) => (byte > SPACE && byte < 0x7f && byte !== EQUALS && byte !== DOT ? 1 : 0));

/**
 * Text as it stands in a mail: lines end with CR LF whatever they ended with, and none begins with a dot, so that SMTP has
 * nothing to double (RFC 5321 §4.5.2). ASCII.
 */
export function quotedPrintable(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  const encoded = Buffer.allocUnsafe(bytes.length * 3 + Math.ceil((bytes.length * 3) / LINE) * 3);
  let [at, column] = [0, 0];
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] as number;
    if (PLAIN[byte] === 1 && column < LINE) {
      encoded[at++] = byte;
      column += 1;
      continue;
    }
    const next = bytes[index + 1];
    if (byte === LF || byte === CR) {
      if (byte === CR && next === LF) continue;
      encoded[at++] = CR;
      encoded[at++] = LF;
      column = 0;
      continue;
    }
    if (column >= LINE) {
      encoded[at++] = EQUALS;
      encoded[at++] = CR;
      encoded[at++] = LF;
      column = 0;
    }
    if (PLAIN[byte] === 1 || (byte === DOT && column > 0) || (byte === SPACE && next !== undefined && next !== LF && next !== CR)) {
      encoded[at++] = byte;
      column += 1;
    } else {
      encoded[at++] = EQUALS;
      encoded[at++] = HEX[byte >> 4] as number;
      encoded[at++] = HEX[byte & 15] as number;
      column += 3;
    }
  }
  return encoded.subarray(0, at);
}
