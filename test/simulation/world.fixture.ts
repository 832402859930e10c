/** A small world made from a seed: people of four languages and many habits, jobs that come, go and come again. */

import { occurrencesBetween } from '#lib/pacing';
import { drawOf } from '../../src/simulation/chance.js';

export type Line = Record<string, unknown>;

export interface MadeWorld {
  readonly candidates: readonly Line[];
  readonly jobs: readonly Line[];
}

interface Wanted {
  readonly people: number;
  readonly jobs: number;
  readonly days: number;
  readonly start: Date;
  readonly seed: string;
  /** Schedules (cron) in whose very minute people like to change their mind. */
  readonly busyHours?: readonly string[];
}

const DAY_MS = 86_400_000;
const CITIES = [
  { place: { name: 'Haifa', country: 'IL', lat: 32.79, lon: 34.99 }, zone: 'Asia/Jerusalem', locale: 'he' },
  { place: { name: 'Tel Aviv', country: 'IL', lat: 32.08, lon: 34.78 }, zone: 'Asia/Jerusalem', locale: 'ar' },
  { place: { name: 'London', country: 'GB', lat: 51.51, lon: -0.13 }, zone: 'Europe/London', locale: 'en' },
  { place: { name: 'New York', country: 'US', lat: 40.71, lon: -74.01 }, zone: 'America/New_York', locale: 'en' },
  { place: { name: 'Tehran', country: 'IR', lat: 35.69, lon: 51.42 }, zone: 'Asia/Tehran', locale: 'fa' },
] as const;
const ROLES = ['Backend engineer', 'Registered nurse', 'Data analyst', 'Account executive', 'Product manager', 'Electrician'] as const;
const LEVELS = ['', 'Senior ', 'Junior ', 'Lead '] as const;
const NAMES = ['Dana', 'יעל', 'سارة', 'نگار', 'Omar', 'Maya'] as const;

/** A handful of people share two towns and two trades, so that there is something to tell each of them. */
const HANDFUL = 10;

function townsAndTrades({ people, seed }: Wanted): { cities: readonly (typeof CITIES)[number][]; roles: readonly string[] } {
  if (people > HANDFUL) return { cities: CITIES, roles: ROLES };
  const { below } = dice(`${seed} surroundings`);
  const some = <T>(list: readonly T[]): T[] => {
    const from = below(list.length);
    return [...list.slice(from), ...list.slice(0, from)].slice(0, 2);
  };
  return { cities: some(CITIES), roles: some(ROLES) };
}

export function makeWorld(wanted: Wanted): MadeWorld {
  return {
    candidates: Array.from({ length: wanted.people }, (_, index) => personLine(index, wanted)),
    jobs: Array.from({ length: wanted.jobs }, (_, index) => jobLine(index, wanted)),
  };
}

