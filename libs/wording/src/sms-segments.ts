/** Counts what an SMS costs, exactly: GSM-7 or UCS-2, and how many parts, with no pair torn between two of them. */

const BASIC = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENDED = '\f^{}\\[~]|€';

/** Septets of each character of 3GPP TS 23.038; an extended one is an escape and a character. */
const SEPTETS: ReadonlyMap<string, 1 | 2> = new Map([
  ...Array.from(BASIC, (character) => [character, 1] as const), ...Array.from(EXTENDED, (character) => [character, 2] as const),
]);

export interface SegmentCount {
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Parts the text is sent and billed as; 0 for an empty text. */
  readonly segments: number;
  /** Septets (GSM-7) or UTF-16 code units (UCS-2) of the text itself. */
  readonly units: number;
  /** Units one part holds: 160 or 70 alone, 153 or 67 when there are several. */
  readonly perSegment: number;
}

/** Whether every character is in the GSM-7 alphabet. */
export function isGsm(text: string): boolean {
  for (const character of text) if (!SEPTETS.has(character)) return false;
  return true;
}

/** `text` as a carrier will cut it. */
export function countSegments(text: string): SegmentCount {
  const gsm = isGsm(text);
  const [alone, joined] = gsm ? [160, 153] : [70, 67];
  let units = 0;
  let parts = 1;
  let filled = 0;
  for (const character of text) {
    const width = gsm ? (SEPTETS.get(character) ?? 1) : character.length;
    units += width;
    if (filled + width > joined) {
      parts += 1;
      filled = 0;
    }
    filled += width;
  }
  const single = units <= alone;
  const segments = single ? Math.min(units, 1) : parts;
  return { encoding: gsm ? 'GSM-7' : 'UCS-2', segments, units, perSegment: single ? alone : joined };
}

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '‚': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '`': "'", '´': "'",
  '–': '-', '—': '-', '−': '-', '‑': '-', '…': '...', '•': '-', '·': '-', '\u00A0': ' ', '\u202F': ' ', '₪': 'ILS ',
};
const PLAIN_PATTERN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/**
 * The same text in GSM-7 when only typography stands in the way (a curly quote would more than double the price);
 * accents that GSM-7 lacks are dropped. Text in another script is returned as it is.
 */
export function plainForSms(text: string): string {
  if (isGsm(text)) return text;
  const plain = text.replace(PLAIN_PATTERN, (character) => PLAIN[character] ?? character);
  if (isGsm(plain)) return plain;
  const bare = Array.from(plain, (character) => (SEPTETS.has(character) ? character : character.normalize('NFD').replace(/\p{M}/gu, ''))).join('');
  return isGsm(bare) ? bare : text;
}
