/** Where the work is, from a posting's title and running text, for postings with no field that says it: only what is said as the place of the work, and only when all of it agrees. */

import { type Place } from '#lib/vocabulary';
import { NO_PLACE_ALONE } from './data/place-names.js';
import { fold } from './fold.js';
import { theGazetteer, type Town } from './gazetteer.js';
import { readPlaces } from './place.js';

/** A posting says where it is near its beginning or not at all. */
const MOST_TEXT = 6000;
/** Larger than this in the Latin script, where most words are somewhere a village; the other names are our own list. */
const PEOPLE = 50_000;
const PEOPLE_AT_HOME = 15_000;
const PEOPLE_ABROAD = 300_000;
const AT_HOME: ReadonlySet<string> = new Set(['IL', 'PS']);
const MOST_TOWNS = 4;
/** Degrees within which two towns are one place to work. */
const NEAR = 0.3;

const LABEL = new RegExp(`(?:^|[\\n.;|•(])\\s{0,3}(?:${[
  '(?:job |work |office )?(?:location|place of work|workplace|work ?site|duty station|base|city)', 'מיקום(?: המשרה)?', 'מקום העבודה', 'אזור', 'עיר', 'الموقع', 'مكان العمل', 'مقر العمل', 'موقع العمل', 'قاعدة العمل', 'محل کار', 'محل خدمت', 'موقعیت',
].join('|')})\\s?[:–-]\\s?([^\\n.;|]{2,60})`, 'giu');

const LATIN_NAME = "[A-Z][\\p{L}'’-]{1,20}(?:[ -](?:[A-Z][\\p{L}'’-]{1,20}|on|upon|le|la|el|al)(?![\\p{L}])){0,3}";
const EASTERN_NAME = '[\\p{L}\\p{M}"״\'׳\\u200c-]{2,20}(?: [\\p{L}\\p{M}"״\'׳\\u200c-]{2,20}){0,3}';

interface Saying {
  readonly pattern: RegExp;
  /** Before the name these make it the place of something else. */
  readonly elsewhere: RegExp;
}

/** In English, of sentences that speak of other places than the work's. */
const ELSEWHERE = /\b(?:offices|customers?|clients?|users|markets?|branches|sites|stores|partners?|teams|experience|years?|degree|studie[sd]|interview\w*|travel\w*|trips?|visit\w*|rotations?|meals?|born|founded|headquarter\w*|people|listed|investors?|projects?|brands|known|leader|presence|hospitals|schools|hubs|companies|other|also|conference|event|won|featured|sister)\b[^.;\n]{0,30}$/iu;

const SAYINGS: readonly Saying[] = [
  {
    pattern: new RegExp(`\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]ur)\\s+(?:(?:central|downtown|greater|sunny) )?(?=(${LATIN_NAME}))`, 'gu'),
    elsewhere: ELSEWHERE,
  },
  {
    pattern: new RegExp(`(?<![א-ת])(?:בסניף |לסניף |סניף |בעיריית |עיריית |בנמל |נמל |בקניון |באזור |לאזור |אזור |בתחנת |תחנת |בעיר |במרכז |בלב |בצפון |בדרום |מרפאת |במרפאת |יציאה מ-?|ב-?)(?=(${EASTERN_NAME}))`, 'gu'),
    elsewhere: /(?:הסע\p{L}*|לקוחות\p{L}*|סניפים|משרדינו|המשרדים|משרדים (?:נוספים|גם)|ניסיון|לימודים|אוניברסיט\p{L}*|תואר|פרויקטים|נסיעות|ראיונ\p{L}*|קורס|סיור\p{L}*|נוספים|נוסף)[^.;\n]{0,25}$/u,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{M}])(?:في (?:مدينة |محافظة )?|بمدينة |مدينة |فرع |ب)(?=(${EASTERN_NAME}))`, 'gu'),
    elsewhere: /(?:عملاء\p{L}*|عملائ\p{L}*|فروع\p{L}*|مكاتب\p{L}*|خبرة|سفر|جامعة|أسواق|سوق|مشاريع|زبائن\p{L}*|مقابلات?|المقابلات?|شركاء)[^.;،\n]{0,25}$/u,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{M}])(?:در (?:شهر |شهرستان |استان |جزیره )?|شهرستان |جزیره |شعبه |پایگاه |مبدا |شهر |(?:شمال|جنوب|شرق|غرب|مرکز) )(?=(${EASTERN_NAME}))`, 'gu'),
    elsewhere: /(?:مشتریان|دفاتر|شعب(?!ه)|سابقه|تجربه|دانشگاه|ماموریت|نمایندگی|سفر)[^.؛،\n]{0,25}$/u,
  },
];
/** "Wakefield depot", "Haifa R&D center". */
const WORKPLACE = new RegExp(`(?<![\\p{L}])(${LATIN_NAME}) (?:city )?(?:depot|office|store|shop|clinic|workshop|warehouse|site|branch|campus|R&D|HQ|headquarters|centre|center|factory|plant|salon|garage|Airport|CBD)\\b`, 'gu');
const SENTENCES = /[.!?؟\n|•]\s?/u;
const CLAUSES = /[,،;؛:()–—]|\s-\s/u;
const LIST = / (?:or|and|או|أو|یا) | (?=[וو])/u;
const OF_A_PERSON = /^\s*(?:our|your|who|the|an?|will|is)\b/iu;
const AND_ANOTHER = new RegExp(`^(?:, ?| ו| או | و ?|، ?| یا | or | and | & )(?:ב-?)?(${EASTERN_NAME})`, 'u');
const EASTERN = /^[\u0590-\u06ff]/u;

