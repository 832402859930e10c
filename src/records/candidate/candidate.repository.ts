/** People and their addresses: found by id, external id or address; written one by one or by the thousand. */

import { Injectable } from '@nestjs/common';
import { bucketOf, type Channel, type ContactRules } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Vault } from '../../platform/crypto/vault.js';
import { Database } from '../../platform/database/database.js';
import { Candidate, type SetBy } from './candidate.entity.js';
import { candidateNotFound } from './candidate.errors.js';
import { ContactPoint, type ContactKind } from './contact-point.entity.js';

/** Which kind of address a channel needs. */
export const ADDRESS_OF: Readonly<Record<Channel, ContactKind>> = { email: 'email', sms: 'phone', whatsapp: 'phone' };

/** A person's own fields as they are to be written; an absent field stays as it is. */
export interface CandidateChange {
  readonly id: string;
  readonly externalId?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly stage?: string;
  readonly source?: string;
  readonly contactRules?: ContactRules;
  /** Hex SHA-256 of the imported record, to tell an unchanged one. */
  readonly importedDigest?: string;
}

export interface Address {
  readonly kind: ContactKind;
  readonly value: string;
}

export interface KnownPerson {
  readonly id: string;
  readonly externalId: string | null;
  readonly importedDigest: string | null;
}

@Injectable()
export class CandidateRepository {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async find(id: string): Promise<Candidate | null> {
    return this.database.manager.findOneBy(Candidate, { id });
  }

  /** @throws DomainError `candidate_not_found`, also for an erased person. */
  async get(id: string): Promise<Candidate> {
    const found = await this.find(id);
    if (!found || found.erasedAt) throw candidateNotFound();
    return found;
  }

  /** Takes the person's lock until the transaction ends: the one lock of the gate, refusals, pauses and erasure. */
  async lock(id: string): Promise<void> {
    await this.database.query(`select 1 from candidate where id = $1 for no key update`, [id]);
  }

  async list(afterId: string | null, limit: number): Promise<Candidate[]> {
    return this.database.manager
      .createQueryBuilder(Candidate, 'candidate')
      .where('candidate.erasedAt is null')
      .andWhere(afterId === null ? 'true' : 'candidate.id > :afterId', afterId === null ? {} : { afterId })
      .orderBy('candidate.id')
      .limit(limit)
      .getMany();
  }

  async addressesOf(candidateId: string): Promise<(Address & { state: 'good' | 'bad'; digest: Buffer })[]> {
    const points = await this.database.manager.find(ContactPoint, { where: { candidateId }, order: { kind: 'ASC', position: 'ASC' } });
    return points.map(({ kind, sealed, state, digest }) => ({ kind, value: this.vault.open(sealed), state, digest }));
  }

  /** Who the external ids and addresses belong to: the two maps of an upsert. Address keys are those of `addressKey`. */
  async known(externalIds: readonly string[], addresses: readonly Address[]): Promise<{ byExternalId: Map<string, KnownPerson>; byAddress: Map<string, KnownPerson> }> {
    const columns = `c.id, c.external_id as "externalId", encode(c.imported_digest, 'hex') as "importedDigest"`;
    const byExternalId = new Map<string, KnownPerson>();
    const named = await this.database.query<KnownPerson & { externalId: string }>(
      `select ${columns} from candidate c where c.external_id = any($1::text[]) and c.erased_at is null`,
      [externalIds],
    );
    for (const person of named) byExternalId.set(person.externalId, person);
    const byAddress = new Map<string, KnownPerson>();
    const reached = await this.database.query<KnownPerson & { kind: ContactKind; digest: string }>(
      `select ${columns}, p.kind, encode(p.digest, 'hex') as digest
       from contact_point p join candidate c on c.id = p.candidate_id
       where p.digest = any(select decode(value, 'hex') from unnest($1::text[]) as value)`,
      [addresses.map((address) => this.vault.blindIndex(address.value).toString('hex'))],
    );
    for (const { kind, digest, ...person } of reached) byAddress.set(`${kind}:${digest}`, person);
    return { byExternalId, byAddress };
  }

  addressKey(address: Address): string {
    return `${address.kind}:${this.vault.blindIndex(address.value).toString('hex')}`;
  }

