/** Numbers as people type them, in Western, Arabic or Persian digits. */

/** Null when nothing was typed, NaN when it is no number. Thousands may be grouped by comma, space or their Arabic sign. */
export function readNumber(typed: string): number | null {
  const text = typed.trim();
  if (text === '') return null;
  const western = text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/\u066b/g, '.')
    .replace(/(?<=\d)[,\s\u00a0\u066c](?=\d{3}(?!\d))/g, '');
  return /^\d{1,12}(?:\.\d{1,2})?$/.test(western) ? Number(western) : Number.NaN;
}
