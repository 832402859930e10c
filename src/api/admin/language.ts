/** In whose language an answer's sentences are written. */

import { LOCALES, type Locale } from '#lib/vocabulary';

/** The first language of `Accept-Language` that we write in, by its weight (RFC 9110 §12.5.4); null when it names none. */
export function acceptedLocale(header: string | undefined): Locale | null {
  const wished = (header ?? '').slice(0, 200).split(',').map((part, order) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const weight = Number(/^\s*q=([\d.]+)\s*$/.exec(parameters.join(';'))?.[1] ?? '1');
    return { locale: LOCALES.find((locale) => locale === tag.split('-')[0]), weight, order };
  });
  const best = wished.filter(({ locale, weight }) => locale !== undefined && weight > 0).sort((a, b) => b.weight - a.weight || a.order - b.order);
  return best[0]?.locale ?? null;
}

/** What the caller asked for, else the person's own language, else English. */
export const languageFor = (header: string | undefined, locale: Locale | null): Locale => acceptedLocale(header) ?? locale ?? 'en';
