/** People and their addresses: found by id, external id or address; written one by one or by the thousand. */

import { Injectable } from '@nestjs/common';
import { bucketOf, type Channel, type ContactRules } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Vault } from '../../platform/crypto/vault.js';
import { Database } from '../../platform/database/database.js';
import { type CopyLine, copyLine, type CopyTable } from '../../platform/database/copy-rows.js';
import { type Address, type IndexedAddress, type PersonAddresses } from './address.js';
import { Candidate, type SetBy } from './candidate.entity.js';
import { candidateNotFound } from './candidate.errors.js';
import { ContactPoint, type ContactKind } from './contact-point.entity.js';
import { droppingSql } from './dropped-addresses.js';
import { orderBehind } from './likeness.js';

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

/** Fields of a merge patch: an absent one stays, null clears. */
export type CandidatePatchFields = { readonly [K in Exclude<keyof CandidateChange, 'id' | 'contactRules' | 'importedDigest'>]?: string | null | undefined };

export interface KnownPerson {
  readonly id: string;
  readonly externalId: string | null;
  readonly importedDigest: string | null;
}

const CANDIDATES: CopyTable = {
  name: 'candidate',
  columns: [
    'id', 'bucket', 'external_id', 'given_name', 'family_name', 'locale', 'time_zone', 'stage', 'source', 'contact_rules', 'contact_rules_by', 'imported_digest', 'created_at', 'updated_at',
  ],
};
const CONTACT_POINTS: CopyTable = { name: 'contact_point', columns: ['id', 'candidate_id', 'bucket', 'kind', 'sealed', 'digest', 'position', 'added_at'] };

/** Sets a column and by whom ($3), but for an import of what the person chose. */
const chosenSql = (column: string, given: string): string => {
  const isKept = `${given} is null or ($3 = 'import' and c.${column}_by = 'person')`;
  return `${column} = case when ${isKept} then c.${column} else ${given} end, ${column}_by = case when ${isKept} then c.${column}_by else $3 end`;
};

@Injectable()
export class CandidateRepository {
  constructor(private readonly database: Database, private readonly vault: Vault, private readonly clock: Clock) {}

  async find(id: string): Promise<Candidate | null> {
    return this.database.manager.findOneBy(Candidate, { id });
  }

  /** @throws DomainError `candidate_not_found`, also for an erased person. */
  async get(id: string): Promise<Candidate> {
    const found = await this.find(id);
    if (!found || found.erasedAt) throw candidateNotFound();
    return found;
  }

  /** Takes the person's lock until the transaction ends: the one lock of the gate, refusals, pauses and erasure, which also waits for who is writing what was read of them (`for key share`). */
  async lock(id: string, toErase = false): Promise<void> {
    await this.database.query(`select 1 from candidate where id = $1 for ${toErase ? '' : 'no key '}update`, [id]);
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

  indexed({ kind, value }: Address): IndexedAddress {
    return { kind, value, digest: this.vault.blindIndex(value).toString('hex') };
  }

  /** As `indexed`, the first of those that are one address in other letters. */
  indexedOnce(addresses: readonly Address[]): IndexedAddress[] {
    const met = new Map<string, IndexedAddress>();
    for (const address of addresses.map((one) => this.indexed(one))) if (!met.has(this.addressKey(address))) met.set(this.addressKey(address), address);
    return [...met.values()];
  }

  #digestOf(address: Address): string {
    return 'digest' in address && typeof address.digest === 'string' ? address.digest : this.indexed(address).digest;
  }

  addressKey(address: Address): string {
    return `${address.kind}:${this.#digestOf(address)}`;
  }

