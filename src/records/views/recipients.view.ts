/** Those who are about to be written to: their own fields and their addresses, many people at a time. */

import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Vault } from '../../platform/crypto/vault.js';
import { Database } from '../../platform/database/database.js';
import { prepared } from '../../platform/database/prepared.js';
import { Candidate } from '../candidate/candidate.entity.js';
import { type ContactKind } from '../candidate/contact-point.entity.js';

export interface Recipient {
  readonly candidate: Candidate;
  /** Those that are good, in the person's order. */
  readonly addresses: readonly { readonly kind: ContactKind; readonly value: string }[];
}

const GOOD_ADDRESSES = prepared(
  `select candidate_id as "candidateId", kind, sealed from contact_point where candidate_id = any($1::uuid[]) and state = 'good' order by candidate_id, kind, position`);

@Injectable()
export class RecipientsView {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  /** By id; without those who are erased or unknown. */
  async of(candidateIds: readonly string[]): Promise<ReadonlyMap<string, Recipient>> {
    const candidates = await this.database.manager.findBy(Candidate, { id: In([...candidateIds]) });
    const addresses = await this.goodAddresses(candidateIds);
    return new Map(candidates.filter(({ erasedAt }) => erasedAt === null).map((candidate) => [candidate.id, { candidate, addresses: addresses.get(candidate.id) ?? [] }]));
  }

  async goodAddresses(candidateIds: readonly string[]): Promise<ReadonlyMap<string, Recipient['addresses']>> {
    const rows = await this.database.query<{ candidateId: string; kind: ContactKind; sealed: Buffer }>(GOOD_ADDRESSES, [candidateIds]);
    const found = new Map<string, Recipient['addresses']>();
    for (const { candidateId, kind, sealed } of rows) found.set(candidateId, [...(found.get(candidateId) ?? []), { kind, value: this.vault.open(sealed) }]);
    return found;
  }
}
