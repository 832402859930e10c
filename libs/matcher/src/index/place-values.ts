/**
 * Which of the jobs' places a wish about places has to be held against at all: those a latitude away or less, and those
 * whose answer is not a matter of distance. Thousands of towns times thousands of wishes are too many to ask them all.
 */

import { type ComparableJob, type ComparableWishes } from '#lib/vocabulary';
import { radiusOf } from '../place-distance.js';

/** A degree of latitude is longer than this everywhere, in kilometres. */
const LEAST_DEGREE_KM = 111;

export class PlaceValues {
  /** Latitudes of all places that have a point, rising, and whose they are. */
  readonly #lats: Float64Array;
  readonly #valueAt: Uint32Array;
  readonly #vague: number[] = [];
  readonly #remote: number[] = [];

  /** `examples`: one job for each value, in the order of the values. */
  constructor(private readonly examples: readonly ComparableJob[]) {
    const points: { readonly lat: number; readonly value: number }[] = [];
    examples.forEach((job, value) => {
      if (job.places.length === 0 || job.places.some(({ lat, lon }) => !Number.isFinite(lat) || !Number.isFinite(lon))) this.#vague.push(value);
      else if (job.workMode === 'remote') this.#remote.push(value);
      for (const { lat } of job.places) if (lat !== undefined && Number.isFinite(lat)) points.push({ lat, value });
    });
    points.sort((a, b) => a.lat - b.lat);
    this.#lats = Float64Array.from(points, ({ lat }) => lat);
    this.#valueAt = Uint32Array.from(points, ({ value }) => value);
  }

  /** The values that these wishes may let through, some of them twice; every other one is a hard no. */
  among(wishes: ComparableWishes): Iterable<number> {
    const { places, soft, workModes } = wishes;
    const pointed = (places ?? []).every(({ lat, lon }) => Number.isFinite(lat) && Number.isFinite(lon));
    if (places === null || places.length === 0 || soft.has('places') || !pointed) return this.examples.keys();
    const values = [...this.#vague];
    if (workModes?.includes('remote') === true || soft.has('workModes')) values.push(...this.#remote);
    for (const wish of places) {
      const reach = radiusOf(wish) / LEAST_DEGREE_KM;
      const lat = wish.lat ?? 0;
      for (let at = this.#firstFrom(lat - reach); at < this.#lats.length && (this.#lats[at] ?? 0) <= lat + reach; at++) values.push(this.#valueAt[at] ?? 0);
    }
    return values;
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