  /** Who the external ids and addresses belong to: the two maps of an upsert, the second by `addressKey`. */
  async known(externalIds: readonly string[], addresses: readonly Address[]): Promise<{ byExternalId: Map<string, KnownPerson>; byAddress: Map<string, KnownPerson> }> {
    const columns = `c.id, c.external_id as "externalId", encode(c.imported_digest, 'hex') as "importedDigest"`;
    const byExternalId = new Map<string, KnownPerson>();
    const byAddress = new Map<string, KnownPerson>();
    if (externalIds.length > 0) {
      const named = await this.database.query<KnownPerson & { externalId: string }>(`select ${columns} from candidate c where c.external_id = any($1::text[]) and c.erased_at is null`, [externalIds]);
      for (const person of named) byExternalId.set(person.externalId, person);
    }
    if (addresses.length === 0) return { byExternalId, byAddress };
    const reached = await this.database.query<KnownPerson & { kind: ContactKind; digest: string }>(
      `select ${columns}, p.kind, encode(p.digest, 'hex') as digest
       from unnest($1::text[], $2::bytea[]) as a (kind, digest)
       join contact_point p on p.kind = a.kind and p.digest = a.digest
       join candidate c on c.id = p.candidate_id`,
      [addresses.map(({ kind }) => kind), addresses.map((address) => Buffer.from(this.#digestOf(address), 'hex'))],
    );
    for (const { kind, digest, ...person } of reached) byAddress.set(`${kind}:${digest}`, person);
    return { byExternalId, byAddress };
  }

  /** Takes the people's locks, in one order for everybody, until the transaction ends. Returns who is still there. */
  async lockMany(ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.database.query<{ id: string }>(`select id from candidate where id = any($1::uuid[]) and erased_at is null order by id for no key update`, [ids]);
    return new Set(rows.map(({ id }) => id));
  }

  /** Somebody new, for `copyLines`; that fails with `23505` when the external id or an address is already somebody's. */
  newcomer(change: CandidateChange, rulesBy: SetBy, { addresses, ids }: PersonAddresses): CopyLine[] {
    const now = this.clock.now().toISOString();
    const { id, externalId, givenName, familyName, locale, timeZone, stage, source, contactRules, importedDigest } = change;
    const bucket = bucketOf(id);
    return [
      copyLine(CANDIDATES, [
        id, bucket, externalId, givenName, familyName, locale, timeZone, stage, source,
        JSON.stringify(contactRules ?? {}), contactRules ? rulesBy : null, importedDigest === undefined ? null : Buffer.from(importedDigest, 'hex'), now, now,
      ]),
      ...addresses.map((address, position) => copyLine(CONTACT_POINTS, [
        ids[position], id, bucket, address.kind, this.vault.seal(address.value), Buffer.from(this.#digestOf(address), 'hex'), position, now,
      ])),
    ];
  }

  /** Writes the fields that are present. Contact rules, language and time zone that a person chose are kept when `by` is `import`. */
  async updateMany(people: readonly CandidateChange[], by: SetBy): Promise<void> {
    if (people.length === 0) return;
    await this.database.query(
      `update candidate c set
         external_id = coalesce(r."externalId", c.external_id), given_name = coalesce(r."givenName", c.given_name),
         family_name = coalesce(r."familyName", c.family_name),
         ${chosenSql('locale', 'r.locale')}, ${chosenSql('time_zone', 'r."timeZone"')}, stage = coalesce(r.stage, c.stage), source = coalesce(c.source, r.source),
         ${chosenSql('contact_rules', 'r."contactRules"')},
         imported_digest = coalesce(decode(r."importedDigest", 'hex'), c.imported_digest), updated_at = $2, version = c.version + 1
       from jsonb_to_recordset($1::jsonb) as r(id uuid, "externalId" text, "givenName" text, "familyName" text,
         locale text, "timeZone" text, stage text, source text, "contactRules" jsonb, "importedDigest" text)
       where c.id = r.id and c.erased_at is null`,
      [JSON.stringify(people), this.clock.now(), by],
    );
  }

  /** Writes the fields that are present, null included: it clears. */
  async patch(id: string, fields: CandidatePatchFields): Promise<void> {
    await this.database.query(
      `update candidate c set
         external_id = case when $2::jsonb ? 'externalId' then $2 ->> 'externalId' else c.external_id end,
         given_name = case when $2 ? 'givenName' then $2 ->> 'givenName' else c.given_name end,
         family_name = case when $2 ? 'familyName' then $2 ->> 'familyName' else c.family_name end,
         locale = case when $2 ? 'locale' then $2 ->> 'locale' else c.locale end, locale_by = case when $2 ? 'locale' then 'recruiter' else c.locale_by end,
         time_zone = case when $2 ? 'timeZone' then $2 ->> 'timeZone' else c.time_zone end, time_zone_by = case when $2 ? 'timeZone' then 'recruiter' else c.time_zone_by end,
         stage = case when $2 ? 'stage' then $2 ->> 'stage' else c.stage end,
         source = case when $2 ? 'source' then $2 ->> 'source' else c.source end,
         imported_digest = null, updated_at = $3, version = c.version + 1
       where c.id = $1 and c.erased_at is null`,
      [id, JSON.stringify(fields), this.clock.now()],
    );
  }

  /** A person without any address of this kind. */
  async dropAddresses(candidateId: string, kind: ContactKind): Promise<void> {
    await this.database.query(droppingSql(`delete from contact_point p where p.candidate_id = $1 and p.kind = $2`, { at: '$3' }), [candidateId, kind, this.clock.now()]);
  }

  /**
   * Makes `addresses` the whole list of their kind for each person (or its beginning, when others are kept); one already known keeps its state. False when one of
   * them has meanwhile become somebody else's: nothing of it may be committed then.
   */
  async replaceAddresses(entries: readonly PersonAddresses[]): Promise<boolean> {
    const held = entries.filter(({ keepsOthers }) => keepsOthers !== true).flatMap(({ candidateId, addresses }) => addresses.map((address) => ({ candidateId, kind: address.kind, digest: this.#digestOf(address) })));
    if (held.length > 0) {
      await this.database.query(
        droppingSql(
          `delete from contact_point p using (select distinct "candidateId", kind from r) k
           where p.candidate_id = k."candidateId" and p.kind = k.kind
             and not exists (select 1 from r where r."candidateId" = p.candidate_id and r.digest = encode(p.digest, 'hex'))`,
          { at: '$2', tables: `r as (select * from jsonb_to_recordset($1::jsonb) as r("candidateId" uuid, kind text, digest text)),` }),
        [JSON.stringify(held), this.clock.now()],
      );
    }
    const rows = entries.flatMap(({ candidateId, addresses, ids }) =>
      addresses.map((address, position) => ({ ...address, digest: this.#digestOf(address), candidateId, position, id: ids[position] })),
    );
    if (rows.length === 0) return true;
    const written = await this.database.query(
      `insert into contact_point (id, candidate_id, bucket, kind, sealed, digest, position, added_at)
       select *, $8::timestamptz from unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::text[], $5::bytea[], $6::bytea[], $7::smallint[])
       on conflict (kind, digest) do update set position = excluded.position where contact_point.candidate_id = excluded.candidate_id
       returning 1`,
      [
        rows.map(({ id }) => id), rows.map(({ candidateId }) => candidateId), rows.map(({ candidateId }) => bucketOf(candidateId)), rows.map(({ kind }) => kind),
        rows.map(({ value }) => this.vault.seal(value)), rows.map(({ digest }) => Buffer.from(digest, 'hex')), rows.map(({ position }) => position), this.clock.now(),
      ],
    );
    await orderBehind(this.database, entries.filter(({ keepsOthers }) => keepsOthers === true), (address) => this.#digestOf(address));
    return written.length === rows.length;
  }

  async setContactRules(id: string, rules: ContactRules, by: SetBy): Promise<void> {
    const values = [id, JSON.stringify(rules), by, this.clock.now()];
    await this.database.query(`update candidate set contact_rules = $2, contact_rules_by = $3, updated_at = $4, version = version + 1 where id = $1`, values);
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
