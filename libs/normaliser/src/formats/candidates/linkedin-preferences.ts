/** LinkedIn's "Job Seeker Preferences.csv": what a member told LinkedIn they want. It names nobody: the import says whose it is. */

import { type CandidateRecord, type EmploymentType, type WorkMode } from '#lib/vocabulary';

import { type Fault, fail, type Reading } from '../format-row.js';
import { type CsvCells } from '../readers/csv-rows.js';
import { readEmploymentType, readWorkMode } from '../readings/stated-words.js';
import { type ReadOptions } from '../read-options.js';
import { candidateRecordSchemaFor } from '../schemas/candidate.schema.js';
import { validate } from '../schemas/validate.js';

const KNOWN = ['Locations', 'Preferred Job Types', 'Job Titles', 'Industries'];

/** Export files join several values by ; or |; places hold commas. */
const many = (cell: string | undefined): readonly string[] | undefined => {
  const parts = (cell ?? '').split(/[;|\n]/).map((part) => part.trim()).filter((part) => part !== '');
  return parts.length === 0 ? undefined : [...new Set(parts)];
};

interface JobTypes { readonly employmentTypes?: readonly EmploymentType[]; readonly workModes?: readonly WorkMode[]; readonly unread: string | null }

/** LinkedIn lists "Remote" among its job types. A word we cannot read would narrow a hard wish to the wrong set, so it stops the row. */
const jobTypes = (cell: string | undefined): JobTypes => {
  const words = many(cell?.replaceAll(',', ';')) ?? [];
  const employmentTypes = words.map((word) => readEmploymentType(word)).filter((type) => type !== undefined);
  const workModes = words.map((word) => readWorkMode(word)).filter((mode) => mode !== undefined);
  const unread = words.find((word) => readEmploymentType(word) === undefined && readWorkMode(word) === undefined) ?? null;
  return { ...(employmentTypes.length > 0 ? { employmentTypes } : {}), ...(workModes.length > 0 ? { workModes } : {}), unread };
};

const candidateOf = (cells: CsvCells, options: ReadOptions): Reading<CandidateRecord> => {
  const { unread, ...types } = jobTypes(cells.get('Preferred Job Types'));
  if (unread !== null) return fail('Preferred Job Types', 'not_in_list', 'Expected job types such as Full-time, Part-time, Contract, Temporary, Internship, Volunteer, Remote.', unread);
  const phone = cells.get('Phone Number');
  const preferences = {
    roles: many(cells.get('Job Titles')), places: many(cells.get('Locations'))?.map((name) => ({ name })), industries: many(cells.get('Industries')), ...types, statedAt: options.statedAt,
  };
  return validate(candidateRecordSchemaFor(options.defaultCountry), {
    externalId: options.externalId, source: options.source, emails: options.email === undefined ? undefined : [options.email], phones: phone === undefined ? undefined : [phone], preferences,
  });
};

/** Dream companies, commute and activity are not wishes of ours and are not kept; the commute's starting address is a home. */
export const linkedinHeader = (header: readonly string[], options: ReadOptions): ((cells: CsvCells) => Reading<CandidateRecord>) | Fault => {
  if (KNOWN.filter((name) => header.includes(name)).length >= 2) return (cells) => candidateOf(cells, options);
  return { field: null, code: 'not_this_format', message: `Expected LinkedIn's "Job Seeker Preferences.csv" with columns such as ${KNOWN.join(', ')}.` };
};
