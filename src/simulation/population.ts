/** The people of the simulation: brought in by import as in life, then changed by what they do, through the doors they would use. */

import { type ContactRules, type Purpose } from '#lib/vocabulary';
import { type Ids } from '../platform/clock/ids.js';
import { type Database } from '../platform/database/database.js';
import { type CandidateRepository } from '../records/candidate/candidate.repository.js';
import { type ConsentLedger } from '../records/consent/consent.ledger.js';
import { type PersonDeparture } from '../records/person-departure.js';
import { type PersonUpsert } from '../records/person-upsert.js';
import { type PreferenceRepository } from '../records/preference/preference.repository.js';
import { type PersonChange } from './person-change.js';
import { type BadLine, type SimulatedPerson } from './world.js';

/** Somebody of the file under the id they were given. */
export interface KnownPerson {
  readonly candidateId: string;
  readonly person: SimulatedPerson;
}

const BATCH = 1000;

export class Population {
  constructor(private readonly records: {
    readonly database: Database;
    readonly ids: Ids;
    readonly upsert: PersonUpsert;
    readonly candidates: CandidateRepository;
    readonly consents: ConsentLedger;
    readonly preferences: PreferenceRepository;
    readonly departure: PersonDeparture;
  }) {}

  async bringIn(people: readonly SimulatedPerson[]): Promise<{ known: KnownPerson[]; badLines: BadLine[] }> {
    const known: KnownPerson[] = [];
    const badLines: BadLine[] = [];
    for (let from = 0; from < people.length; from += BATCH) {
      const part = people.slice(from, from + BATCH);
      const outcomes = await this.records.upsert.upsert(part.map(({ record }) => record), 'import');
      for (const [at, outcome] of outcomes.entries()) {
        const person = part[at];
        if (!person) continue;
        if (outcome.outcome !== 'rejected') known.push({ candidateId: outcome.candidateId, person });
        else badLines.push({ file: 'candidates', line: person.line, field: outcome.field, code: outcome.code, message: outcome.message });
      }
    }
    return { known, badLines };
  }

  /** Applies what a person does, now. False when they are no longer there. */
  async change(candidateId: string, { erased, contactRules, consents, preferences, emails, phones, ...fields }: PersonChange): Promise<boolean> {
    const { database, candidates, departure } = this.records;
    return database.transaction(async () => {
      await candidates.lock(candidateId);
      const before = await candidates.find(candidateId);
      if (!before || before.erasedAt) return false;
      if (erased === true) {
        await departure.erase(candidateId);
        return true;
      }
      if (Object.keys(fields).length > 0) await candidates.patch(candidateId, fields);
      await this.#readdress(candidateId, 'email', emails);
      await this.#readdress(candidateId, 'phone', phones);
      if (contactRules !== undefined) await departure.setContactRules(candidateId, merged(before.contactRules, contactRules), 'person');
      if (consents !== undefined) await this.records.consents.record(consents.map((statement) => ({ ...statement, candidateId })), 'person');
      if (preferences === null) await this.records.preferences.forget(candidateId);
      else if (preferences !== undefined) await this.records.preferences.state([{ candidateId, stated: preferences }], 'person');
      return true;
    });
  }

  /** As by the link in a message: everything, or the channel and purpose named. */
  async unsubscribe(candidateId: string, refusal: { channel?: 'email' | 'sms' | 'whatsapp'; purpose?: Exclude<Purpose, 'service'> }): Promise<void> {
    await this.records.departure.refuse(candidateId, refusal, 'person', 'simulated');
  }

  async #readdress(candidateId: string, kind: 'email' | 'phone', values: readonly string[] | null | undefined): Promise<void> {
    if (values === undefined) return;
    const addresses = [...new Set(values ?? [])].map((value) => ({ kind, value }));
    if (addresses.length === 0) await this.records.candidates.dropAddresses(candidateId, kind);
    else await this.records.candidates.replaceAddresses([{ candidateId, addresses, ids: addresses.map(() => this.records.ids.next()) }]);
  }
}

/** Rules not named stay; null takes one back. */
export function merged(before: ContactRules, patch: NonNullable<PersonChange['contactRules']> | null): ContactRules {
  if (patch === null) return {};
  const all: Record<string, unknown> = { ...before, ...patch };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined));
}
