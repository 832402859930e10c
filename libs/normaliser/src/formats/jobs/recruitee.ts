/** Recruitee careers API: `{offers: […]}`. */

import { type WorkMode } from '#lib/vocabulary';

import { fail } from '../format-row.js';
import { htmlToPlainText } from '../readings/clean-text.js';
import { readCountry } from '../readings/country.js';
import { readEndInstant, readInstant } from '../readings/instant.js';
import { readEmploymentType, readPayPeriod, readSeniority } from '../readings/stated-words.js';
import { draft, type JobMapper, place, placeText, statedPay } from './draft.js';
import { at, bodyAt, listAt, numberAt, textAt, textsAt } from './payload.js';

/** The three flags are independent; two at once leave the mode open. */
const workModeOf = (payload: unknown): WorkMode | undefined => {
  const flags: readonly (readonly [string, WorkMode])[] = [['remote', 'remote'], ['hybrid', 'hybrid'], ['on_site', 'onsite']];
  const set = flags.filter(([flag]) => at(payload, flag) === true);
  return set.length === 1 ? set[0]?.[1] : undefined;
};

/** Recruitee writes "0" for an amount that was not given. */
const salaryOf = (payload: unknown): ReturnType<typeof statedPay> =>
  statedPay({ min: numberAt(payload, 'salary.min'), max: numberAt(payload, 'salary.max'), currency: textAt(payload, 'salary.currency'), period: readPayPeriod(textAt(payload, 'salary.period')) });

export const mapRecruitee: JobMapper = (payload) => {
  const status = textAt(payload, 'status');
  if (status !== undefined && status !== 'published') return fail('status', 'skipped_unpublished', 'The posting is not published.', status);
  const locations = listAt(payload, 'locations');
  const countryOf = (one: unknown): string | undefined => readCountry(textAt(one, 'country_code')) ?? readCountry(textAt(one, 'country'));
  const described = [htmlToPlainText(bodyAt(payload, 'description')), htmlToPlainText(bodyAt(payload, 'requirements'))].filter((part) => part !== '');
  return draft({
    externalId: textAt(payload, 'id') ?? textAt(payload, 'guid'), title: textAt(payload, 'title'), company: textAt(payload, 'company_name'), url: textAt(payload, 'careers_url'),
    places: locations.length > 0 ? locations.flatMap((one) => place(textAt(one, 'city'), countryOf(one))) : place(textAt(payload, 'city'), countryOf(payload)),
    workMode: workModeOf(payload), employmentType: readEmploymentType(textAt(payload, 'employment_type_code')), seniority: readSeniority(textAt(payload, 'experience_code')), salary: salaryOf(payload),
    description: described.join('\n\n'), postedAt: readInstant(at(payload, 'published_at')), closesAt: readEndInstant(at(payload, 'close_at')),
    locationText: [textAt(payload, 'location'), ...locations.map((one) => textAt(one, 'name')), ...locations.map((one) => placeText(textAt(one, 'city'), textAt(one, 'state'), textAt(one, 'country')))],
    metadata: textsAt(payload, { department: 'department', employmentType: 'employment_type_code', experience: 'experience_code', category: 'category_code', education: 'education_code', minHours: 'min_hours', maxHours: 'max_hours' }),
  });
};
