/** Matches the header of a spreadsheet with the fields it names, in English or Hebrew. */

import { type Mapping } from './mapping.js';

/** "E-mail Address", "email_address" and "EmailAddress" are one header. */
const fold = (header: string): string => header.normalize('NFKC').replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** `{field: 'synonym|synonym'}`; a field's own name, with or without its path, is always a synonym. */
export type HeaderSynonyms = Readonly<Record<string, string>>;

export const headerMapping = (header: readonly string[], synonyms: HeaderSynonyms): Mapping => {
  const byHeader = new Map<string, string>();
  for (const [field, names] of Object.entries(synonyms)) {
    byHeader.set(fold(field), field);
    for (const name of names.split('|')) if (name !== '') byHeader.set(fold(name), field);
  }
  const found: [string, string][] = [];
  for (const name of header) {
    const field = byHeader.get(fold(name));
    if (field !== undefined) found.push([name, field]);
  }
  return Object.fromEntries(found);
};
