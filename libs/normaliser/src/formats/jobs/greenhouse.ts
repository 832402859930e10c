/** Greenhouse job board API: `{jobs: […]}` with `content=true`. It has no field for pay, remote work or hours. */

import { htmlToPlainText, unescapeHtml } from '../readings/clean-text.js';
import { readEndInstant, readInstant } from '../readings/instant.js';
import { readEmploymentType } from '../readings/stated-words.js';
import { draft, type JobMapper } from './draft.js';
import { bodyAt, at, listAt, textAt } from './payload.js';

const metadataOf = (payload: unknown): Record<string, string | undefined> =>
  Object.fromEntries(listAt(payload, 'metadata').map((entry) => [textAt(entry, 'name') ?? '', textAt(entry, 'value')] as const).filter(([name]) => name !== ''));

/** Employers define their own fields; only one called by the name of ours is read, and only when its word is exact. */
const employmentTypeOf = (metadata: Readonly<Record<string, string | undefined>>): ReturnType<typeof readEmploymentType> => {
  const name = Object.keys(metadata).find((key) => /^(employment|job|time|contract) type$/i.test(key));
  return name === undefined ? undefined : readEmploymentType(metadata[name]);
};

export const mapGreenhouse: JobMapper = (payload) => {
  const metadata = metadataOf(payload);
  const [department] = listAt(payload, 'departments');
  return draft({
    externalId: textAt(payload, 'id'), title: textAt(payload, 'title'), company: textAt(payload, 'company_name'), url: textAt(payload, 'absolute_url'),
    employmentType: employmentTypeOf(metadata), description: htmlToPlainText(unescapeHtml(bodyAt(payload, 'content'))),
    postedAt: readInstant(at(payload, 'first_published')), closesAt: readEndInstant(at(payload, 'application_deadline')),
    locationText: [textAt(payload, 'location.name'), ...listAt(payload, 'offices').map((office) => textAt(office, 'location') ?? textAt(office, 'name'))],
    metadata: { ...metadata, department: textAt(department, 'name'), requisitionId: textAt(payload, 'requisition_id'), postingLanguage: textAt(payload, 'language') },
  });
};
