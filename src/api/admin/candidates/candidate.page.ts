/** A person as the API shows them: one view over four aggregates. */

import { Injectable } from '@nestjs/common';
import { type ContactRules, type StatedPreferences } from '#lib/vocabulary';
import { type Candidate } from '../../../records/candidate/candidate.entity.js';
import { CandidateRepository } from '../../../records/candidate/candidate.repository.js';
import { type Consent, type ConsentEvent } from '../../../records/consent/consent.entity.js';
import { ConsentLedger } from '../../../records/consent/consent.ledger.js';
import { PreferenceRepository } from '../../../records/preference/preference.repository.js';

export interface ShownConsent {
  readonly channel: string;
  readonly purpose: string;
  readonly granted: boolean;
  readonly wording: string | null;
  readonly source: string | null;
  readonly at: Date;
}

export interface ShownCandidate extends Pick<Candidate, 'id' | 'externalId' | 'givenName' | 'familyName' | 'locale' | 'timeZone' | 'stage' | 'source' | 'createdAt' | 'updatedAt'> {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly unreachable: readonly string[];
  readonly consents: readonly ShownConsent[];
  readonly contactRules: ContactRules;
  readonly preferences: StatedPreferences | null;
}

@Injectable()
export class CandidatePage {
  constructor(
    private readonly candidates: CandidateRepository,
    private readonly consents: ConsentLedger,
    private readonly preferences: PreferenceRepository,
  ) {}

  /** @throws DomainError `candidate_not_found`. */
  async one(id: string): Promise<ShownCandidate> {
    return this.of(await this.candidates.get(id));
  }

  async of(candidate: Candidate): Promise<ShownCandidate> {
    const { id, externalId, givenName, familyName, locale, timeZone, stage, source, contactRules, createdAt, updatedAt } = candidate;
    // One after the other: inside a transaction they share one connection.
    const addresses = await this.candidates.addressesOf(id);
    const inForce = await this.consents.inForce(id);
    const history = await this.consents.history(id);
    const preference = await this.preferences.find(id);
    const valuesOf = (kind: 'email' | 'phone'): string[] => addresses.filter((address) => address.kind === kind).map(({ value }) => value);
    return {
      id, externalId, givenName, familyName, locale, timeZone, stage, source,
      emails: valuesOf('email'),
      phones: valuesOf('phone'),
      unreachable: addresses.filter(({ state }) => state === 'bad').map(({ value }) => value),
      consents: inForce.map((consent) => shown(consent, history)),
      contactRules,
      preferences: preference && shownPreferences(preference),
      createdAt, updatedAt,
    };
  }
}

/** The day of the statement belongs to it, also when it was not part of what was sent. */
export const shownPreferences = ({ stated, statedAt }: { stated: StatedPreferences; statedAt: Date }): StatedPreferences => ({
  ...stated,
  statedAt: stated.statedAt ?? statedAt.toISOString(),
});

function shown({ channel, purpose, granted, at, eventId }: Consent, history: readonly ConsentEvent[]): ShownConsent {
  const event = history.find(({ id }) => id === eventId);
  return { channel, purpose, granted, wording: event?.wording ?? null, source: event?.source ?? null, at };
}