function dice(seed: string): { chance: (p: number) => boolean; pick: <T>(list: readonly T[]) => T; below: (n: number) => number } {
  let drawn = 0;
  const draw = (): number => drawOf(seed, String((drawn += 1)));
  return {
    chance: (p) => draw() < p,
    below: (n) => Math.floor(draw() * n),
    pick: (list) => {
      const one = list[Math.floor(draw() * list.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
  };
}

function personLine(index: number, wanted: Wanted): Line {
  const { seed, start, days } = wanted;
  const { cities, roles } = townsAndTrades(wanted);
  const { chance, pick, below } = dice(`${seed} person ${String(index)}`);
  const late = dice(`${seed} wishes ${String(index)}`);
  const city = pick(cities);
  const said = new Date(start.getTime() - 20 * DAY_MS).toISOString();
  const channels = (['email', 'sms', 'whatsapp'] as const).filter((channel) => channel === 'email' || chance(0.4));
  const end = new Date(start.getTime() + days * DAY_MS);
  const busy = (wanted.busyHours ?? []).flatMap((schedule) => occurrencesBetween(schedule, city.zone, start, end)).map(({ at }) => at.toISOString());
  const moment = (): string => (busy.length > 0 && chance(0.7) ? pick(busy) : new Date(start.getTime() + below(days * 1440) * 60_000).toISOString());
  const restless = busy.length > 0 ? 2.5 : 1;
  const changes = [
    ...(chance(0.15 * restless) ? [{ at: moment(), set: { contactRules: { pausedUntil: moment() } } }] : []),
    ...(chance(0.15 * restless) ? [{ at: moment(), set: { consents: channels.map((channel) => ({ channel, purpose: 'jobs', granted: false })) } }] : []),
    ...(chance(0.1 * restless) ? [{ at: moment(), set: { contactRules: { frequency: { max: 1, per: pick(['week', 'month']) } } } }] : []),
    ...(chance(0.05) ? [{ at: moment(), set: { timeZone: pick(CITIES).zone } }] : []),
    ...(chance(0.03 * restless) ? [{ at: moment(), set: { erased: true } }] : []),
  ];
  const person = {
    externalId: `c-${String(index)}`, givenName: pick(NAMES), locale: city.locale, ...(chance(0.95) ? { timeZone: city.zone } : {}),
    emails: [`person${String(index)}@example.org`], phones: [`+9725${String(10_000_000 + index)}`],
    consents: chance(0.1) ? [] : channels.map((channel) => ({ channel, purpose: 'jobs', granted: chance(0.9), at: said, wording: 'Send me roles', source: 'form' })),
    contactRules: {
      ...(chance(0.6) ? { frequency: { max: pick([1, 2, 3]), per: pick(['day', 'week', 'month']) } } : {}),
      ...(chance(0.3) ? { quietHours: pick([{ from: '18:00', to: '10:00' }, { from: '00:00', to: '09:30' }, { from: '12:00', to: '12:00' }]) } : {}),
      ...(chance(0.3) ? { quietDays: [pick(['sabbath', 'tuesday', 'friday', 'holidays:IR', 'holidays:IL'])] } : {}),
      ...(chance(0.3) ? { channelOrder: ['whatsapp', 'email'] } : {}),
    },
    preferences: { roles: [pick(roles)], ...(chance(0.5) ? { places: [{ ...city.place, radiusKm: 50 }] } : {}), ...(late.chance(0.3) ? { workModes: late.pick(WAYS) } : {}), statedAt: said },
  };
  // What they want may change in the very minute of a run, and between it and their morning.
  const turns = late.chance(0.3 * restless) ? [{ at: busy.length > 0 && late.chance(0.7) ? late.pick(busy) : new Date(start.getTime() + late.below(days * 1440) * 60_000).toISOString(), set: { preferences: { ...person.preferences, ...changedWish(late), statedAt: undefined } } }] : [];
  return { ...person, ...(changes.length + turns.length > 0 ? { changes: [...changes, ...turns] } : {}) };
}

const WAYS = [['onsite', 'hybrid'], ['remote'], ['hybrid', 'remote']] as const;

const changedWish = ({ chance, pick, below }: ReturnType<typeof dice>): Line =>
  (chance(0.5) ? { workModes: pick(WAYS) } : { refuse: { companies: Array.from({ length: 10 }, () => `Company ${String(below(20))}`) } });

function jobLine(index: number, wanted: Wanted): Line {
  const { seed, start, days } = wanted;
  const { cities, roles } = townsAndTrades(wanted);
  const { chance, pick, below } = dice(`${seed} job ${String(index)}`);
  const city = pick(cities);
  const role = pick(roles);
  const late = dice(`${seed} wishes of job ${String(index)}`);
  const company = `Company ${String(below(20))}`;
  const appears = start.getTime() + (chance(0.4) ? 0 : below(days * 1440) * 60_000);
  return {
    externalId: `j-${String(index)}`, source: `feed:${company}`, title: `${pick(LEVELS)}${role}`, company, places: [city.place],
    postedAt: new Date(appears).toISOString(), description: `${company} looks for a ${role.toLowerCase()} for team ${String(below(12))} in ${city.place.name}.`,
    appearsAt: new Date(appears).toISOString(), ...(late.chance(0.6) ? { workMode: late.pick(['onsite', 'hybrid', 'remote']) } : {}),
    ...(chance(0.4) ? { disappearsAt: new Date(appears + (1 + below(14 * 24)) * 3_600_000).toISOString() } : {}),
  };
}

export const ndjson = (lines: readonly unknown[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
