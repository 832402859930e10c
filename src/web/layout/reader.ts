/** Who a page is written for: their language, its direction, and how to say things in it. */

import { type FastifyRequest } from 'fastify';
import { type Direction, directionOf, type Locale } from '#lib/vocabulary';
import { isLocale, say, type Values, type WordKey } from './words.js';

export interface Reader {
  readonly locale: Locale;
  readonly dir: Direction;
  /** The address of this page without its language, for the language switch. */
  readonly path: string;
  /** True when `?lang=` chose the language: links then carry it on. */
  readonly chosen: boolean;
  readonly signedIn: boolean;
  readonly say: (key: WordKey, values?: Values) => string;
}

/** The language asked for by `?lang=`, else the person's own, else the browser's first that we speak, else English. */
export function readerOf(request: FastifyRequest, person: { readonly locale?: Locale | null; readonly signedIn?: boolean } = {}): Reader {
  const url = new URL(request.url, 'http://page.invalid');
  const asked = url.searchParams.get('lang');
  const locale = isLocale(asked) ? asked : (person.locale ?? acceptedLocale(request.headers['accept-language']) ?? 'en');
  url.searchParams.delete('lang');
  return {
    locale,
    dir: directionOf(locale),
    path: `${url.pathname}${url.search}`,
    chosen: isLocale(asked),
    signedIn: person.signedIn ?? false,
    say: (key, values) => say(locale, key, values),
  };
}

/** `iw` is what old phones still call Hebrew. */
function acceptedLocale(header: string | undefined): Locale | null {
  const wanted = (header ?? '').slice(0, 500).split(',').map((part, index) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const q = Number(/q=([\d.]+)/.exec(parameters.join(';'))?.[1] ?? 1);
    const language = tag.split('-')[0] ?? '';
    return { language: language === 'iw' ? 'he' : language, q: Number.isFinite(q) ? q : 0, index };
  });
  wanted.sort((a, b) => b.q - a.q || a.index - b.index);
  for (const { language, q } of wanted) if (q > 0 && isLocale(language)) return language;
  return null;
}

/** The same address in another language. */
export const inLanguage = (path: string, locale: Locale): string => `${path}${path.includes('?') ? '&' : '?'}lang=${locale}`;

/** A link from this page that keeps a chosen language. */
export const onward = (reader: Reader, path: string): string => (reader.chosen ? inLanguage(path, reader.locale) : path);
