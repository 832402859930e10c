/** Dates as feeds write them, as ISO 8601 instants in UTC; anything ambiguous (03/04/2026) is not read. */

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|UTC|[+-]\d{2}:?\d{2})?$/;
/** Indeed's feeds: `Mon, 10 Dec 2026 22:49:39 GMT`. */
const RFC_822 = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|Z|[+-]\d{4})$/;

/** Day or month first, in dates that have no order of their own. */
export type DateOrder = 'dmy' | 'mdy';

const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;

/** Whether it is a date whose order nobody can know: 03/04/2026. */
export const isUnordered = (text: string): boolean => SLASHED.test(text);

/** `3/11/26` in the order the file has, as `2026-11-03`; two digits of a year are of this century. Anything else stays. */
export const ordered = (text: string, order: DateOrder): string => {
  const [, first = '', second = '', year = ''] = SLASHED.exec(text) ?? [];
  if (year === '') return text;
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

const isRealDay = (date: string): boolean => {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};

const isoOf = (text: string): string | undefined => {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
};

const ofText = (text: string, timeOfBareDate: string): string | undefined => {
  if (DATE.test(text)) return isRealDay(text) ? `${text}T${timeOfBareDate}Z` : undefined;
  const parts = DATE_TIME.exec(text);
  if (parts === null) return RFC_822.test(text) ? isoOf(text) : undefined;
  const [, date = '', time = '', zone = 'Z'] = parts;
  const offset = zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return isRealDay(date) ? isoOf(`${date}T${time}${offset}`) : undefined;
};

/** Milliseconds since 1970, a date (its first moment), or a date and time (UTC when no zone is written). */
export const readInstant = (value: unknown): string | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) && Math.abs(value) < 8.64e15 ? new Date(value).toISOString() : undefined;
  return typeof value === 'string' ? ofText(value.trim(), '00:00:00.000') : undefined;
};

/** As `readInstant`, but a bare date means its last moment: "valid through 31 May" holds on 31 May. */
export const readEndInstant = (value: unknown): string | undefined =>
  typeof value === 'string' ? ofText(value.trim(), '23:59:59.999') : readInstant(value);
