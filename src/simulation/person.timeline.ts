/** A person as the law sees them at any moment: from what the file says and what they did, by nothing of the product's own reading. */

import { type CandidateRecord, type Channel, type ConsentStatement, type ContactRules, type Purpose, type StatedPreferences } from '#lib/vocabulary';
import { type Act } from './acts.js';

export interface PersonThen {
  readonly timeZone: string | null;
  readonly rules: ContactRules;
  readonly erased: boolean;
  /** Null: they want nothing. */
  readonly wishes: StatedPreferences | null;
  /** The word that counts; absent = they never said. */
  readonly said: (channel: Channel, purpose: Purpose) => boolean | undefined;
}

interface Draft {
  timeZone: string | null;
  rules: ContactRules;
  erased: boolean;
  wishes: StatedPreferences | null;
  readonly consents: Map<string, { readonly at: number; readonly granted: boolean }>;
}

export class PersonTimeline {
  /** `records`: lines of the file about this person, in its order. `acts`: what they did, in order. */
  constructor(private readonly records: readonly CandidateRecord[], private readonly acts: readonly Act[]) {}

  /** After everything they did before `order`. */
  before(order: number): PersonThen {
    const person: Draft = { timeZone: null, rules: {}, erased: false, wishes: null, consents: new Map() };
    for (const record of this.records) {
      person.timeZone = record.timeZone ?? person.timeZone;
      person.rules = record.contactRules ?? person.rules;
      // Of two lines the older statement does not overrule the newer; one without a date is made today.
      if (record.preferences && saidAt(record.preferences) >= saidAt(person.wishes)) person.wishes = record.preferences;
      hearAll(person, record.consents ?? []);
    }
    for (const act of this.acts) if (act.order < order) apply(person, act);
    const { consents, ...then } = person;
    return { ...then, said: (channel, purpose) => consents.get(`${channel} ${purpose}`)?.granted };
  }
}

const saidAt = (wishes: StatedPreferences | null): number => (wishes === null ? -Infinity : wishes.statedAt === undefined ? Infinity : Date.parse(wishes.statedAt));

function apply(person: Draft, { set }: Act): void {
  if (set === null) return;
  if (set.erased === true) person.erased = true;
  if (set.timeZone !== undefined) person.timeZone = set.timeZone;
  if (set.preferences !== undefined) person.wishes = set.preferences;
  if (set.contactRules === null) person.rules = {};
  else if (set.contactRules !== undefined) {
    const rules: Record<string, unknown> = { ...person.rules, ...set.contactRules };
    person.rules = Object.fromEntries(Object.entries(rules).filter(([, rule]) => rule !== null && rule !== undefined));
  }
  hearAll(person, set.consents ?? []);
}

/** The later statement counts; of two at one moment the refusal, in one breath. */
function hearAll(person: Draft, statements: readonly ConsentStatement[]): void {
  const dated = statements.map((one) => ({ ...one, said: one.at === undefined ? 0 : Date.parse(one.at) }));
  for (const { channel, purpose, granted, said } of dated.sort((a, b) => a.said - b.said || Number(b.granted) - Number(a.granted))) {
    const key = `${channel} ${purpose}`;
    if (said >= (person.consents.get(key)?.at ?? -Infinity)) person.consents.set(key, { at: said, granted });
  }
}
