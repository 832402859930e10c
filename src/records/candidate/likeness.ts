/** Whether a record found by one address speaks of the person who has it: an address can be shared, by a couple or an office. */

import { type CandidateRecord } from '#lib/vocabulary';
import { type Database } from '../../platform/database/database.js';
import { type IndexedAddress, type PersonAddresses } from './address.js';
import { type ContactKind } from './contact-point.entity.js';

/** What is on file to tell a person by. */
export interface Likeness {
  readonly name: string;
  readonly kinds: readonly ContactKind[];
}

export async function likenessesOf(database: Database, ids: readonly string[]): Promise<Map<string, Likeness>> {
  if (ids.length === 0) return new Map();
  const rows = await database.query<Likeness & { id: string }>(
    `select c.id, concat_ws(' ', c.given_name, c.family_name) as name,
       array(select distinct p.kind from contact_point p where p.candidate_id = c.id) as kinds
     from candidate c where c.id = any($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, ...likeness }) => [id, likeness]));
}

/** The kinds of address a record states without one of the person it was found by. */
export function strangeKinds(addresses: readonly IndexedAddress[], isTheirs: (address: IndexedAddress) => boolean): ContactKind[] {
  const shared = new Set(addresses.filter(isTheirs).map(({ kind }) => kind));
  return [...new Set(addresses.map(({ kind }) => kind))].filter((kind) => !shared.has(kind));
}

/**
 * Another mailbox under a known number, or another number under a known mailbox, is the same person's when the names agree.
 * Names that only one side states prove nothing: a mailbox is taken for one person's then, a number is not. Consent went
 * to one person, and must not reach whoever shares their telephone.
 */
export function isAnother({ givenName = '', familyName = '' }: CandidateRecord, strange: readonly ContactKind[], { name, kinds }: Likeness): boolean {
  const differing = strange.filter((kind) => kinds.includes(kind));
  if (differing.length === 0) return false;
  const [said, known] = [wordsOf(`${givenName} ${familyName}`), wordsOf(name)];
  if (said.size === 0 || known.size === 0) return differing.includes('email');
  return !contains(said, known) && !contains(known, said);
}

const wordsOf = (name: string): Set<string> => new Set(name.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);

const contains = (whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean => [...part].every((word) => whole.has(word));

/** Orders the addresses of each person behind those their entry names. */
export async function orderBehind(database: Database, entries: readonly PersonAddresses[], digestOf: (address: PersonAddresses['addresses'][number]) => string): Promise<void> {
  if (entries.length === 0) return;
  const named = entries.flatMap(({ candidateId, addresses }) => addresses.map((address) => ({ candidateId, kind: address.kind, digest: digestOf(address) })));
  await database.query(
    `with r as (select * from jsonb_to_recordset($1::jsonb) as r("candidateId" uuid, kind text, digest text)),
       counted as (select "candidateId", count(*) as named, array_agg(distinct kind) as kinds from r group by 1),
       behind as (
         select p.id, k.named - 1 + row_number() over (partition by p.candidate_id, p.kind order by p.position, p.id) as position
         from counted k join contact_point p on p.candidate_id = k."candidateId" and p.kind = any(k.kinds)
         where not exists (select 1 from r where r."candidateId" = p.candidate_id and r.digest = encode(p.digest, 'hex')))
     update contact_point p set position = b.position from behind b where p.id = b.id and p.position <> b.position`,
    [JSON.stringify(named)],
  );
}
