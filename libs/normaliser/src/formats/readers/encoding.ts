/** Text in another encoding than UTF-8, as older spreadsheets save it: turned into UTF-8 as it passes. */

/** Names as the Encoding Standard has them; Excel writes `windows-1255` on a Hebrew system, `windows-1256` on an Arabic or Persian one. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1251', 'windows-1252', 'windows-1255', 'windows-1256'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What to do about a file that is not UTF-8, for messages. */
export const OTHER_ENCODING = 'save the file as "CSV UTF-8", or name its encoding with the import (windows-1255 for Hebrew, windows-1256 for Arabic)';

const markOf = ([first, second]: Uint8Array): Encoding | null => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
};

/** UTF-16 shows itself by its first two bytes; any other encoding has to be named. */
export async function* asUtf8(bytes: AsyncIterable<Uint8Array>, named: Encoding | undefined): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let decoder: TextDecoder | null = null;
  let isFirst = true;
  for await (const piece of bytes) {
    if (isFirst) {
      const encoding = markOf(piece) ?? named ?? 'utf-8';
      if (encoding !== 'utf-8') decoder = new TextDecoder(encoding);
      isFirst = false;
    }
    yield decoder === null ? piece : encoder.encode(decoder.decode(piece, { stream: true }));
  }
  if (decoder !== null) yield encoder.encode(decoder.decode());
}