  async insertMany(people: readonly CandidateChange[], rulesBy: SetBy): Promise<void> {
    if (people.length === 0) return;
    const rows = people.map((person) => ({ ...person, bucket: bucketOf(person.id), rulesBy: person.contactRules ? rulesBy : null }));
    await this.database.query(
      `insert into candidate (id, bucket, external_id, given_name, family_name, locale, time_zone, stage, source,
         contact_rules, contact_rules_by, imported_digest, created_at, updated_at)
       select id, bucket, "externalId", "givenName", "familyName", locale, "timeZone", stage, source,
         coalesce("contactRules", '{}'), "rulesBy", decode("importedDigest", 'hex'), $2, $2
       from jsonb_to_recordset($1::jsonb) as r(id uuid, bucket smallint, "externalId" text, "givenName" text, "familyName" text,
         locale text, "timeZone" text, stage text, source text, "contactRules" jsonb, "rulesBy" text, "importedDigest" text)`,
      [JSON.stringify(rows), this.clock.now()],
    );
  }

  /** Writes the fields that are present. Contact rules a person chose are kept when `rulesBy` is `import`. */
  async updateMany(people: readonly CandidateChange[], rulesBy: SetBy): Promise<void> {
    if (people.length === 0) return;
    await this.database.query(
      `update candidate c set
         external_id = coalesce(r."externalId", c.external_id), given_name = coalesce(r."givenName", c.given_name),
         family_name = coalesce(r."familyName", c.family_name), locale = coalesce(r.locale, c.locale),
         time_zone = coalesce(r."timeZone", c.time_zone), stage = coalesce(r.stage, c.stage), source = coalesce(c.source, r.source),
         contact_rules = case when r."contactRules" is null or ($3 = 'import' and c.contact_rules_by = 'person') then c.contact_rules else r."contactRules" end,
         contact_rules_by = case when r."contactRules" is null or ($3 = 'import' and c.contact_rules_by = 'person') then c.contact_rules_by else $3 end,
         imported_digest = coalesce(decode(r."importedDigest", 'hex'), c.imported_digest), updated_at = $2, version = c.version + 1
       from jsonb_to_recordset($1::jsonb) as r(id uuid, "externalId" text, "givenName" text, "familyName" text,
         locale text, "timeZone" text, stage text, source text, "contactRules" jsonb, "importedDigest" text)
       where c.id = r.id and c.erased_at is null`,
      [JSON.stringify(people), this.clock.now(), rulesBy],
    );
  }

  /** Makes `addresses` the whole list of their kind for each person; one already known keeps its state. */
  async replaceAddresses(entries: readonly { candidateId: string; addresses: readonly Address[]; ids: readonly string[] }[]): Promise<void> {
    const rows = entries.flatMap(({ candidateId, addresses, ids }) =>
      addresses.map((address, position) => ({
        id: ids[position],
        candidateId,
        bucket: bucketOf(candidateId),
        kind: address.kind,
        sealed: this.vault.seal(address.value).toString('hex'),
        digest: this.vault.blindIndex(address.value).toString('hex'),
        position,
      })),
    );
    if (rows.length === 0) return;
    const json = JSON.stringify(rows);
    const shape = `jsonb_to_recordset($1::jsonb) as r(id uuid, "candidateId" uuid, bucket smallint, kind text, sealed text, digest text, position smallint)`;
    await this.database.query(
      `delete from contact_point p using (select distinct "candidateId", kind from ${shape}) k
       where p.candidate_id = k."candidateId" and p.kind = k.kind
         and encode(p.digest, 'hex') not in (select digest from ${shape} where r."candidateId" = p.candidate_id)`,
      [json],
    );
    await this.database.query(
      `insert into contact_point (id, candidate_id, bucket, kind, sealed, digest, position, added_at)
       select id, "candidateId", bucket, kind, decode(sealed, 'hex'), decode(digest, 'hex'), position, $2 from ${shape}
       on conflict (kind, digest) do update set position = excluded.position where contact_point.candidate_id = excluded.candidate_id`,
      [json, this.clock.now()],
    );
  }

  async setContactRules(id: string, rules: ContactRules, by: SetBy): Promise<void> {
    await this.database.query(
      `update candidate set contact_rules = $2, contact_rules_by = $3, updated_at = $4, version = version + 1 where id = $1`,
      [id, JSON.stringify(rules), by, this.clock.now()],
    );
  }

  /** Removes everything that names the person; the row stays as an id so that the ledger still adds up. */
  async erase(id: string): Promise<Address[]> {
    const addresses = await this.addressesOf(id);
    await this.database.query(`delete from contact_point where candidate_id = $1`, [id]);
    await this.database.query(
      `update candidate set external_id = null, given_name = null, family_name = null, locale = null, time_zone = null, stage = null,
         source = null, contact_rules = '{}', imported_digest = null, erased_at = $2, updated_at = $2, version = version + 1 where id = $1`,
      [id, this.clock.now()],
    );
    return addresses;
  }
}
