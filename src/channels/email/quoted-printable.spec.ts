/** Quoted-printable, read back by a mail parser that is not ours, and the rules of its lines. */

import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { quotedPrintable as encode } from './quoted-printable.js';

const quotedPrintable = (text: string): string => encode(Buffer.from(text));

const pieces = fc.constantFrom('a', '=', '.', '..', ' ', '  ', '\t', '\r', '\n', '\r\n', '=3D', 'משרה', '₪', '🙂', '\u0000', '-', 'https://kesher.example.org/r/AsXy', 'x'.repeat(71), 'x'.repeat(73));
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

async function readBack(encoded: string): Promise<string> {
  const mail = Buffer.concat([Buffer.from('Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'), Buffer.from(encoded, 'latin1')]);
  return (await PostalMime.parse(mail)).text ?? '';
}

it('is read back as the text it was, with one kind of line end', async () => {
  await fc.assert(fc.asyncProperty(texts, async (text) => {
    const said = text.replace(/\r\n?|\n/g, '\n');
    // The parser ends every text with a line break of its own.
    expect([said, `${said}\n`]).toContain(await readBack(quotedPrintable(text)));
  }));
});

it('has lines of at most 76 ASCII characters, none of which begins with a dot or ends with white space', () => {
  fc.assert(fc.property(texts, (text) => {
    const encoded = quotedPrintable(text);
    expect(encoded).toMatch(/^[\x21-\x7e \r\n]*$/);
    for (const line of encoded.split('\r\n')) {
      expect(line.length).toBeLessThanOrEqual(76);
      expect(line).not.toMatch(/^\.|[\s]$/);
    }
  }));
});

it('leaves a line of plain words as it is', () => {
  expect(quotedPrintable('Backend engineer at Acme, posted 3 March.\nhttps://kesher.example.org/u/x')).toBe('Backend engineer at Acme, posted 3 March.\r\nhttps://kesher.example.org/u/x');
});
