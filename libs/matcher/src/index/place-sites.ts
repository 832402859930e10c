/**
 * Where the jobs are, and which of them a wish about places covers: those near enough on the globe are asked exactly, and
 * those whose answer is not a matter of distance. Thousands of towns times thousands of wishes are too many to ask all.
 */

import { type ComparableJob, type ComparableWishes, type Place, type Verdict } from '#lib/vocabulary';
import { nearness } from '../criteria/place.js';
import { EARTH_RADIUS_KM, radiusOf, type WishedPlace } from '../place-distance.js';
import { JobGroups } from './groups.js';

type Places = NonNullable<ComparableWishes['places']>;
type Pointed = WishedPlace & { readonly lat: number; readonly lon: number };

const hasPoint = (place: Place): boolean => Number.isFinite(place.lat) && Number.isFinite(place.lon);
const isPointed = (place: WishedPlace): place is Pointed => hasPoint(place);

/** A point on the unit sphere: two of them are as far apart as the angle between them, at the poles and the date line too. */
const vectorOf = (lat: number, lon: number): readonly [number, number, number] => {
  const [north, east] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
};

/** Far more than rounding moves a cosine. */
const MARGIN = 1e-9;
/** More degrees of latitude than so many kilometres are. */
const degreesOf = (km: number): number => km / 111 + 1e-6;

/** All that a site is to a wish: its places, in their order. */
export const siteKey = ({ places }: ComparableJob): string => {
  let key = '';
  // The lengths keep a name with odd characters from reading as the end of its field.
  for (const { name, country, lat, lon } of places) key += `${country === undefined ? '' : `${String(country.length)} ${country}`} ${String(lat)} ${String(lon)} ${String(name.length)} ${name};`;
  return key;
};

export class PlaceSites {
  /** Jobs with the same places, in the same order. */
  readonly groups: JobGroups;
  /** Every point of every site by rising latitude: three numbers each, and whose it is. */
  readonly #lats: Float64Array;
  readonly #vectors: Float64Array;
  readonly #siteAt: Uint32Array;
  /** Sites with a place that has no point. */
  readonly #vague: number[] = [];
  /** Sites with any place. */
  readonly #named: number[] = [];

  constructor(jobs: readonly ComparableJob[]) {
    this.groups = new JobGroups(jobs, siteKey);
    const points: { readonly lat: number; readonly lon: number; readonly site: number }[] = [];
    this.groups.examples.forEach(({ places }, site) => {
      if (places.length > 0) this.#named.push(site);
      if (!places.every(hasPoint)) this.#vague.push(site);
      for (const { lat, lon } of places) if (lat !== undefined && lon !== undefined && hasPoint({ name: '', lat, lon })) points.push({ lat, lon, site });
    });
    points.sort((a, b) => a.lat - b.lat);
    this.#lats = Float64Array.from(points, ({ lat }) => lat);
    this.#vectors = Float64Array.from(points.flatMap(({ lat, lon }) => vectorOf(lat, lon)));
    this.#siteAt = Uint32Array.from(points, ({ site }) => site);
  }

  /** Calls `tell` for every site that `nearness` does not say no of; sites without a place have no nearness and are left out. */
  near(wished: Places, tell: (site: number, verdict: Exclude<Verdict, 'no'>) => void): void {
    for (const site of wished.every(isPointed) ? this.#among(wished) : this.#named) {
      const job = this.groups.examples[site];
      const verdict = job === undefined ? 'no' : nearness(job, wished);
      if (verdict !== 'no') tell(site, verdict);
    }
  }

  #among(wished: readonly Pointed[]): Iterable<number> {
    const sites = new Set(this.#vague);
    const vectors = this.#vectors;
    for (const wish of wished) {
      const km = radiusOf(wish);
      const [x, y, z] = vectorOf(wish.lat, wish.lon);
      const least = Math.cos(Math.min(Math.PI, km / EARTH_RADIUS_KM)) - MARGIN;
      const to = wish.lat + degreesOf(km);
      for (let at = this.#firstFrom(wish.lat - degreesOf(km)); at < this.#lats.length && (this.#lats[at] ?? 0) <= to; at++) {
        const cosine = x * (vectors[at * 3] ?? 0) + y * (vectors[at * 3 + 1] ?? 0) + z * (vectors[at * 3 + 2] ?? 0);
        if (cosine >= least) sites.add(this.#siteAt[at] ?? 0);
      }
    }
    return sites;
  }

  #firstFrom(lat: number): number {
    let [low, high] = [0, this.#lats.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#lats[middle] ?? 0) < lat) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