const placeOf = (town: Town): Place => ({ name: town.name, country: town.country, lat: town.lat, lon: town.lon });

/** The town of a name, when it is large enough to be meant by nothing but its name; null for a word of the language, and for Amman or Oman. */
function townNamed(name: string): Place | null {
  const folded = fold(name);
  if (folded === '' || NO_PLACE_ALONE.has(folded)) return null;
  if (folded === fold('عمان')) return readPlaces([name]).places.find(({ lat }) => lat !== undefined) ?? null;
  const town = theGazetteer().towns(folded)[0];
  if (town === undefined) return null;
  return EASTERN.test(name.trim()) || town.population >= (AT_HOME.has(town.country) ? PEOPLE_AT_HOME : PEOPLE) ? placeOf(town) : null;
}

/** The town that the first of these words are, the longest name first, and how much of the text that took. */
function townAt(text: string): { readonly place: Place; readonly length: number } | null {
  const words = text.split(' ');
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    const place = townNamed(name);
    if (place !== null) return { place, length: name.length };
  }
  return null;
}

/** Further towns of a list: "בחיפה ובנשר". */
function listedFrom(text: string, at: number): Place[] {
  const found: Place[] = [];
  for (let here = at; found.length < MOST_TOWNS;) {
    const next = AND_ANOTHER.exec(text.slice(here, here + 80));
    const town = next === null ? null : townAt(next[1] ?? '');
    if (next === null || town === null) return found;
    found.push(town.place);
    here += next[0].length - (next[1] ?? '').length + town.length;
  }
  return found;
}

function fromSaying({ pattern, elsewhere }: Saying, text: string): Place[][] {
  return [...text.matchAll(pattern)].flatMap(({ 0: said, 1: name = '', index }) => {
    if (elsewhere.test(text.slice(Math.max(0, index - 60), index + said.length))) return [];
    const town = townAt(name);
    return town === null ? [] : [[town.place, ...listedFrom(text, index + said.length + town.length)]];
  });
}

/** "Calgary, AB", "Perth WA", "Hamilton, New Zealand": with the state or country behind it a town is known however small. */
const IN_AREA = new RegExp(`(?<![\\p{L}])(?=(${LATIN_NAME})(,? )([A-Z]{2}(?![\\p{L}])|[A-Z]\\p{L}{2,20}(?: [A-Z]\\p{L}{2,20})?))`, 'gu');

function isArea(text: string): boolean {
  const folded = fold(text);
  return (theGazetteer().country(folded) ?? theGazetteer().state(folded)?.country ?? null) !== null;
}

function inAreas(text: string, elsewhere: RegExp): Place[][] {
  return [...text.matchAll(IN_AREA)].flatMap(({ 1: name = '', 3: area = '', index }) => {
    if (!isArea(area) || isArea(name) || theGazetteer().towns(fold(name)).length === 0 || elsewhere.test(text.slice(Math.max(0, index - 60), index))) return [];
    const place = readPlaces([`${name}, ${area}`]).places.find(({ lat }) => lat !== undefined);
    return place === undefined ? [] : [[place]];
  });
}

/** The towns that a clause is and nothing else. */
function townsOnly(clause: string): Place[] {
  if (!/^\s*[A-Z\u0590-\u06ff]/u.test(clause) || /^\s*[A-Z]{2,3}\s*$/u.test(clause)) return [];
  const towns = clause.trim().replace(/ (?:city|CBD|והסביבה|و ?حومه|وضواحيها|وما حولها)$/u, '').split(LIST).map((name) => townNamed(name.replace(/^[וو](?=\p{L}{3})/u, '')) ?? townNamed(name));
  return towns.includes(null) ? [] : towns.filter((town) => town !== null);
}

