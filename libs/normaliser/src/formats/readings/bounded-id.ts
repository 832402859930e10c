/** Ids of feeds that are whole addresses can be longer than an id may be: such a one is known by its beginning and a hash of the whole. */

export const MAX_ID_CHARS = 500;

/** FNV-1a over UTF-16 code units, from a start of one's own; 32 bits. */
const hash = (text: string, start: number): string => {
  let value = start;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
};

/** The id itself up to 500 characters; beyond, its first 483 and `#` with 16 hexadecimal digits of the whole. The same id always gives the same. */
export const boundedId = (id: string): string =>
  id.length <= MAX_ID_CHARS ? id : `${id.slice(0, MAX_ID_CHARS - 17)}#${hash(id, 0x811c9dc5)}${hash(id, 0x050c5d1f)}`;
