/** Fills in what a posting's feed left out from what its words say; what was stated is never overruled. */

import { type ExchangeRates, type JobPosting, type PayRange, type Place, type WorkMode } from '#lib/vocabulary';
import { type ClusterMaterial, clusterOf, DESCRIPTION_CHARS, fingerprintOf } from './cluster.js';
import { readFence } from './fence.js';
import { readEmploymentTypeInText, readTitleEmploymentType } from './employment-type.js';
import { fold } from './fold.js';
import { type FoldedWords, foldedWords } from './folded-words.js';
import { readIndustry } from './industry.js';
import { readLanguages } from './language.js';
import { readPay } from './pay.js';
import { readPlaces, resolvePlaces } from './place.js';
import { readPlacesInText } from './place-in-text.js';
import { readSeniority } from './seniority.js';
import { canonicalSkill, recogniseSkills } from './skill.js';
import { readShortWorkMode, readWorkMode } from './work-mode.js';

/** A posting as a feed gave it: the stated fields, and places still in words. */
export interface PostingToRead extends JobPosting {
  readonly locationText?: readonly string[];
  /** Pay as a field of its own says it, in words. */
  readonly payText?: string | undefined;
}

export type RecognisedField = 'places' | 'workMode' | 'remoteCountries' | 'employmentType' | 'seniority' | 'salary' | 'skills' | 'languages' | 'industry';

export interface CompletedPosting {
  readonly posting: JobPosting;
  /** Fields that were read from words, not stated. */
  readonly recognised: readonly RecognisedField[];
}

/** Title and description, as written and folded: folded and cut into words once, for everything that reads them. */
interface PostingText {
  readonly title: string;
  readonly text: string;
  readonly folded: string;
  /** Of the title and the description behind it. */
  readonly words: FoldedWords;
  readonly wordsOfTitle: number;
}

function textOf({ title, description }: PostingToRead): PostingText {
  const text = (description ?? '').slice(0, DESCRIPTION_CHARS);
  const folded = fold(text);
  const foldedTitle = fold(title);
  return { title, text, folded, words: foldedWords(`${foldedTitle} ${folded}`), wordsOfTitle: foldedTitle.split(' ').length };
}

/** Places in words: those the location text names, else, of a posting that no field places and that is not remote, those its own words do. */
function placesSaid({ locationText, title, places }: PostingToRead, text: string, named: readonly Place[], workMode: WorkMode | null | undefined): readonly Place[] {
  const isPlaced = named.length > 0 || (places ?? []).length > 0 || (locationText ?? []).some((one) => one.trim() !== '');
  return isPlaced || workMode === 'remote' ? named : readPlacesInText(title, text);
}

/** "Remote" in a feed's field for places says how the work is done and names no place. */
function namesPlace({ name, country, lat }: Place): boolean {
  if (country !== undefined || lat !== undefined) return true;
  const { places, workMode, remoteCountries } = readPlaces([name]);
  return places.length > 0 || (workMode === null && remoteCountries === null);
}

/** Where a posting is: stated places with coordinates added, each town of a name that lists several, else those read. */
function placesOf(posting: PostingToRead, read: readonly Place[]): { readonly stated: boolean; readonly places: readonly Place[] } {
  const stated = (posting.places ?? []).flatMap(resolvePlaces).filter(namesPlace);
  if (stated.length > 0) return { stated: true, places: stated };
  return { stated: false, places: read };
}

/** A feed that says remote and, for a place, only countries has named its fence. */
function countriesAlone(posting: PostingToRead, places: readonly Place[]): readonly string[] | null {
  if (posting.workMode !== 'remote' || places.length === 0 || places.some(({ lat }) => lat !== undefined)) return null;
  return [...new Set(places.flatMap(({ country }) => (country === undefined ? [] : [country])))].sort();
}

/** "Work from anywhere" in a posting that names its place praises the employer; only without one it is a fence, or rather none. */
function fenceOf({ title, places }: PostingToRead, text: string, named: readonly Place[]): readonly string[] | null {
  const said = readFence(title, text);
  return said?.length === 0 && named.length + (places ?? []).length > 0 ? null : said;
}

const onlyOne = (countries: readonly string[]): string | undefined => (countries.length === 1 ? countries[0] : undefined);

/** The one country of a posting's places; undefined for none or several. */
function countryOf(places: readonly Place[]): string | undefined {
  const named = new Set(places.flatMap(({ country }) => (country === undefined ? [] : [country])));
  return named.size === 1 ? [...named][0] : undefined;
}

