/** How far apart two places are, and whether a wished place covers a job's place; three-valued where a side is silent. */

import { DEFAULT_RADIUS_KM, type Place, type Verdict } from '#lib/vocabulary';

/** Mean earth radius of the IUGG, kilometres. */
export const EARTH_RADIUS_KM = 6371.0088;

export type WishedPlace = Place & { readonly radiusKm: number | null };

interface Point { readonly lat: number; readonly lon: number }

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle kilometres (haversine). */
export const kilometresBetween = (a: Point, b: Point): number => {
  const halfLat = Math.sin(radians(b.lat - a.lat) / 2);
  const halfLon = Math.sin(radians(b.lon - a.lon) / 2);
  const h = halfLat * halfLat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * halfLon * halfLon;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
};

const hasPoint = (place: Place): place is Place & Point => Number.isFinite(place.lat) && Number.isFinite(place.lon);

/** Less than a degree of latitude anywhere on the sphere, so that rounding cannot make it too much. */
const DEGREE_KM = (EARTH_RADIUS_KM * Math.PI) / 180 - 1e-6;

/** Most pairs are settled by their latitudes alone: no way between them is shorter. */
const isWithin = (a: Point, b: Point, km: number): boolean => Math.abs(a.lat - b.lat) * DEGREE_KM <= km && kilometresBetween(a, b) <= km;

/** Kilometres between two places; null when a side has no coordinates. */
export const kilometresApart = (a: Place, b: Place): number | null => (hasPoint(a) && hasPoint(b) ? kilometresBetween(a, b) : null);

/** The radius in force; a negative or broken one shrinks to the point itself rather than opening the map. */
export const radiusOf = (wish: WishedPlace): number => {
  if (wish.radiusKm === null) return DEFAULT_RADIUS_KM;
  return wish.radiusKm > 0 ? wish.radiusKm : 0;
};

/** Case, marks, joiners, and the letters that Arabic and Persian keyboards write differently are no difference in a name. */
const fold = (name: string): string =>
  name.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '').toLowerCase()
    .replace(/[يى]/gu, 'ی').replace(/ك/gu, 'ک').replace(/ة/gu, 'ه')
    .replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Foldings are asked for again and again for the same few thousand towns; bounded so that odd input cannot fill memory. */
const MOST_REMEMBERED = 20_000;
const folded = new Map<string, string>();
const foldedName = (name: string): string => {
  let result = folded.get(name);
  if (result === undefined) {
    if (folded.size >= MOST_REMEMBERED) folded.clear();
    result = fold(name);
    folded.set(name, result);
  }
  return result;
};

const COUNTRY_NAMES = ['en', 'he', 'ar', 'fa'].flatMap((locale) =>
  (['long', 'short'] as const).map((style) => new Intl.DisplayNames([locale], { type: 'region', style, fallback: 'none' })));
const namesByCountry = new Map<string, ReadonlySet<string>>();

const namesOf = (country: string): ReadonlySet<string> => {
  let names = namesByCountry.get(country);
  if (names === undefined) {
    // `of` throws on anything that is not a region code; such a code has no names.
    const spoken = /^[A-Z]{2}$/u.test(country) ? COUNTRY_NAMES.map((display) => display.of(country)) : [];
    names = new Set([country, ...spoken].filter((name) => name !== undefined).map(fold));
    if (namesByCountry.size < 1_000) namesByCountry.set(country, names);
  }
  return names;
};

/** "Israel", "ישראל" or "IL" with country IL and no point: the whole country is meant. */
const isWholeCountry = (wish: WishedPlace): boolean =>
  wish.country !== undefined && !hasPoint(wish) && (wish.region === wish.country || namesOf(wish.country).has(foldedName(wish.name)));

/** The state or province; undefined for a whole country. */
const stateOf = ({ region, country }: Place): string | undefined => (region === country ? undefined : region);

/**
 * Whether the wished place covers the job's. With both points: within the radius. Without: a whole country or state covers
 * what lies in it and nothing else, the same country and name is yes, two known different countries is no, anything else cannot be told.
 */
export const covers = (wish: WishedPlace, place: Place): Verdict => {
  if (hasPoint(wish) && hasPoint(place)) return isWithin(wish, place, radiusOf(wish)) ? 'yes' : 'no';
  if (wish.country !== undefined && place.country !== undefined && wish.country !== place.country) return 'no';
  if (isWholeCountry(wish)) return place.country === wish.country ? 'yes' : 'unknown';
  const [wished, offered] = hasPoint(wish) ? [] : [stateOf(wish), stateOf(place)];
  if (wished !== undefined && offered !== undefined) return wished === offered ? 'yes' : 'no';
  return wish.country === place.country && foldedName(wish.name) === foldedName(place.name) ? 'yes' : 'unknown';
};
