/** The skills, industries and employers that jobs name, as numbers of one range, marks: those of a person are set in one array. */

import { type ComparableJob } from '#lib/vocabulary';
import { FIRST_PART, TAG } from '../profile/packed-bytes.js';
import { ByteTable } from './byte-table.js';

/** Nobody has it. */
export const NO_MARK = 0;

export class JobMarks {
  /** By the tag of a packed segment: the names of its kind, if it is one that is marked. */
  readonly names: readonly (ByteTable | undefined)[];
  /** By the same: the mark of the first of these names; the others follow. */
  readonly first = new Int32Array(FIRST_PART);
  /** More than any mark. */
  readonly end: number;
  /** Names come again and again, and a string finds its number sooner than its bytes do. */
  readonly #numbers: readonly Map<string, number>[];

  constructor(jobs: readonly ComparableJob[]) {
    const [skills, industries, companies] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
    for (const { skills: named, industry, companyKey } of jobs) {
      for (const id of named) if (!skills.has(id)) skills.set(id, skills.size);
      if (industry !== null && !industries.has(industry)) industries.set(industry, industries.size);
      if (!companies.has(companyKey)) companies.set(companyKey, companies.size);
    }
    const [numbers, names]: [Map<string, number>[], ByteTable[]] = [[], []];
    let end = NO_MARK + 1;
    for (const [tag, known] of [[TAG.skill, skills], [TAG.industry, industries], [TAG.refusedCompany, companies]] as const) {
      numbers[tag] = known;
      names[tag] = new ByteTable();
      for (const name of known.keys()) names[tag].numberOf(name);
      this.first[tag] = end;
      end += known.size;
    }
    [this.#numbers, this.names, this.end] = [numbers, names, end];
  }

  /** The mark of a name that some job has; `tag`: of the segments of its kind. */
  of(tag: number, name: string): number {
    const number = this.#numbers[tag]?.get(name);
    return number === undefined ? NO_MARK : (this.first[tag] ?? 0) + number;
  }
}
