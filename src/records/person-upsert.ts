/** Writing a whole person at once: the record that comes in touches four aggregates, and all of it is true or none. */

import { hash } from 'node:crypto';
import { setImmediate as breath } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type CandidateRecord } from '#lib/vocabulary';
import { Ids } from '../platform/clock/ids.js';
import { type CopyLine, copyLines } from '../platform/database/copy-rows.js';
import { ContentionError, Database } from '../platform/database/database.js';
import { type SetBy } from './candidate/candidate.entity.js';
import { CandidateRepository, type IndexedAddress, type KnownPerson, type PersonAddresses } from './candidate/candidate.repository.js';
import { ConsentLedger, type NewStatement } from './consent/consent.ledger.js';
import { type NewPreferences, PreferenceRepository } from './preference/preference.repository.js';

export type UpsertOutcome =
  | { readonly outcome: 'created' | 'updated' | 'unchanged'; readonly candidateId: string }
  | { readonly outcome: 'rejected'; readonly field: string; readonly code: string; readonly message: string };

/** A record with what can be worked out before its turn to be written. */
export interface PreparedPerson {
  readonly record: CandidateRecord;
  readonly addresses: readonly IndexedAddress[];
  /** Hex SHA-256 of the record. */
  readonly digest: string;
  /** Made ahead for whom nobody knew then; null for everybody else. */
  readonly newcomer: Newcomer | null;
}

/** Somebody new, ready to be written. */
interface Newcomer {
  readonly candidateId: string;
  readonly lines: readonly CopyLine[];
}

/** People worked on at a stretch: between stretches whoever else waits gets a turn, such as the batch that is being written. */
const STRETCH = 4;

interface Placed extends PreparedPerson {
  readonly candidateId: string;
}

