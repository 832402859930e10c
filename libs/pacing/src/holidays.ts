/**
 * The days a country keeps, by the calendars that set them (Intl's Hebrew, Persian and Umm al-Qura ones, and our own).
 * The days on which people would mind a message in most of the country, not every day on which banks are shut. Lunar days of
 * Islam are computed; outside Saudi Arabia, where the month may begin a day later, the following day is kept too.
 */

import { easter, orthodoxEaster } from 'date-easter';
import { type HolidayCountry } from '#lib/vocabulary';

const DAY_MS = 86_400_000;
const EPOCH_WEEKDAY = 4;
const MOST_DAYS = 20_000;

type CalendarName = 'gregory' | 'hebrew' | 'persian' | 'islamic-umalqura';

/** A day as the calendars write it: `gregory 12-25`, `hebrew Nisan-15`. */
interface CalendarDay {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly weekday: number;
  readonly of: (calendar: CalendarName) => { readonly month: string; readonly day: number };
}
type Kept = (day: CalendarDay) => boolean;

/** `12-25`, or `12-9..13` for a stretch within one month. */
const on = (calendar: CalendarName, ...written: readonly string[]): Kept => {
  const stretches = written.map((text) => {
    const [month = '', days = ''] = text.split('-');
    const [from = '', to = from] = days.split('..');
    return { month, from: Number(from), to: Number(to) };
  });
  return ({ of }) => {
    const today = of(calendar);
    return stretches.some(({ month, from, to }) => today.month === month && today.day >= from && today.day <= to);
  };
};

/** Hebrew dates that move away from the sabbath: each with the only weekday on which it is kept. */
const moved = (...dates: readonly (readonly [month: string, day: number, weekdays: readonly number[]])[]): Kept => ({ of, weekday }) => {
  const today = of('hebrew');
  return dates.some(([month, day, weekdays]) => today.month === month && today.day === day && weekdays.includes(weekday));
};

/** The `nth` weekday of a Gregorian month; -1 is the last one. */
const nth = (month: number, weekday: number, which: number): Kept => (today) => {
  const { month: now, day } = today.of('gregory');
  if (Number(now) !== month || today.weekday !== weekday) return false;
  return which > 0 ? Math.ceil(day / 7) === which : day > 24;
};

/** The last such weekday before a day of a Gregorian month. */
const lastBefore = (month: number, before: number, weekday: number): Kept => (today) => {
  const { month: now, day } = today.of('gregory');
  return Number(now) === month && today.weekday === weekday && day < before && day >= before - 7;
};

