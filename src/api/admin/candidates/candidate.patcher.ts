/** A merge patch on a person: what is given changes, all of it or none. */

import { Injectable } from '@nestjs/common';
import { type ContactRules } from '#lib/vocabulary';
import { Ids } from '../../../platform/clock/ids.js';
import { ContentionError, Database } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors/domain.error.js';
import { type Address } from '../../../records/candidate/address.js';
import { CandidateRepository } from '../../../records/candidate/candidate.repository.js';
import { PersonDeparture } from '../../../records/person-departure.js';
import { PreferenceRepository } from '../../../records/preference/preference.repository.js';
import { type CandidatePatch } from './candidate.dto.js';

@Injectable()
export class CandidatePatcher {
  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
    private readonly candidates: CandidateRepository,
    private readonly preferences: PreferenceRepository,
    private readonly departure: PersonDeparture,
  ) {}

  /** @throws DomainError `candidate_not_found`, `external_id_taken`, `address_of_another_person`. */
  async patch(id: string, { emails, phones, contactRules, preferences, ...fields }: CandidatePatch): Promise<void> {
    await this.database.contended(async () => {
      await this.candidates.lock(id);
      const before = await this.candidates.get(id);
      await this.#refuseTaken(id, fields.externalId ?? undefined, addressesOf(emails, phones));
      await this.candidates.patch(id, fields);
      for (const [kind, values] of [['email', emails], ['phone', phones]] as const) {
        if (values !== undefined) await this.#replace(id, kind, values ?? []);
      }
      if (contactRules !== undefined) await this.departure.setContactRules(id, merged(before.contactRules, contactRules), 'recruiter');
      if (preferences === null) await this.preferences.forget(id);
      else if (preferences !== undefined) await this.preferences.state([{ candidateId: id, stated: preferences }], 'recruiter');
    });
  }

  async #replace(candidateId: string, kind: Address['kind'], values: readonly string[]): Promise<void> {
    const addresses = this.candidates.indexedOnce(values.map((value) => ({ kind, value })));
    if (addresses.length === 0) await this.candidates.dropAddresses(candidateId, kind);
    else if (!await this.candidates.replaceAddresses([{ candidateId, addresses, ids: addresses.map(() => this.ids.next()) }])) throw new ContentionError('an address became another person\'s');
  }

  async #refuseTaken(id: string, externalId: string | undefined, addresses: readonly Address[]): Promise<void> {
    const known = await this.candidates.known(externalId === undefined ? [] : [externalId], addresses.map((address) => this.candidates.indexed(address)));
    const isOther = (person: { readonly id: string }): boolean => person.id !== id;
    if ([...known.byExternalId.values()].some(isOther)) throw taken('externalId', 'external_id_taken', 'Another person has this externalId.');
    if ([...known.byAddress.values()].some(isOther)) {
      throw taken('emails/phones', 'address_of_another_person', 'An address already belongs to another person; expected addresses of this person only.');
    }
  }
}

const addressesOf = (emails: readonly string[] | null | undefined, phones: readonly string[] | null | undefined): Address[] => [
  ...(emails ?? []).map((value) => ({ kind: 'email' as const, value })),
  ...(phones ?? []).map((value) => ({ kind: 'phone' as const, value })),
];

/** Rules not named stay: to pause somebody must not lift the limit they chose. */
function merged(before: ContactRules, patch: NonNullable<CandidatePatch['contactRules']> | null): ContactRules {
  if (patch === null) return {};
  const all: Record<string, unknown> = { ...before, ...patch };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined));
}

const taken = (field: string, code: string, message: string): DomainError =>
  new DomainError({ kind: 'conflict', code, message, details: [{ field, code, message }] });
