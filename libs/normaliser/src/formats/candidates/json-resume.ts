/** JSON Resume: who the person is. A resume states no wishes, and where somebody lives is not where they want to work. */

import { type CandidateRecord } from '#lib/vocabulary';
import { isSupportedCountry } from 'libphonenumber-js/min';

import { fail, type Reading } from '../format-row.js';
import { textAt } from '../jobs/payload.js';
import { readCountry } from '../readings/country.js';
import { isJsonObject } from '../readers/ndjson-rows.js';
import { type ReadOptions } from '../read-options.js';
import { candidateRecordSchemaFor } from '../schemas/candidate.schema.js';
import { validate } from '../schemas/validate.js';

/** "Family, Given", or exactly two words; with three we do not know which belong together (Bat El Levi, Ana Garcia Lopez). */
export const splitName = (name: string | undefined): { readonly givenName?: string; readonly familyName?: string } => {
  if (name === undefined) return {};
  const [family = '', given = '', ...rest] = name.split(',').map((part) => part.trim());
  if (rest.length === 0 && family !== '' && given !== '') return { givenName: given, familyName: family };
  const words = name.split(/\s+/);
  const [first, last] = words;
  return words.length === 2 && first !== undefined && last !== undefined && !name.includes(',') ? { givenName: first, familyName: last } : {};
};

/** A phone without its country is read with the import's `defaultCountry`, else with the resume's own, which serves nothing else. Residence, skills and history are not read. */
export const candidateOfResume = (document: unknown, options: ReadOptions): Reading<CandidateRecord> => {
  if (!isJsonObject(document) || !isJsonObject(document['basics'])) return fail(null, 'not_this_format', 'Expected a JSON Resume document with "basics".');
  const email = options.email ?? textAt(document, 'basics.email');
  const phone = textAt(document, 'basics.phone');
  const own = readCountry(textAt(document, 'basics.location.countryCode'));
  const country = options.defaultCountry ?? (own !== undefined && isSupportedCountry(own) ? own : undefined);
  return validate(candidateRecordSchemaFor(country), {
    externalId: options.externalId,
    ...splitName(textAt(document, 'basics.name')),
    source: options.source,
    emails: email === undefined ? undefined : [email],
    phones: phone === undefined ? undefined : [phone],
  });
};