@Injectable()
export class PersonUpsert {
  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
    private readonly candidates: CandidateRepository,
    private readonly consents: ConsentLedger,
    private readonly preferences: PreferenceRepository,
  ) {}

  /**
   * Creates or updates each person, found by external id, else by e-mail or phone. One outcome a record, in order.
   * A record whose external id and addresses point at different people is rejected: nobody is merged by accident.
   * Two records of one person in one call are both applied, in order.
   */
  async upsert(records: readonly CandidateRecord[], by: SetBy): Promise<UpsertOutcome[]> {
    return this.write(records.map((record) => this.prepare(record)), by);
  }

  /** The part of `upsert` that needs no database: a long file has it done for the next rows while the last are written. */
  prepare(record: CandidateRecord): PreparedPerson {
    return { record, addresses: this.#addressesOf(record), digest: digestOf(record), newcomer: null };
  }

  /** Makes ready whom nobody knows yet, while the rows before are written. */
  async readAhead(people: readonly PreparedPerson[], by: SetBy): Promise<PreparedPerson[]> {
    const { byExternalId } = await this.candidates.known(people.flatMap(({ record }) => record.externalId ?? []), []);
    const unnamed = people.filter(({ record: { externalId } }) => externalId === undefined || !byExternalId.has(externalId));
    const { byAddress } = await this.candidates.known([], unnamed.flatMap(({ addresses }) => addresses));
    const strangers = new Set(unnamed.filter(({ addresses }) => !addresses.some((address) => byAddress.has(this.candidates.addressKey(address)))));
    const statementIds = (await this.consents.reserve([...strangers].reduce((sum, { record }) => sum + (record.consents ?? []).length, 0))).values();
    const ready: PreparedPerson[] = [];
    for (const [at, person] of people.entries()) {
      if (at % STRETCH === 0) await breath();
      ready.push(strangers.has(person) ? { ...person, newcomer: this.#newcomerOrLeave(person, statementIds, by) } : person);
    }
    return ready;
  }

  /** What cannot be packed fails where it is written, and is refused there without the others of its batch. */
  #newcomerOrLeave(person: PreparedPerson, statementIds: Iterator<string>, by: SetBy): Newcomer | null {
    try {
      return this.#newcomer({ ...person, candidateId: this.ids.next() }, statementIds, by);
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  }

  #newcomer(person: Placed, statementIds: Iterator<string>, by: SetBy): Newcomer {
    const statements = statementsOf(person);
    return {
      candidateId: person.candidateId,
      lines: [
        ...this.candidates.newcomer(changeOf(person), by, this.#entryOf(person)),
        ...this.consents.newcomer(statements, 'import', statements.map(() => String(statementIds.next().value))),
        ...preferencesOf(person).flatMap((entry) => this.preferences.newcomer(entry, by)),
      ],
    };
  }

  /**
   * As `upsert`, for prepared records. With `foreseen`, whoever was a stranger when read ahead is taken to be one still;
   * it fails with `23505` when they are not: then begin the transaction anew without.
   */
  async write(arrivals: readonly PreparedPerson[], by: SetBy, { foreseen = false }: { readonly foreseen?: boolean } = {}): Promise<UpsertOutcome[]> {
    const outcomes: UpsertOutcome[] = [];
    // A person met twice splits the list, so that the second record sees what the first one wrote.
    for (const [at, part] of splitAtRepeats(arrivals).entries()) {
      outcomes.push(...(await this.database.contended(() => this.#upsertOnce(foreseen && at === 0 ? part : part.map(asUnforeseen), by))));
    }
    return outcomes;
  }

  #addressesOf({ emails = [], phones = [] }: CandidateRecord): IndexedAddress[] {
    return this.candidates.indexedOnce([...emails.map((value) => ({ kind: 'email' as const, value })), ...phones.map((value) => ({ kind: 'phone' as const, value }))]);
  }

  async #upsertOnce(arrivals: readonly PreparedPerson[], by: SetBy): Promise<UpsertOutcome[]> {
    const unsure = arrivals.filter(({ newcomer }) => newcomer === null);
    const known = await this.candidates.known(
      unsure.flatMap(({ record }) => record.externalId ?? []),
      unsure.flatMap(({ addresses }) => addresses),
    );
    const toCreate: Placed[] = [];
    const toUpdate: Placed[] = [];
    const outcomes = arrivals.map((arrival): UpsertOutcome => {
      const { record, addresses, digest, newcomer } = arrival;
      const owners = newcomer ? [] : addresses.flatMap((address) => known.byAddress.get(this.candidates.addressKey(address)) ?? []);
      const found = newcomer ? { person: null } : whose(record, known.byExternalId, owners);
      if ('outcome' in found) return found;
      if (found.person?.importedDigest === digest) return { outcome: 'unchanged', candidateId: found.person.id };
      const candidateId = found.person?.id ?? newcomer?.candidateId ?? this.ids.next();
      (found.person ? toUpdate : toCreate).push({ ...arrival, candidateId });
      return { outcome: found.person ? 'updated' : 'created', candidateId };
    });
    await this.#update(toUpdate, by);
    await this.#create(toCreate, by);
    return outcomes;
  }

  /** Nobody knows these people: what the database then finds taken after all, begins the transaction anew. */
  async #create(people: readonly Placed[], by: SetBy): Promise<void> {
    if (people.length === 0) return;
    const made = people.filter(({ newcomer }) => newcomer === null);
    const statementIds = (await this.consents.reserve(made.reduce((sum, { record }) => sum + (record.consents ?? []).length, 0))).values();
    await copyLines(this.database, people.flatMap((person) => (person.newcomer ?? this.#newcomer(person, statementIds, by)).lines));
    await this.consents.announceWithdrawn(people.flatMap(statementsOf));
  }

  async #update(people: readonly Placed[], by: SetBy): Promise<void> {
    if (people.length === 0) return;
    // Under their locks: whoever was erased since we looked must not get an address again.
    const present = await this.candidates.lockMany(people.map(({ candidateId }) => candidateId));
    if (present.size < new Set(people.map(({ candidateId }) => candidateId)).size) throw new ContentionError('a person left meanwhile');
    await this.candidates.updateMany(people.map(changeOf), by);
    // Whoever hands in a whole record is a messenger: a refusal on file outweighs what a list says.
    await this.consents.record(people.flatMap(statementsOf), 'import');
    if (!(await this.candidates.replaceAddresses(people.map(this.#entryOf)))) throw new ContentionError('an address became another person’s meanwhile');
    await this.preferences.state(people.flatMap(preferencesOf), by);
  }

  readonly #entryOf = ({ candidateId, addresses }: Placed): PersonAddresses => ({ candidateId, addresses, ids: addresses.map(() => this.ids.next()) });
}

const keyOf = ({ kind, digest }: IndexedAddress): string => `${kind}:${digest}`;

function whose(
  { externalId }: CandidateRecord,
  byExternalId: ReadonlyMap<string, KnownPerson>,
  owners: readonly KnownPerson[],
): { person: KnownPerson | null } | (UpsertOutcome & { outcome: 'rejected' }) {
  const named = externalId === undefined ? undefined : byExternalId.get(externalId);
  const person = named ?? owners[0] ?? null;
  const stranger = owners.find((owner) => owner.id !== person?.id);
  // Who was written between the two look-ups is found by address alone, under the very name of this record.
  const otherName = !named && externalId !== undefined && person?.externalId != null && person.externalId !== externalId;
  if (!stranger && !otherName) return { person };
  return {
    outcome: 'rejected',
    field: 'emails/phones',
    code: 'address_of_another_person',
    message: 'An address of this record already belongs to another person; expected addresses of this person only.',
  };
}

const changeOf = ({ candidateId, record, digest }: Placed) => ({
  id: candidateId,
  ...pick(record),
  importedDigest: digest,
});

const pick = ({ externalId, givenName, familyName, locale, timeZone, stage, source, contactRules }: CandidateRecord) => ({
  externalId, givenName, familyName, locale, timeZone, stage, source, contactRules,
});

const statementsOf = ({ candidateId, record }: Placed): NewStatement[] => (record.consents ?? []).map((statement) => ({ ...statement, candidateId }));

const preferencesOf = ({ candidateId, record }: Placed): NewPreferences[] => (record.preferences ? [{ candidateId, stated: record.preferences }] : []);

const asUnforeseen = (person: PreparedPerson): PreparedPerson => ({ ...person, newcomer: null });

const digestOf = (record: CandidateRecord): string => hash('sha256', JSON.stringify(record), 'hex');

function splitAtRepeats(arrivals: readonly PreparedPerson[]): PreparedPerson[][] {
  const parts: PreparedPerson[][] = [];
  let part: PreparedPerson[] = [];
  let met = new Set<string>();
  for (const arrival of arrivals) {
    const { externalId } = arrival.record;
    const keys = [...(externalId === undefined ? [] : [`id:${externalId}`]), ...arrival.addresses.map(keyOf)];
    if (keys.some((key) => met.has(key))) {
      parts.push(part);
      part = [];
      met = new Set();
    }
    part.push(arrival);
    for (const key of keys) met.add(key);
  }
  if (part.length > 0) parts.push(part);
  return parts;
}
