/** Where: a named place, with WGS 84 degrees when they are known. */

export interface Place {
  readonly name: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string;
  /** Degrees north, -90 to 90. Given together with `lon` or not at all. */
  readonly lat?: number;
  /** Degrees east, -180 to 180. */
  readonly lon?: number;
  /** The state or province it is or lies in, as `country-state`, or its country when it is one; found when places are compared, never stated. */
  readonly region?: string;
}

/** A place a person wishes to work in. */
export interface DesiredPlace extends Place {
  /** Great-circle kilometres around the point; absent means the place itself (25 km when it has coordinates). */
  readonly radiusKm?: number;
}

/** What a stated place without a radius means, in kilometres: the town and its commuter belt. */
export const DEFAULT_RADIUS_KM = 25;
