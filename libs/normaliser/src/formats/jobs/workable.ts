/** Workable widget API: `{name, jobs: […]}`; one shortcode is repeated, in adjacent entries, for each place of the posting. */

import { type RawJob } from '../raw-job.js';
import { htmlToPlainText } from '../readings/clean-text.js';
import { readCountry } from '../readings/country.js';
import { readInstant } from '../readings/instant.js';
import { readEmploymentType, readSeniority } from '../readings/stated-words.js';
import { draft, type JobMapper, place, placeText } from './draft.js';
import { at, bodyAt, listAt, textAt, textsAt } from './payload.js';

const countryOf = (location: unknown): string | undefined => readCountry(textAt(location, 'countryCode')) ?? readCountry(textAt(location, 'country'));

/** Hidden locations are the employer's own business; the flat fields stand in for an absent list. */
const locationsOf = (payload: unknown): readonly unknown[] => {
  const listed = listAt(payload, 'locations');
  return listed.length === 0 ? [payload] : listed.filter((location) => at(location, 'hidden') !== true);
};

export const mapWorkable: JobMapper = (payload) => {
  const locations = locationsOf(payload);
  return draft({
    externalId: textAt(payload, 'shortcode'), title: textAt(payload, 'title'), url: textAt(payload, 'url') ?? textAt(payload, 'shortlink'), industry: textAt(payload, 'industry'),
    places: locations.flatMap((location) => place(textAt(location, 'city'), countryOf(location))),
    workMode: at(payload, 'telecommuting') === true ? 'remote' : undefined, employmentType: readEmploymentType(textAt(payload, 'employment_type')), seniority: readSeniority(textAt(payload, 'experience')),
    description: htmlToPlainText(bodyAt(payload, 'description')), postedAt: readInstant(at(payload, 'published_on')),
    locationText: locations.map((location) => placeText(textAt(location, 'city'), textAt(location, 'region') ?? textAt(location, 'state'), textAt(location, 'country'))),
    metadata: textsAt(payload, { department: 'department', function: 'function', experience: 'experience', education: 'education', employmentType: 'employment_type' }),
  });
};

/** Two entries of one shortcode as one posting in the places of both. */
export const mergePlaces = (first: RawJob, next: RawJob): RawJob => {
  const places = [...(first.places ?? []), ...(next.places ?? [])];
  const distinct = [...new Map(places.map((one) => [`${one.name}|${one.country ?? ''}`, one])).values()];
  const locationText = [...new Set([...first.hints.locationText, ...next.hints.locationText])];
  return { ...first, ...(distinct.length === 0 ? {} : { places: distinct }), hints: { ...first.hints, locationText } };
};
