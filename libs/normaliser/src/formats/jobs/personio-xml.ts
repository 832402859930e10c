/** Personio's XML feed: `<position>` elements. Whether employment is permanent and what the schedule is are two fields. */

import { type EmploymentType } from '#lib/vocabulary';

import { htmlToPlainText } from '../readings/clean-text.js';
import { readInstant } from '../readings/instant.js';
import { readEmploymentType, readSeniority } from '../readings/stated-words.js';
import { childText, type XmlElement } from '../readers/xml-elements.js';
import { draft, type JobDraft } from './draft.js';
import { type Reading } from '../format-row.js';

const children = (element: XmlElement, name: string): readonly XmlElement[] => element.children.filter((child) => child.name === name);

const bodyOf = (position: XmlElement): string =>
  children(position, 'jobDescriptions').flatMap((all) => children(all, 'jobDescription'))
    .map((part) => `${childText(part, 'name') ?? ''}\n${htmlToPlainText(childText(part, 'value') ?? '')}`.trim())
    .filter((part) => part !== '').join('\n\n');

/** An internship or freelance work is that whatever its hours; `full-or-part-time` leaves it open. */
const employmentTypeOf = (position: XmlElement): EmploymentType | undefined => {
  const kind = readEmploymentType(childText(position, 'employmentType'));
  return kind === 'internship' || kind === 'contract' || kind === 'temporary' ? kind : readEmploymentType(childText(position, 'schedule'));
};

const METADATA = ['department', 'recruitingCategory', 'employmentType', 'seniority', 'schedule', 'yearsOfExperience', 'occupation', 'occupationCategory', 'keywords'] as const;

export const mapPersonio = (position: XmlElement): Reading<JobDraft> => {
  const others = children(position, 'additionalOffices').flatMap((all) => children(all, 'office')).map((office) => office.text);
  return draft({
    externalId: childText(position, 'id'), title: childText(position, 'name'), company: childText(position, 'subcompany'), employmentType: employmentTypeOf(position),
    seniority: readSeniority(childText(position, 'seniority')), description: bodyOf(position), postedAt: readInstant(childText(position, 'createdAt')),
    locationText: [childText(position, 'office'), ...others],
    metadata: Object.fromEntries(METADATA.map((name) => [name, childText(position, name)])),
  });
};
