/** What pacing reads of a person but for what they heard, read in SQL as a few values that many people share; each different one is kept once. */

import { type PersonToReach } from '#lib/pacing';
import { CHANNELS, type Channel, type ContactRules } from '#lib/vocabulary';

export interface StandingRow {
  readonly timeZone: string | null;
  /** JSON. */
  readonly rules: string;
  /** Bits, see WAYS. */
  readonly ways: number;
}

/** A bit for a good address of a kind, a suppressed channel, a channel with a consent to jobs in force. */
const WAYS: ReadonlyMap<string, number> = new Map(['email', 'phone', ...CHANNELS.map((channel) => `suppressed ${channel}`), ...CHANNELS.map((channel) => `granted ${channel}`)].map((name, at) => [name, 1 << at]));
const bitOf = (name: string): number => WAYS.get(name) ?? 0;
const bits = (column: string, prefix = ''): string => `case ${column} ${CHANNELS.map((channel) => `when '${channel}' then ${String(bitOf(`${prefix}${channel}`))}`).join(' ')} else 0 end`;

/** Of the person `c`, as SQL: the columns of a `StandingRow`, and the joins they need with the people among whom they are looked for. */
export const STANDING = {
  columns: `c.time_zone as "timeZone", c.contact_rules::text as rules, coalesce(a.ways, 0) | coalesce(k.ways, 0) as ways`,
  joins: (among: string): string => `
    left join (
      select w.candidate_id, bit_or(case when w.state <> 'good' then 0 when w.kind = 'email' then ${String(bitOf('email'))} else ${String(bitOf('phone'))} end | coalesce(${bits('s.channel', 'suppressed ')}, 0)) as ways
      from contact_point w left join suppression s on s.digest = w.digest where ${among} group by 1) a on a.candidate_id = c.id
    left join (
      select candidate_id, bit_or(${bits('channel', 'granted ')}) as ways from consent where purpose = 'jobs' and granted and ${among} group by 1) k on k.candidate_id = c.id`,
} as const;

export class Standings {
  readonly #numbers = new Map<string, number>();
  readonly #people: PersonToReach[] = [];

  /** Equal for people who are the same to every rule of pacing but for what they heard. */
  number(row: StandingRow): number {
    const key = `${String(row.ways)}\t${row.timeZone ?? '\n'}\t${row.rules}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#people.length);
    return this.#people.push(personOf(row)) - 1;
  }

  /** @throws RangeError for a number that was not given out. */
  at(number: number): PersonToReach {
    const person = this.#people[number];
    if (person === undefined) throw new RangeError('nobody stands so');
    return person;
  }
}

const personOf = ({ timeZone, rules, ways }: StandingRow): PersonToReach => {
  const having = (nameOf: (channel: Channel) => string): Channel[] => CHANNELS.filter((channel) => (ways & bitOf(nameOf(channel))) !== 0);
  return {
    erased: false, timeZone, rules: JSON.parse(rules) as ContactRules,
    reachable: having((channel) => (channel === 'email' ? 'email' : 'phone')), suppressed: having((channel) => `suppressed ${channel}`),
    consents: having((channel) => `granted ${channel}`).map((channel) => ({ channel, purpose: 'jobs', granted: true })),
  };
};
