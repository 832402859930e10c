/** Ashby job board API: `{jobs: […]}`, without the employer's name. `isListed: false` is a posting the employer hides. */

import { type PayRange, type Place } from '#lib/vocabulary';

import { fail } from '../format-row.js';
import { cleanText, htmlToPlainText } from '../readings/clean-text.js';
import { readCountry } from '../readings/country.js';
import { readInstant } from '../readings/instant.js';
import { readEmploymentType, readPayPeriod, readWorkMode } from '../readings/stated-words.js';
import { draft, type JobMapper, place, placeText, statedPay } from './draft.js';
import { at, bodyAt, listAt, numberAt, textAt, textsAt } from './payload.js';

const salaryOf = (payload: unknown): PayRange | undefined => {
  const salaries = listAt(payload, 'compensation.summaryComponents').filter((part) => textAt(part, 'compensationType') === 'Salary');
  const [salary] = salaries;
  if (salaries.length !== 1) return undefined;
  return statedPay({ min: numberAt(salary, 'minValue'), max: numberAt(salary, 'maxValue'), currency: textAt(salary, 'currencyCode'), period: readPayPeriod(textAt(salary, 'interval')) });
};

const addressText = (address: unknown): string | undefined => placeText(textAt(address, 'addressLocality'), textAt(address, 'addressRegion'), textAt(address, 'addressCountry'));

/** The postal address only when it names a town; a country alone is no place. */
const placesOf = (addresses: readonly unknown[]): readonly Place[] =>
  addresses.flatMap((address) => place(textAt(address, 'addressLocality'), readCountry(textAt(address, 'addressCountry'))));

/** `isRemote` is also true of hybrid postings, so `workplaceType` decides where it is present. */
const workModeOf = (payload: unknown): ReturnType<typeof readWorkMode> =>
  readWorkMode(textAt(payload, 'workplaceType')) ?? (at(payload, 'workplaceType') === undefined && at(payload, 'isRemote') === true ? 'remote' : undefined);

export const mapAshby: JobMapper = (payload) => {
  if (at(payload, 'isListed') === false) return fail('isListed', 'skipped_unlisted', 'The employer does not list this posting.', textAt(payload, 'id'));
  const secondary = listAt(payload, 'secondaryLocations');
  const addresses = [at(payload, 'address.postalAddress'), ...secondary.map((one) => at(one, 'address.postalAddress') ?? at(one, 'address'))];
  return draft({
    externalId: textAt(payload, 'id'), title: textAt(payload, 'title'), url: textAt(payload, 'jobUrl') ?? textAt(payload, 'applyUrl'), places: placesOf(addresses), workMode: workModeOf(payload),
    employmentType: readEmploymentType(textAt(payload, 'employmentType')), salary: salaryOf(payload), postedAt: readInstant(at(payload, 'publishedAt')),
    description: cleanText(bodyAt(payload, 'descriptionPlain')) || htmlToPlainText(bodyAt(payload, 'descriptionHtml')),
    locationText: [textAt(payload, 'location'), ...secondary.map((one) => textAt(one, 'location')), ...addresses.map(addressText)],
    payText: textAt(payload, 'compensation.compensationTierSummary'),
    metadata: textsAt(payload, { department: 'department', team: 'team', employmentType: 'employmentType', workplaceType: 'workplaceType' }),
  });
};
