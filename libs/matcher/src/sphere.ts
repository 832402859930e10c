/** Places as points on the unit sphere: what is surely too far is known from three products, without a distance. */

import { type Place } from '#lib/vocabulary';
import { EARTH_RADIUS_KM } from './place-distance.js';

export type Pointed<T extends Place> = T & { readonly lat: number; readonly lon: number };

export const isPointed = <T extends Place>(place: T): place is Pointed<T> => Number.isFinite(place.lat) && Number.isFinite(place.lon);

/** Two points are as far apart as the angle between their vectors, at the poles and the date line too. */
export const vectorOf = ({ lat, lon }: { readonly lat: number; readonly lon: number }): readonly [x: number, y: number, z: number] => {
  const [north, east] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
};

/** Far more than rounding moves a cosine. */
const MARGIN = 1e-9;

/** Vectors whose product is less than this are more than `km` apart; others may be. */
export const leastProduct = (km: number): number => Math.cos(Math.min(Math.PI, km / EARTH_RADIUS_KM)) - MARGIN;
