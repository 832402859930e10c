/** Reads from a posting's words where its remote work may be done from; null when they do not say it clearly. */

import { readPlaces } from './place.js';

/**
 * `(US only)`, `must be based in the United States`, `remote within Canada`, `remote from Cyprus`, `work from anywhere in Spain`; in Hebrew, Arabic and Persian alike.
 * Not `remotely in Germany`: that may be where the customers or the team are. Beside each, words without which it cannot be there.
 */
const SAID: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[([]\s*([\p{L}. ]{2,30}?)[ -]only\s*[)\]]/giu, ['only']],
  [/\b(?:must|need to|needs to|have to|required to|should)(?: be)?(?: currently| physically| legally)? (?:based|located|live|living|reside|residing) (?:with)?in (?:the )?([\p{L}., ]{2,60})/giu, ['based', 'located', 'live', 'living', 'resid']],
  [/\b(?:open|available|limited)(?: only)? to (?:candidates|applicants|people|residents)(?: who are)?(?: based| located| living| residing)? (?:in|of) (?:the )?([\p{L}., ]{2,60})/giu, ['candidates', 'applicants', 'people', 'residents']],
  [/\b(?:remote(?:ly)? within|remote from|anywhere (?:with)?in) (?:the )?([\p{L}.,& ]{2,60})/giu, ['within', 'remote from', 'anywhere in']],
  [/\b(?:remote|work[- ]from[- ]home|home[- ]based|wfh)\s?[,:(–—-]\s?(?:in |within |from )?(?:the )?([\p{L}.,&/ ]{2,60}?)(?:[ -]only| residents)?(?=[.;()\n]|$)/giu, ['remote', 'from home', 'from-home', 'home-based', 'home based', 'wfh']],
  [/(?:^|[.;,\n])\s{0,2}([\p{L}.& ]{2,30}?)[ -]only(?=\s{0,2}[,.;)\n]|$)/giu, ['only']],
  [/(?:מרחוק|מהבית)(?: מלא)?[ ,(–-]{1,3}[מב](ישראל|ארץ)(?![א-ת])/gu, ['מרחוק', 'מהבית']], [/(?:מכל|בכל)(?: רחבי| מקום)? [הב](ארץ)(?![א-ת])/gu, ['ארץ']], [/(?:מכל|בכל) מקום ב(ישראל)(?![א-ת])/gu, ['מקום']],
  [/(?:عن بُ?عد|من المنزل|من البيت|ريموت)(?: بالكامل| كليا| فقط)?[ ,،:(–-]{1,3}(?:من أي مكان (?:في|داخل)|من داخل|داخل|من|ل?للمقيمين (?:في|داخل)) ((?:(?!فقط)[\p{L}]{2,14} ){0,4}[\p{L}]{2,14})/gu, ['عن', 'من', 'ريموت']],
  [/(?:دورکار|ریموت)[^\n.]{0,30}?(?:از هر (?:جای|کجای)|از سراسر|از داخل|در سراسر|فقط در|ساکن(?:ین)?) (ایران|کشور)/gu, ['دورکار', 'ریموت']],
];

/** `worldwide` and the like said of the work, not of an employer; a few weeks from anywhere are a benefit. */
const ANYWHERE = /\b(?:work(?:ing)? from |remote(?:ly)? from |remote[ ,:(–—-]{1,3}|based )(?:anywhere|worldwide|world wide|globally|any country)(?! ?(?:in |within |inside |for |up to |policy|\d|(?:one|two|three|four|six|eight) |weeks?|days?)(?!the world|on earth))|(?:^|[.!?\n] ?)anywhere (?:in the world|on earth)|מרחוק מכל (?:מקום )?ב?עולם|(?:عن بُ?عد|من المنزل|ريموت)(?: بالكامل)? من (?:أي|اي) (?:مكان|دولة|بلد)(?! (?:في|داخل) (?!العالم))|(?:از هر (?:جای|کجای)|از سراسر) (?:دنیا|جهان)/iu;

const MAY_BE_ANYWHERE = /anywhere|world|globally|any country|[\u05d0-\u06ff]/;

/** What these two say of a country, where the posting names none: the one its language is spoken in. */
const OWN_LAND: ReadonlyMap<string, string> = new Map([['ארץ', 'IL'], ['کشور', 'IR']]);
const LISTED = / (?:or|and|או|أو|او|و|یا) | ?[,&/،] ?| (?=و\p{L})/u;
/** Not the points of "U.S.". */
const END_OF_SENTENCE = /(?<=\p{Ll}{2})\.(?=\s)/u;

const MOST_OF_TITLE = 1000;
/** What follows the name of a country in a sentence. */
const REST = / (?:and|with|to|who|as|for|during|because|only|but|due|at|on|when|so)(?: .*)?$/iu;

/** Of a list of countries as a sentence writes it; what is none of them is passed over. */
function countriesIn(listed: string): readonly string[] {
  return (listed.split(END_OF_SENTENCE, 1)[0] ?? '').split(LISTED).flatMap((one) => {
    const name = one.replace(REST, '').replace(/^\s*(?:the |or |and |و(?=ال))/u, '').replace(/[ .]+(?:only|فقط)?\s*$/u, '').trim();
    const own = OWN_LAND.get(name);
    return own === undefined ? (readPlaces([`Remote - ${name}`]).remoteCountries ?? []) : [own];
  });
}

/** ISO countries in order, from a title and running text of a job that is remote; empty when it may be done from anywhere. */
export function readFence(title: string, text: string): readonly string[] | null {
  const said = `${title.slice(0, MOST_OF_TITLE)}\n${text}`;
  const lower = said.toLowerCase();
  const countries = new Set(SAID.filter(([, needed]) => needed.some((word) => lower.includes(word))).flatMap(([pattern]) => [...said.matchAll(pattern)].flatMap(([, listed]) => countriesIn(listed ?? ''))));
  if (countries.size > 0) return [...countries].sort();
  return MAY_BE_ANYWHERE.test(lower) && ANYWHERE.test(said) ? [] : null;
}