/** A field of its own is about pay whatever it says; the text comes after it. */
function payOf({ title, payText }: PostingToRead, text: string, country: string | undefined, rates: ExchangeRates | undefined): PayRange | null {
  const stated = payText === undefined ? null : readPay(`Salary: ${payText}`, rates, country);
  return stated ?? readPay(`${title}\n${text}`, rates, country);
}

function fromWords(posting: PostingToRead, { text, folded, words, wordsOfTitle }: PostingText, rates: ExchangeRates | undefined): Omit<Partial<JobPosting>, 'places'> & { readonly places: readonly Place[] } {
  const located = readPlaces(posting.locationText ?? []);
  const workMode = located.workMode ?? readShortWorkMode(posting.title) ?? readWorkMode(text);
  const fence = located.remoteCountries ?? countriesAlone(posting, located.places) ?? ((posting.workMode ?? workMode) === 'remote' ? fenceOf(posting, text, located.places) : null);
  const languages = readLanguages(posting.title, text);
  const skills = posting.skills === undefined ? recogniseSkills(`${posting.title}\n${text}`, words) : [];
  const seniority = readSeniority(posting.title);
  const employmentType = readTitleEmploymentType(posting.title) ?? readEmploymentTypeInText(folded, text);
  const industry = posting.industry === undefined ? readIndustry(posting.company, folded, { words, from: wordsOfTitle }) : null;
  const places = placesSaid(posting, text, located.places, posting.workMode ?? workMode);
  const salary = posting.salary === undefined ? payOf(posting, text, countryOf(placesOf(posting, places).places) ?? onlyOne(posting.remoteCountries ?? fence ?? []), rates) : null;
  return {
    places,
    ...(workMode === null ? {} : { workMode }),
    ...(fence === null ? {} : { remoteCountries: fence }),
    ...(languages === null ? {} : { languages }),
    ...(skills.length === 0 ? {} : { skills }),
    ...(seniority === null ? {} : { seniority }),
    ...(employmentType === null ? {} : { employmentType }),
    ...(salary === null ? {} : { salary }),
    ...(industry === null ? {} : { industry }),
  };
}

function without<T extends object, K extends keyof T>(whole: T, field: K): Omit<T, K> {
  const rest: Partial<T> & Omit<T, K> = { ...whole };
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the field is one of two named here, and the object is our own copy
  delete rest[field];
  return rest;
}

function complete(raw: PostingToRead, text: PostingText, rates: ExchangeRates | undefined): CompletedPosting {
  const stated = without(without(raw, 'locationText'), 'payText');
  const read = fromWords(raw, text, rates);
  const { stated: placesStated, places } = placesOf(raw, read.places);
  const recognised: RecognisedField[] = !placesStated && places.length > 0 ? ['places'] : [];
  for (const field of ['workMode', 'remoteCountries', 'employmentType', 'seniority', 'salary', 'skills', 'languages', 'industry'] as const) {
    if (stated[field] === undefined && read[field] !== undefined) recognised.push(field);
  }
  const posting: JobPosting = {
    ...read,
    ...stated,
    places,
    ...(raw.skills === undefined ? {} : { skills: eachOnce(raw.skills.slice(0, 200)) }),
  };
  return { posting: places.length > 0 ? posting : without(posting, 'places'), recognised };
}

/** Skills as they were stated, the first of those that mean the same. */
function eachOnce(skills: readonly string[]): string[] {
  const byId = new Map<string, string>();
  for (const skill of skills) {
    const id = canonicalSkill(skill);
    if (id !== '' && !byId.has(id)) byId.set(id, skill);
  }
  return [...byId.values()];
}

/**
 * The posting with every field its words answer, and the names of those fields. Stated fields stay as stated
 * (skills once each, places with coordinates and one town each). A field that neither states nor says stays absent.
 */
export function completePosting(raw: PostingToRead, rates?: ExchangeRates): CompletedPosting {
  return complete(raw, textOf(raw), rates);
}

/** The completed posting and what its cluster is decided by; `completePosting` and `clusterOf` at less than the price of both, because its words are read once. */
export function readPosting(raw: PostingToRead, rates?: ExchangeRates): CompletedPosting & { readonly cluster: ClusterMaterial } {
  const text = textOf(raw);
  const completed = complete(raw, text, rates);
  return { ...completed, cluster: clusterOf(completed.posting, raw.description === undefined ? null : fingerprintOf(text.words, text.wordsOfTitle)) };
}
