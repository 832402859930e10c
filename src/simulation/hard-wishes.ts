/** Hard wishes read naively off the file's words, where both sides said it plainly: a second opinion on the product's own reading. */

import { DEFAULT_RADIUS_KM, type HardField, type JobPosting, type Place, SENIORITIES, type StatedPreferences } from '#lib/vocabulary';

interface Point { readonly lat: number; readonly lon: number }

const KM_PER_RADIAN = 6371;
/** The two of us may measure a little differently. */
const TOLERANCE = 1.02;
/** A stated pay this far below a floor is likelier a slip of the pen, which the product does not believe. */
const BELIEVABLE = 0.2;

const isPoint = <P extends Place>(place: P): place is P & Point => typeof place.lat === 'number' && typeof place.lon === 'number';
const isOneOf = <T>(value: T | undefined, named: readonly T[] | undefined): boolean => value === undefined || named === undefined || named.length === 0 || named.includes(value);

/** By the angle between two directions from the middle of the earth. */
function kilometres(a: Point, b: Point): number {
  const direction = ({ lat, lon }: Point): [number, number, number] => {
    const [north, east] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
  };
  const [x, y] = [direction(a), direction(b)];
  return KM_PER_RADIAN * Math.acos(Math.min(1, Math.max(-1, x[0] * y[0] + x[1] * y[1] + x[2] * y[2])));
}

type Test = (job: JobPosting, wishes: StatedPreferences) => boolean;

/** Every office of a job that is surely done there, and every place wished, stands on the map, and all are too far. */
const isTooFar: Test = ({ places = [], workMode }, { places: wished = [], workModes = [] }) => {
  const isThere = workMode === 'onsite' || workMode === 'hybrid' || !workModes.includes('remote');
  const [offices, wanted] = [places.filter(isPoint), wished.filter(isPoint)];
  if (!isThere || offices.length === 0 || wanted.length === 0 || offices.length < places.length || wanted.length < wished.length) return false;
  return wanted.every((wish) => offices.every((office) => kilometres(wish, office) > Math.max(0, wish.radiusKm ?? DEFAULT_RADIUS_KM) * TOLERANCE + 0.1));
};

const paysTooLittle: Test = ({ salary }, { salaryFloor: floor }) => {
  if (!salary || !floor || salary.currency !== floor.currency || salary.period !== floor.period) return false;
  const best = Math.max(salary.min ?? 0, salary.max ?? 0);
  return best < floor.amount && best > floor.amount * BELIEVABLE;
};

const isOtherLevel: Test = ({ seniority }, { seniority: range }) => {
  if (seniority === undefined || range === undefined) return false;
  const level = (one: typeof seniority | undefined, otherwise: number): number => (one === undefined ? otherwise : SENIORITIES.indexOf(one));
  const [from, to] = [level(range.min, 0), level(range.max, SENIORITIES.length)];
  return from <= to && (level(seniority, 0) < from || level(seniority, 0) > to);
};

const BROKEN: readonly (readonly [HardField, Test])[] = [
  ['workModes', (job, { workModes }) => !isOneOf(job.workMode, workModes)],
  ['employmentTypes', (job, { employmentTypes }) => !isOneOf(job.employmentType, employmentTypes)],
  ['languages', (job, { languages = [] }) => languages.length > 0 && job.languages?.some((one) => !languages.includes(one)) === true],
  ['seniority', isOtherLevel], ['salaryFloor', paysTooLittle], ['places', isTooFar],
];

/** A single word in Latin letters stands in the title or the text by itself ("casino's" is another one). */
const mentions = ({ title, description = '' }: JobPosting, keyword: string): boolean =>
  /^[a-z]+$/i.test(keyword) && `${title} ${description}`.toLowerCase().split(/[^\p{L}\p{N}'’_]+/u).includes(keyword.toLowerCase());

/** The wish or refusal that the posting plainly breaks, in words; null when none. */
export function brokenWish(job: JobPosting, wishes: StatedPreferences | null): string | null {
  if (wishes === null) return 'they want nothing';
  const { companies = [], keywords = [] } = wishes.refuse ?? {};
  if (companies.some((name) => name.trim().toLowerCase() === job.company.trim().toLowerCase())) return `they refused ${job.company}`;
  const keyword = keywords.find((one) => mentions(job, one));
  if (keyword !== undefined) return `they refused what mentions ${keyword}`;
  return BROKEN.find(([field, isBroken]) => wishes.wishes?.includes(field) !== true && isBroken(job, wishes))?.[0] ?? null;
}
