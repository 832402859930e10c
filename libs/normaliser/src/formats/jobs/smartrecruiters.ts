/** SmartRecruiters posting API: `{content: […]}`; `jobAd` only comes with single postings. The posting's language is not a language asked for. */

import { fail } from '../format-row.js';
import { htmlToPlainText } from '../readings/clean-text.js';
import { readCountry } from '../readings/country.js';
import { readInstant } from '../readings/instant.js';
import { readEmploymentType, readSeniority } from '../readings/stated-words.js';
import { draft, type JobMapper, place, placeText } from './draft.js';
import { at, bodyAt, numberAt, textAt, textsAt } from './payload.js';

const SECTIONS = ['jobDescription', 'qualifications', 'additionalInformation', 'companyDescription'];

const bodyOf = (payload: unknown): string =>
  SECTIONS.map((name) => {
    const text = htmlToPlainText(bodyAt(payload, `jobAd.sections.${name}.text`));
    return text === '' ? '' : `${textAt(payload, `jobAd.sections.${name}.title`) ?? ''}\n${text}`.trim();
  }).filter((part) => part !== '').join('\n\n');

/** `ref` is the address of the API, not a page a person can read. */
const urlOf = (payload: unknown): string | undefined => {
  const company = textAt(payload, 'company.identifier');
  const id = textAt(payload, 'id');
  const stated = textAt(payload, 'postingUrl') ?? textAt(payload, 'applyUrl');
  return stated ?? (company === undefined || id === undefined ? undefined : `https://jobs.smartrecruiters.com/${encodeURIComponent(company)}/${encodeURIComponent(id)}`);
};

const workModeOf = (location: unknown): 'remote' | 'hybrid' | undefined => {
  const remote = at(location, 'remote') === true;
  const hybrid = at(location, 'hybrid') === true;
  if (remote === hybrid) return undefined;
  return remote ? 'remote' : 'hybrid';
};

export const mapSmartrecruiters: JobMapper = (payload) => {
  const visibility = textAt(payload, 'visibility');
  if (at(payload, 'active') === false || (visibility !== undefined && visibility !== 'PUBLIC')) return fail('visibility', 'skipped_unlisted', 'The posting is not public.', visibility);
  const location = at(payload, 'location');
  const country = readCountry(textAt(location, 'country'));
  return draft({
    externalId: textAt(payload, 'id'), title: textAt(payload, 'name'), company: textAt(payload, 'company.name'), industry: textAt(payload, 'industry.label'), url: urlOf(payload),
    places: place(textAt(location, 'city'), country, { lat: numberAt(location, 'latitude'), lon: numberAt(location, 'longitude') }), workMode: workModeOf(location),
    employmentType: readEmploymentType(textAt(payload, 'typeOfEmployment.id')) ?? readEmploymentType(textAt(payload, 'typeOfEmployment.label')), seniority: readSeniority(textAt(payload, 'experienceLevel.id')),
    description: bodyOf(payload), postedAt: readInstant(at(payload, 'releasedDate')),
    locationText: [textAt(location, 'fullLocation') ?? placeText(textAt(location, 'city'), textAt(location, 'region'), country)],
    metadata: textsAt(payload, { department: 'department.label', function: 'function.label', experience: 'experienceLevel.label', employmentType: 'typeOfEmployment.label', refNumber: 'refNumber', postingLanguage: 'language.code' }),
  });
};