const dayOf = ({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): number => Date.UTC(year, month - 1, day) / DAY_MS;

/** So many days after the Easter Sunday of a church. */
const after = (easterOf: typeof easter, ...days: readonly number[]): Kept => ({ day }) => {
  const sunday = dayOf(easterOf(new Date(day * DAY_MS).getUTCFullYear()));
  return days.includes(day - sunday);
};

const [SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY] = [0, 1, 2, 3, 4, 5, 6] as const;

const JEWISH = on('hebrew', 'Tishri-1..2', 'Tishri-10', 'Tishri-15', 'Tishri-22', 'Nisan-15', 'Nisan-21', 'Sivan-6');
/** Days of the Shoah, of the fallen, of independence, and the ninth of Av; by law they move so that the sabbath stays whole. */
const ISRAELI = moved(
  ['Nisan', 27, [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, SATURDAY]], ['Nisan', 26, [THURSDAY]], ['Nisan', 28, [MONDAY]],
  ['Iyar', 4, [TUESDAY, THURSDAY]], ['Iyar', 5, [WEDNESDAY, MONDAY]], ['Iyar', 3, [WEDNESDAY, THURSDAY]], ['Iyar', 2, [WEDNESDAY]], ['Iyar', 6, [TUESDAY]],
  ['Av', 9, [SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY]], ['Av', 10, [SUNDAY]],
);
const EIDS = ['10-1..3', '12-9..13'] as const;

interface Country {
  readonly kept: readonly Kept[];
  /** Kept, and on the following day too. */
  readonly lunar: readonly Kept[];
}

const COUNTRIES: Readonly<Record<HolidayCountry, Country>> = {
  IL: { kept: [JEWISH, ISRAELI], lunar: [] },
  SA: { kept: [on('gregory', '2-22', '9-23'), on('islamic-umalqura', ...EIDS)], lunar: [] },
  AE: { kept: [on('gregory', '1-1', '12-2..3')], lunar: [on('islamic-umalqura', ...EIDS, '1-1', '3-12')] },
  EG: { kept: [on('gregory', '1-7', '1-25', '4-25', '5-1', '6-30', '7-23', '10-6'), after(orthodoxEaster, 0, 1)], lunar: [on('islamic-umalqura', ...EIDS, '1-1', '3-12')] },
  JO: { kept: [on('gregory', '1-1', '5-1', '5-25', '12-25')], lunar: [on('islamic-umalqura', ...EIDS, '1-1', '3-12')] },
  LB: { kept: [on('gregory', '1-1', '1-6', '2-9', '3-25', '5-1', '8-15', '11-22', '12-25'), after(easter, -2, 0, 1), after(orthodoxEaster, -2, 0, 1)], lunar: [on('islamic-umalqura', ...EIDS, '1-1', '1-10', '3-12')] },
  IR: { kept: [on('persian', '1-1..4', '1-12..13', '3-14..15', '11-22', '12-29')], lunar: [on('islamic-umalqura', '1-9..10', '2-20', '10-1..2', '12-10', '12-18')] },
  US: {
    kept: [
      on('gregory', '1-1', '6-19', '7-4', '11-11', '12-25'), nth(1, MONDAY, 3), nth(2, MONDAY, 3), nth(5, MONDAY, -1), nth(9, MONDAY, 1), nth(10, MONDAY, 2),
      nth(11, THURSDAY, 4),
    ],
    lunar: [],
  },
  CA: { kept: [on('gregory', '1-1', '7-1', '9-30', '11-11', '12-25..26'), after(easter, -2), lastBefore(5, 25, MONDAY), nth(9, MONDAY, 1), nth(10, MONDAY, 2)], lunar: [] },
  GB: { kept: [on('gregory', '1-1', '12-25..26'), after(easter, -2, 0, 1), nth(5, MONDAY, 1), nth(5, MONDAY, -1), nth(8, MONDAY, -1)], lunar: [] },
  DE: { kept: [on('gregory', '1-1', '5-1', '10-3', '12-25..26'), after(easter, -2, 0, 1, 39, 49, 50)], lunar: [] },
  FR: { kept: [on('gregory', '1-1', '5-1', '5-8', '7-14', '8-15', '11-1', '11-11', '12-25'), after(easter, 0, 1, 39, 49, 50)], lunar: [] },
};

/** Days that begin at sunset on the eve and end at nightfall. */
export const BEGIN_AT_SUNSET: ReadonlySet<HolidayCountry> = new Set<HolidayCountry>(['IL']);

const formats = new Map<CalendarName, Intl.DateTimeFormat>();

const formatOf = (calendar: CalendarName): Intl.DateTimeFormat => {
  const known = formats.get(calendar);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
  formats.set(calendar, format);
  return format;
};

const calendarDay = (day: number): CalendarDay => ({
  day,
  weekday: (((day + EPOCH_WEEKDAY) % 7) + 7) % 7,
  of: (calendar) => {
    const parts = formatOf(calendar).formatToParts(day * DAY_MS);
    return { month: parts.find(({ type }) => type === 'month')?.value ?? '', day: Number(parts.find(({ type }) => type === 'day')?.value) };
  },
});

/** A memo: each answer follows from country and day alone. */
const answers = new Map<string, boolean>();

/** Whether `country` keeps the local day `day` (days since 1970-01-01). */
export const isHoliday = (country: HolidayCountry, day: number): boolean => {
  const key = `${country} ${String(day)}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  if (answers.size >= MOST_DAYS) answers.clear();
  const { kept, lunar } = COUNTRIES[country];
  const [today, yesterday] = [calendarDay(day), calendarDay(day - 1)];
  const answer = [...kept, ...lunar].some((keeps) => keeps(today)) || lunar.some((keeps) => keeps(yesterday));
  answers.set(key, answer);
  return answer;
};
