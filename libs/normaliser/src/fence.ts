/** Reads from a posting's words where its remote work may be done from; null when they do not say it clearly. */

import { readPlaces } from './place.js';

/**
 * `(US only)`, `must be based in the United States`, `remote within Canada`, `work from anywhere in Spain`; in Hebrew and Arabic alike.
 * Not `remotely in Germany`: that may be where the customers or the team are.
 */
const SAID: readonly RegExp[] = [
  /[([]\s*([\p{L}. ]{2,30}?)[ -]only\s*[)\]]/giu,
  /\b(?:must|need to|needs to|have to|required to|should)(?: be)?(?: currently| physically| legally)? (?:based|located|live|living|reside|residing) (?:with)?in (?:the )?([\p{L}. ]{2,40})/giu,
  /\b(?:open|available|limited)(?: only)? to (?:candidates|applicants|people|residents)(?: who are)?(?: based| located| living| residing)? (?:in|of) (?:the )?([\p{L}. ]{2,40})/giu,
  /\b(?:remote(?:ly)? within|anywhere (?:with)?in) (?:the )?([\p{L}. ]{2,40})/giu,
  /(?:עבודה מרחוק|מרחוק) מ(ישראל)/gu,
  /(?:عن بعد|عن بُعد) (?:من أي مكان (?:في|داخل)|من داخل|داخل) ([\p{L}]{3,20})/gu,
];

/** What follows the name of a country in a sentence. */
const REST = / (?:and|with|to|who|as|for|during|because|only|but|due|at|on|when|so)(?: .*)?$/iu;

/** ISO countries in order, from a title and running text of a job that is remote. */
export function readFence(title: string, text: string): readonly string[] | null {
  const countries = new Set<string>();
  for (const pattern of SAID) {
    for (const [, place] of `${title}\n${text}`.matchAll(pattern)) {
      for (const country of readPlaces([`Remote - ${(place ?? '').replace(REST, '').trim()}`]).remoteCountries ?? []) countries.add(country);
    }
  }
  return countries.size === 0 ? null : [...countries].sort();
}
