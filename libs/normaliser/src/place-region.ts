/** The state or province of a place: who names Texas means every town of it, and who names a country by any of its names all of that. */

import { type Place } from '#lib/vocabulary';
import { fold } from './fold.js';
import { theGazetteer } from './gazetteer.js';
import { isAreaAlone, piecesIn } from './place-pieces.js';

/** Degrees that two readings of one town's coordinates may differ by. */
const SAME_TOWN = 0.2;

function stateOfTown({ name, country, lat = NaN, lon = NaN }: Place): string | undefined {
  if (country === undefined || !theGazetteer().hasStates(country)) return undefined;
  return theGazetteer().towns(fold(name)).find((town) => town.country === country && Math.abs(town.lat - lat) < SAME_TOWN && Math.abs(town.lon - lon) < SAME_TOWN)?.admin;
}

/** Alone, the capital is meant as often as the state at the other ocean. */
const OF_TWO_PLACES: ReadonlySet<string> = new Set(['washington']);

/** The one state that a name without coordinates is. */
function stateNamed({ name, country }: Place): string | undefined {
  if (OF_TWO_PLACES.has(fold(name))) return undefined;
  const named = new Set(piecesIn(name).flatMap((piece) => (piece.kind === 'area' && piece.admin !== null && piece.country === country ? [piece.admin] : [])));
  return named.size === 1 ? [...named][0] : undefined;
}

/** The place with its region: `country-state` where the country's states are known, the country itself for a country under any of its names. */
export function withRegion<P extends Place>(place: P): P {
  const { country } = place;
  if (country === undefined) return place;
  const folded = fold(place.name);
  if (place.lat === undefined && theGazetteer().state(folded) === null && theGazetteer().country(folded) === country) return { ...place, region: country };
  const state = place.lat === undefined ? stateNamed(place) : stateOfTown(place);
  return state === undefined ? place : { ...place, region: `${country}-${state}` };
}

/** As `withRegion`, of a place somebody wishes: one in a state is not all of that state, though we do not know where in it it is. */
export const withWishedRegion = <P extends Place>(place: P): P => (place.lat === undefined && !isAreaAlone(place.name) ? place : withRegion(place));
