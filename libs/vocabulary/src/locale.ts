/** The languages we write in, and which way they run. */

export const LOCALES = ['en', 'he', 'ar', 'fa'] as const;
export type Locale = (typeof LOCALES)[number];

export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT: ReadonlySet<Locale> = new Set<Locale>(['he', 'ar', 'fa']);

export const directionOf = (locale: Locale): Direction => (RIGHT_TO_LEFT.has(locale) ? 'rtl' : 'ltr');
