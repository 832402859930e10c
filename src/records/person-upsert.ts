/** Writing a whole person at once: the record that comes in touches four aggregates, and all of it is true or none. */

import { hash } from 'node:crypto';
import { setImmediate as breath } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type CandidateRecord } from '#lib/vocabulary';
import { Ids } from '../platform/clock/ids.js';
import { type CopyLine, copyLines } from '../platform/database/copy-rows.js';
import { ContentionError, Database } from '../platform/database/database.js';
import { type IndexedAddress, type PersonAddresses } from './candidate/address.js';
import { type SetBy } from './candidate/candidate.entity.js';
import { CandidateRepository, type KnownPerson } from './candidate/candidate.repository.js';
import { type ContactKind } from './candidate/contact-point.entity.js';
import { isAnother, likenessesOf, strangeKinds } from './candidate/likeness.js';
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
  /** Known by an address alone: such a record does not claim to know all of them. */
  readonly keepsOthers: boolean;
}

type Refused = UpsertOutcome & { readonly outcome: 'rejected' };

/** Whom a record was found to be about; `strange`: kinds of address by which they were not found. */
type Found = { readonly person: KnownPerson | null; readonly byAddress: boolean; readonly strange: readonly ContactKind[] } | Refused;

const STRANGER: Found = { person: null, byAddress: false, strange: [] };

const SHARED_ADDRESS: Refused = {
  outcome: 'rejected',
  field: 'emails/phones',
  code: 'address_of_another_person',
  message: 'An address of this record is on file for somebody with another name and other addresses; expected addresses of this person only. If the two are one, give the one on file this externalId or name.',
};

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
   * A record whose external id and addresses point at different people is rejected, and one that shares a telephone with
   * somebody of another name and mailbox: nobody is merged by accident. What is found by an address loses none.
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
      return this.#newcomer({ ...person, candidateId: this.ids.next(), keepsOthers: false }, statementIds, by);
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
      let rest: readonly PreparedPerson[] = foreseen && at === 0 ? part : part.map(asUnforeseen);
      while (rest.length > 0) {
        const taken = rest;
        const done = await this.database.contended(() => this.#upsertOnce(taken, by));
        outcomes.push(...done);
        rest = rest.slice(done.length).map(asUnforeseen);
      }
    }
    return outcomes;
  }

  #addressesOf({ emails = [], phones = [] }: CandidateRecord): IndexedAddress[] {
    return this.candidates.indexedOnce([...emails.map((value) => ({ kind: 'email' as const, value })), ...phones.map((value) => ({ kind: 'phone' as const, value }))]);
  }

  /** One outcome a record, up to the first that is about somebody met before among these: it has to see what was written of them. */
  async #upsertOnce(arrivals: readonly PreparedPerson[], by: SetBy): Promise<UpsertOutcome[]> {
    const found = await this.#findAll(arrivals);
    const toCreate: Placed[] = [];
    const toUpdate: Placed[] = [];
    const met = new Set<string>();
    const outcomes: UpsertOutcome[] = [];
    for (const [at, arrival] of arrivals.entries()) {
      const one = found[at] ?? STRANGER;
      if ('outcome' in one) {
        outcomes.push(one);
        continue;
      }
      const { person } = one;
      const candidateId = person?.id ?? arrival.newcomer?.candidateId ?? this.ids.next();
      if (met.has(candidateId)) break;
      met.add(candidateId);
      const isUnchanged = person?.importedDigest === arrival.digest;
      if (!isUnchanged) (person ? toUpdate : toCreate).push({ ...arrival, candidateId, keepsOthers: one.byAddress });
      outcomes.push({ outcome: isUnchanged ? 'unchanged' : person ? 'updated' : 'created', candidateId });
    }
    await this.#update(toUpdate, by);
    await this.#create(toCreate, by);
    return outcomes;
  }

  async #findAll(arrivals: readonly PreparedPerson[]): Promise<Found[]> {
    const unsure = arrivals.filter(({ newcomer }) => newcomer === null);
    const known = await this.candidates.known(
      unsure.flatMap(({ record }) => record.externalId ?? []),
      unsure.flatMap(({ addresses }) => addresses),
    );
    const ownerOf = (address: IndexedAddress): KnownPerson | undefined => known.byAddress.get(this.candidates.addressKey(address));
    const found = arrivals.map((arrival): Found => (arrival.newcomer ? STRANGER : whose(arrival, known.byExternalId, ownerOf)));
    // Who somebody is on file is looked at only for records that bring them an address of a new kind.
    const likenesses = await likenessesOf(this.database, found.flatMap((one) => ('outcome' in one || one.strange.length === 0 ? [] : one.person?.id ?? [])));
    return found.map((one, at) => {
      const likeness = 'outcome' in one ? undefined : likenesses.get(one.person?.id ?? '');
      const record = arrivals[at]?.record ?? {};
      return !('outcome' in one) && likeness && isAnother(record, one.strange, likeness) ? SHARED_ADDRESS : one;
    });
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

  readonly #entryOf = ({ candidateId, addresses, keepsOthers }: Placed): PersonAddresses => ({ candidateId, addresses, ids: addresses.map(() => this.ids.next()), keepsOthers });
}

const keyOf = ({ kind, digest }: IndexedAddress): string => `${kind}:${digest}`;

function whose(
  { record: { externalId }, addresses }: PreparedPerson,
  byExternalId: ReadonlyMap<string, KnownPerson>,
  ownerOf: (address: IndexedAddress) => KnownPerson | undefined,
): Found {
  const owners = addresses.flatMap((address) => ownerOf(address) ?? []);
  const named = externalId === undefined ? undefined : byExternalId.get(externalId);
  const person = named ?? owners[0] ?? null;
  const stranger = owners.find((owner) => owner.id !== person?.id);
  // Who was written between the two look-ups is found by address alone, under the very name of this record.
  const otherName = !named && externalId !== undefined && person?.externalId != null && person.externalId !== externalId;
  if (!stranger && !otherName) {
    return { person, byAddress: !named && person !== null, strange: named || !person ? [] : strangeKinds(addresses, (address) => ownerOf(address) !== undefined) };
  }
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
