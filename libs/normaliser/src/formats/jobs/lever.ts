/** Lever postings API: an array of postings, without the employer's name. */

import { cleanText, htmlToPlainText } from '../readings/clean-text.js';
import { readCountry } from '../readings/country.js';
import { readInstant } from '../readings/instant.js';
import { readEmploymentType, readPayPeriod, readWorkMode } from '../readings/stated-words.js';
import { draft, type JobMapper, statedPay } from './draft.js';
import { at, bodyAt, listAt, numberAt, textAt, textsAt } from './payload.js';

const bodyOf = (payload: unknown): string => {
  const lists = listAt(payload, 'lists').map((list) => `${textAt(list, 'text') ?? ''}\n${htmlToPlainText(`<ul>${bodyAt(list, 'content')}</ul>`)}`);
  const opening = bodyAt(payload, 'descriptionPlain') || htmlToPlainText(bodyAt(payload, 'description'));
  const closing = bodyAt(payload, 'additionalPlain') || htmlToPlainText(bodyAt(payload, 'additional'));
  return cleanText([opening, ...lists, closing].filter((part) => part.trim() !== '').join('\n\n'));
};

export const mapLever: JobMapper = (payload) => {
  const country = readCountry(textAt(payload, 'country'));
  const all = listAt(payload, 'categories.allLocations').filter((one) => typeof one === 'string');
  return draft({
    externalId: textAt(payload, 'id'), title: textAt(payload, 'text'), url: textAt(payload, 'hostedUrl') ?? textAt(payload, 'applyUrl'),
    workMode: readWorkMode(textAt(payload, 'workplaceType')), employmentType: readEmploymentType(textAt(payload, 'categories.commitment')),
    salary: statedPay({
      min: numberAt(payload, 'salaryRange.min'), max: numberAt(payload, 'salaryRange.max'), currency: textAt(payload, 'salaryRange.currency'), period: readPayPeriod(textAt(payload, 'salaryRange.interval')),
    }),
    description: bodyOf(payload), postedAt: readInstant(at(payload, 'createdAt')),
    locationText: [textAt(payload, 'categories.location'), ...all],
    metadata: { ...textsAt(payload, { department: 'categories.department', team: 'categories.team', commitment: 'categories.commitment', workplaceType: 'workplaceType', salaryInterval: 'salaryRange.interval' }), country },
  });
};
