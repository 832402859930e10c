/** Those who are about to be written to: what a letter calls them and where it goes, many people at a time. */

import { Injectable } from '@nestjs/common';
import { Vault } from '../../platform/crypto/vault.js';
import { Database } from '../../platform/database/database.js';
import { prepared } from '../../platform/database/prepared.js';
import { type Candidate } from '../candidate/candidate.entity.js';
import { type ContactKind } from '../candidate/contact-point.entity.js';

export interface Address {
  readonly kind: ContactKind;
  readonly value: string;
}

export type Addressed = Pick<Candidate, 'id' | 'givenName' | 'familyName' | 'locale'>;

export interface Recipient {
  readonly candidate: Addressed;
  /** Those of the kinds asked for that are good, in the person's order. */
  readonly addresses: readonly Address[];
}

const ADDRESSED = prepared(`select id, given_name as "givenName", family_name as "familyName", locale from candidate where id = any($1::uuid[]) and erased_at is null`);

const GOOD_ADDRESSES = prepared(
  `select candidate_id as "candidateId", kind, sealed from contact_point
   where candidate_id = any($1::uuid[]) and kind = any($2::text[]) and state = 'good' order by candidate_id, kind, position`);

@Injectable()
export class RecipientsView {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  /** By id; without those who are erased or unknown. */
  async of(candidateIds: readonly string[], kinds: ReadonlySet<ContactKind>): Promise<ReadonlyMap<string, Recipient>> {
    const candidates = await this.database.query<Addressed>(ADDRESSED, [candidateIds]);
    const addresses = await this.goodAddresses(candidateIds, kinds);
    return new Map(candidates.map((candidate) => [candidate.id, { candidate, addresses: addresses.get(candidate.id) ?? [] }]));
  }

  /** Only of the kinds that are asked for: each address costs its opening. */
  async goodAddresses(candidateIds: readonly string[], kinds: ReadonlySet<ContactKind>): Promise<ReadonlyMap<string, readonly Address[]>> {
    const rows = await this.database.query<{ candidateId: string; kind: ContactKind; sealed: Buffer }>(GOOD_ADDRESSES, [candidateIds, [...kinds]]);
    const found = new Map<string, Address[]>();
    for (const { candidateId, kind, sealed } of rows) {
      const address = { kind, value: this.vault.open(sealed) };
      const known = found.get(candidateId);
      if (known) known.push(address);
      else found.set(candidateId, [address]);
    }
    return found;
  }
}
