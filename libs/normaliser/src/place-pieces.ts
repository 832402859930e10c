/** What the parts of an address are: towns, states, countries, regions. */

import { ANYWHERE, PLACE_NOISE, REGIONS } from './data/place-names.js';
import { fold } from './fold.js';
import { theGazetteer, type Town } from './gazetteer.js';

export const MAX_TEXT = 2000;
/** A town found inside a longer phrase must be at least this large to be meant. */
export const PEOPLE_TO_BE_MEANT = 15_000;

const PIECES = /,|،|\s[-–—:]\s?|(?<=\w)[-–—:]\s|[()[\]]/u;

const noise: ReadonlySet<string> = new Set(PLACE_NOISE.split(' '));
const anywhere: ReadonlySet<string> = new Set(ANYWHERE.map(fold));

export type Piece =
  | { readonly kind: 'town'; readonly towns: readonly Town[] }
  | { readonly kind: 'area'; readonly country: string; readonly admin: string | null; /** Of the state. */ readonly name?: string; /** Two letters. */ readonly isCode: boolean; /** Those of a country, too. */ readonly letters?: boolean; /** The country of the same name. */ readonly namesake?: string }
  | { readonly kind: 'region'; readonly countries: readonly string[] }
  | { readonly kind: 'anywhere' };

/** Two letters mean a state before they mean a country ("CA"), but only beside a town or in capitals; "in", "or", "me" as words mean nothing. */
function areaOf(folded: string, raw: string): Piece | null {
  const gazetteer = theGazetteer();
  const country = gazetteer.country(folded);
  const state = gazetteer.state(folded);
  const capitals = folded.length === 2 && raw.toLowerCase() === folded && raw.toUpperCase() === raw;
  if (country !== null && state === null) return { kind: 'area', country, admin: null, isCode: capitals };
  if (folded === 'georgia') return { kind: 'area', country: 'US', admin: 'GA', name: 'Georgia', isCode: false, namesake: 'GE' };
  if (state !== null && (folded.length > 2 || capitals)) return { kind: 'area', country: state.country, admin: state.admin, name: state.name, isCode: capitals, letters: capitals && gazetteer.countryName(raw) !== raw };
  if (capitals && /^[a-z]{2}$/u.test(folded) && gazetteer.countryName(raw) !== raw) return { kind: 'area', country: raw, admin: null, isCode: true };
  return null;
}

/** Jordan's capital with its mark, the sultanate with its vowel; bare it may be either, and the rest of the address tells. */
const AMMAN_OR_OMAN = fold('عمان');
const AMMAN = '\u0651';
const OMAN = '\u064f';

function ammanOrOman(raw: string): Piece {
  if (raw.includes(AMMAN)) return { kind: 'town', towns: theGazetteer().towns(AMMAN_OR_OMAN) };
  return { kind: 'area', country: 'OM', admin: null, isCode: false, ...(raw.includes(OMAN) ? {} : { namesake: 'JO' }) };
}

function whole(folded: string, raw: string): Piece | null {
  if (folded === '') return null;
  if (folded === AMMAN_OR_OMAN) return ammanOrOman(raw);
  if (anywhere.has(folded)) return { kind: 'anywhere' };
  const region = REGIONS[folded];
  if (region !== undefined) return { kind: 'region', countries: [...new Set(region.split(' '))] };
  const towns = theGazetteer().towns(folded);
  const area = areaOf(folded, raw);
  // "Singapore" and "New York" are both; the town carries the coordinates, a large namesake of a country is not meant.
  if (area?.kind === 'area' && area.admin === null && !['SG', 'HK', 'MC', 'LU'].includes(area.country)) return area;
  const largest = towns[0];
  if (largest !== undefined && (area === null || (folded.length > 2 && largest.population > 1_000_000) || folded === 'ny' || folded === 'dc')) return { kind: 'town', towns };
  return area;
}

/** A piece that is no name as a whole: names inside it, when what is left over is only words like "office" and "remote". */
function inside(raw: string): Piece[] {
  const rawWords = raw.split(/[^\p{L}\p{N}.'’׳"״-]+|(?<=[A-Z]{2})-/u).filter((word) => word !== '');
  const all = rawWords.map(fold);
  const found: Piece[] = [];
  for (let at = 0; at < all.length;) {
    let step = 0;
    for (let length = Math.min(4, all.length - at); length > 0 && step === 0; length -= 1) {
      const piece = length === 1 && noise.has(all[at] ?? '') && !/^[A-Z]{2}$/u.test(rawWords[at] ?? '') ? null : whole(all.slice(at, at + length).join(' '), rawWords.slice(at, at + length).join(' '));
      if (piece === null || (piece.kind === 'town' && (piece.towns[0]?.population ?? 0) < PEOPLE_TO_BE_MEANT)) continue;
      found.push(piece);
      step = length;
    }
    if (step === 0 && !noise.has(all[at] ?? '') && !/^\d*$/u.test(all[at] ?? '')) return found.filter((piece) => piece.kind !== 'town');
    at += Math.max(1, step);
  }
  return found;
}

/** The name is that of a state or country and of nothing in it: "Texas, USA", not "Marfa, TX", whatever is known of Marfa. */
export const isAreaAlone = (text: string): boolean => text.slice(0, MAX_TEXT).split(PIECES).every((part) => {
  const folded = fold(part);
  return folded === '' || whole(folded, part.trim())?.kind === 'area';
});

function piecesOf(raw: string): Piece[] {
  const folded = fold(raw);
  const exact = noise.has(folded) ? null : whole(folded, raw.trim());
  return exact === null ? inside(raw) : [exact];
}

/** "Delaware, OH": of two states, the first is a town of that name in the second where there is one. */
function townInState(pieces: readonly Piece[]): readonly Piece[] {
  const [one, ...rest] = pieces;
  if (one?.kind === 'area' && one.namesake === 'JO' && rest.some((piece) => piece.kind === 'area' && piece.country === 'JO')) return [{ kind: 'town', towns: theGazetteer().towns(AMMAN_OR_OMAN) }, ...rest];
  const [first, second, ...others] = pieces;
  if (first?.kind !== 'area' || first.name === undefined || second?.kind !== 'area' || second.admin === null || others.some((piece) => piece.kind !== 'area' || piece.admin !== null)) return pieces;
  const towns = theGazetteer().towns(fold(first.name));
  return first.country === second.country && towns.some(({ country, admin }) => country === second.country && admin === second.admin) ? [{ kind: 'town', towns }, ...pieces.slice(1)] : pieces;
}

/** A text cut where the parts of an address are. */
export const piecesIn = (text: string): readonly Piece[] => townInState(text.slice(0, MAX_TEXT).split(PIECES).flatMap(piecesOf));
