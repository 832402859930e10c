/** Country codes, and country names in the four languages we read, as ISO 3166-1 alpha-2. */

import { getCountries } from 'libphonenumber-js/min';

/** Codes without a telephone region of their own are missing from libphonenumber; AC and TA are not ISO 3166-1 countries. */
const CODES: ReadonlySet<string> = new Set([...getCountries().filter((code) => code !== 'AC' && code !== 'TA'), 'AQ', 'BV', 'GS', 'HM', 'PN', 'TF', 'UM']);

const ALIASES: Readonly<Record<string, string>> = {
  usa: 'US', 'united states of america': 'US', 'u.s.': 'US', 'u.s.a.': 'US', uk: 'GB', 'great britain': 'GB', england: 'GB', scotland: 'GB', wales: 'GB',
  'czech republic': 'CZ', holland: 'NL', 'the netherlands': 'NL', 'south korea': 'KR', 'republic of korea': 'KR', russia: 'RU', turkey: 'TR', uae: 'AE', 'viet nam': 'VN',
  'ארה"ב': 'US', 'ארצות הברית': 'US', 'בריטניה': 'GB', 'אנגליה': 'GB',
};

const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

let names: ReadonlyMap<string, string> | null = null;

/** Built on first use: a thousand names that most processes never need. */
const countryNames = (): ReadonlyMap<string, string> => {
  if (names !== null) return names;
  const built = new Map<string, string>();
  for (const locale of ['en', 'he', 'ar', 'fa']) {
    const display = new Intl.DisplayNames([locale], { type: 'region' });
    for (const code of CODES) built.set(fold(display.of(code) ?? code), code);
  }
  for (const [alias, code] of Object.entries(ALIASES)) built.set(alias, code);
  names = built;
  return built;
};

export const isCountryCode = (code: string): boolean => CODES.has(code);

/** A code in either case, or a name that is only a country's; undefined for anything else ("Europe", "Remote"). */
export const readCountry = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined;
  const code = text.trim().toUpperCase();
  return CODES.has(code) ? code : countryNames().get(fold(text));
};