/** "طرابلس - لبنان": the country behind a town tells which is meant; null when none stands there. */
function townInCountry(name = '', country = ''): Place[] | null {
  const code = theGazetteer().country(fold(country));
  if (code === null || townsOnly(country).length > 0) return null;
  const town = theGazetteer().towns(fold(name)).find((one) => one.country === code) ?? theGazetteer().towns(fold(`${name} ${country}`)).find((one) => one.country === code);
  return town === undefined ? [] : [placeOf(town)];
}

/** "Ashford, Kent": what seems a small town of another country is the county of the first. */
function compatriots(clauses: readonly (readonly Place[])[]): (readonly Place[])[] {
  const first = clauses[0]?.[0]?.country;
  const isMeant = ({ name, country }: Place): boolean => country === first || (theGazetteer().towns(fold(name))[0]?.population ?? 0) >= PEOPLE_ABROAD;
  return clauses.map((towns) => (towns.every(isMeant) ? towns : []));
}

/** A sentence that begins with the name of a town, or of several: "Oslo. You set …", "תל אביב, רמת גן. 60 ₪". */
function leading(clauses: readonly string[]): Place[] {
  const country = townsOnly(clauses[0] ?? '').length === 0 && isArea((clauses[0] ?? '').trim()) ? 1 : 0;
  const inCountry = townInCountry(clauses[country], clauses[country + 1]);
  if (inCountry !== null) return inCountry;
  const rest = compatriots(clauses.slice(country).map(townsOnly));
  const end = rest.findIndex((towns) => towns.length === 0);
  return OF_A_PERSON.test(clauses[country + 1] ?? '') ? [] : rest.slice(0, end < 0 ? rest.length : end).flat();
}

/** Or ends with one: "our Mayfair office, London." */
const trailing = (clauses: readonly string[]): Place[] => (clauses.length > 1 ? townsOnly(clauses.at(-1) ?? '') : []);

const isNear = (one: Place, other: Place): boolean => Math.abs((one.lat ?? 0) - (other.lat ?? 0)) < NEAR && Math.abs((one.lon ?? 0) - (other.lon ?? 0)) < NEAR;

/** The towns that all these sayings agree on; none when two of them name different ones. */
function agreed(sayings: readonly (readonly Place[])[]): Place[] {
  const most = sayings.reduce<readonly Place[]>((longest, one) => (one.length > longest.length ? one : longest), []);
  if (most.length > MOST_TOWNS || !sayings.flat().every((place) => most.some((one) => isNear(one, place)))) return [];
  return [...new Map(most.map((place) => [`${place.name}|${place.country ?? ''}`, place])).values()];
}

function workplaces(text: string): Place[][] {
  return [...text.matchAll(WORKPLACE)].flatMap(([, name = '']) => {
    const words = name.split(' ');
    const place = words.map((_, from) => townNamed(words.slice(from).join(' '))).find((one) => one !== null) ?? null;
    return place === null ? [] : [[place]];
  });
}

/** Money tells Amman from Oman where the name does not. */
const withAmman = (text: string): string => (/دينار|الأردن|أردني/u.test(text) && !/مسقط|سلطنة|عماني/u.test(text) ? text.replace(/(?<![\p{L}\p{M}])عمان(?![\p{L}\p{M}])/gu, 'عمّان') : text);

/**
 * Towns with coordinates: from a labelled line, else the title, else sentences that begin with them and towns with their state or country, else what a preposition, a workplace's name or the end of a sentence says.
 * Empty when nothing is said, or when it is contradictory.
 */
export function readPlacesInText(title: string, text: string): Place[] {
  const said = withAmman(text.slice(0, MOST_TEXT));
  const labelled = [...said.matchAll(LABEL)].map(([, place]) => readPlaces([place ?? '']).places.filter(({ lat }) => lat !== undefined)).filter((places) => places.length > 0);
  if (labelled.length > 0) return agreed(labelled);
  const short = title.slice(0, 300);
  const titled = [...SAYINGS.flatMap((saying) => fromSaying(saying, short)), ...short.split(/\s[-–—|]\s|,/u).slice(1).map(townsOnly).filter((towns) => towns.length > 0)];
  if (titled.length > 0) return agreed(titled);
  const sentences = said.split(SENTENCES).map((sentence) => sentence.slice(0, 300));
  const clauses = sentences.map((sentence) => sentence.split(CLAUSES));
  const sure = [...clauses.map(leading), ...inAreas(said, ELSEWHERE)].filter((towns) => towns.length > 0);
  if (sure.length > 0) return agreed(sure);
  const ending = clauses.flatMap((parts, at) => (SAYINGS.some(({ elsewhere }) => elsewhere.test((sentences[at] ?? '').slice(0, -(parts.at(-1) ?? '').length))) ? [] : [trailing(parts)]));
  return agreed([...SAYINGS.flatMap((saying) => fromSaying(saying, said)), ...workplaces(said), ...ending].filter((towns) => towns.length > 0));
}
