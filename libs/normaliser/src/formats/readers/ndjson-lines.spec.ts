import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type LineBatch, ndjsonLines } from './ndjson-lines.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* chunks(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part);
}

const linesOf = async (parts: readonly Uint8Array[], max?: number): Promise<LineBatch['lines'][number][]> => {
  const all: LineBatch['lines'][number][] = [];
  for await (const batch of ndjsonLines(chunks(parts), max)) {
    expect(batch.first).toBe(all.length + 1);
    all.push(...batch.lines);
  }
  return all;
};

describe('The NDJSON splitter', () => {
  it('gives the same lines whatever the chunks, also inside a character, a CRLF or the BOM', async () => {
    const line = fc.oneof(fc.constantFrom('', '{"a":"שלום"}', '{"b":"سلام"}', 'x'.repeat(30)), fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n\uFEFF]|\p{Cs}/gu, '')));
    await fc.assert(fc.asyncProperty(fc.array(line, { maxLength: 8 }), fc.array(fc.nat(400), { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.boolean(), async (lines, cuts, end, bom, broken) => {
      const clean = encode((bom ? '\uFEFF' : '') + lines.map((one) => one + end).join(''));
      const bytes = broken ? Uint8Array.from([...clean, 0xd7, 0x0a, ...encode('last')]) : clean;
      const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort((a, b) => a - b);
      const parts = at.slice(1).map((to, index) => bytes.slice(at[index], to));
      const found = await linesOf(parts, 43);
      expect(found).toEqual(await linesOf([bytes], 43));
      for (const [index, text] of lines.entries()) if (encode(text).length <= 39) expect(found[index]).toBe(text);
    }), { numRuns: 300 });
  });

  it('strips the BOM and line ends, and keeps a last line that has none', async () => {
    expect(await linesOf([encode('\uFEFF{"a":1}\r\n\r\n{"b":2}')])).toEqual(['{"a":1}', '', '{"b":2}']);
  });

  it('marks a line that is not UTF-8 and reads its neighbours', async () => {
    expect(await linesOf([encode('one\n'), Uint8Array.of(0xff, 0xfe, 10), encode('three\n')])).toEqual(['one', { fault: 'invalid_utf8' }, 'three']);
    expect(await linesOf([Uint8Array.of(111, 10, 0xff, 10, 112, 10)])).toEqual(['o', { fault: 'invalid_utf8' }, 'p']);
  });

  it('marks a line past the limit, exactly, and goes on', async () => {
    const bytes = encode(`${'א'.repeat(5)}\n${'א'.repeat(6)}\nend\n`);
    const expected = ['א'.repeat(5), { fault: 'line_too_long' }, 'end'];
    expect(await linesOf([bytes], 10)).toEqual(expected);
    expect(await linesOf([...bytes].map((byte) => Uint8Array.of(byte)), 10)).toEqual(expected);
  });
});
