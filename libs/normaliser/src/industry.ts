/** Industries under one id whatever language or habit names them, for wishes and refusals. */

import { type Locale } from '#lib/vocabulary';
import { INDUSTRIES } from './data/industries.js';
import { fold } from './fold.js';

export interface Industry {
  readonly id: string;
  readonly names: Readonly<Record<Locale, string>>;
}

let known: { readonly list: readonly Industry[]; readonly ids: ReadonlyMap<string, string> } | undefined;

function build(): NonNullable<typeof known> {
  const ids = new Map<string, string>();
  const list = INDUSTRIES.trim().split('\n').map((row): Industry => {
    const [id = '', en = '', he = '', ar = '', fa = '', others = ''] = row.split('|');
    for (const name of [id, en, he, ar, fa, ...others.split(';')]) {
      const key = fold(name);
      if (key !== '' && !ids.has(key)) ids.set(key, id);
    }
    return { id, names: { en, he, ar, fa } };
  });
  return { list, ids };
}

/** Id of an industry as stated; one that the list does not know is its folded name with dashes, so that equal words still meet. Null for an empty text. */
export function industryId(text: string): string | null {
  known ??= build();
  const folded = fold(text.slice(0, 200));
  return folded === '' ? null : (known.ids.get(folded) ?? folded.replaceAll(' ', '-'));
}

/** All industries with their names, for pickers. */
export function industries(): readonly Industry[] {
  known ??= build();
  return known.list;
}
