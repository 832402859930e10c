/** Indeed's XML feed: `<job>` elements with their text in CDATA. Its `salary` is free text and goes to the recogniser. */

import { anyToPlainText, oneLine } from '../readings/clean-text.js';
import { readCountry } from '../readings/country.js';
import { readEndInstant, readInstant } from '../readings/instant.js';
import { readEmploymentType, readSeniority, readWorkMode } from '../readings/stated-words.js';
import { childText, type XmlElement } from '../readers/xml-elements.js';
import { type Reading } from '../format-row.js';
import { draft, type JobDraft, place, placeText } from './draft.js';

const METADATA = ['category', 'experience', 'education', 'jobtype', 'remotetype'] as const;

/** "COVID-19" and other reasons are written into the same field; only words that name a mode are read. */
const workModeOf = (job: XmlElement): ReturnType<typeof readWorkMode> => readWorkMode(childText(job, 'remotetype'));

export const mapIndeed = (job: XmlElement): Reading<JobDraft> => {
  const text = (name: string): string | undefined => { const found = oneLine(childText(job, name) ?? ''); return found === '' ? undefined : found; };
  return draft({
    externalId: text('referencenumber') ?? text('requisitionid'), title: text('title'), company: text('company') ?? text('sourcename'), url: text('url'),
    places: place(text('city'), readCountry(text('country'))), workMode: workModeOf(job), employmentType: readEmploymentType(text('jobtype')), seniority: readSeniority(text('experience')),
    description: anyToPlainText(childText(job, 'description') ?? ''), postedAt: readInstant(text('date')), closesAt: readEndInstant(text('expirationdate')),
    locationText: [placeText(text('city'), text('state'), text('country'))], payText: text('salary'),
    metadata: Object.fromEntries(METADATA.map((name) => [name, text(name)])),
  });
};
