/** Everything a person chose, loaded as they see it and saved all at once, under their lock, unless it changed meanwhile. */

import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { freshnessOf, topicDate } from '#lib/learner';
import { type StatedPreferences } from '#lib/vocabulary';
import { Database } from '../../platform/database/database.js';
import { type Candidate } from '../../records/candidate/candidate.entity.js';
import { CandidateRepository } from '../../records/candidate/candidate.repository.js';
import { type Consent } from '../../records/consent/consent.entity.js';
import { ConsentLedger } from '../../records/consent/consent.ledger.js';
import { PersonDeparture } from '../../records/person-departure.js';
import { type Preference } from '../../records/preference/preference.entity.js';
import { PreferenceRepository } from '../../records/preference/preference.repository.js';
import { FormValues } from '../layout/form-values.js';
import { type FormErrors } from '../layout/form.js';
import { type Frame, Site } from '../layout/site.js';
import { changedStatements, choicesFor, type ConsentChoice, reachableChannels, tickedNow } from './consent-choices.js';
import { type ContactChoice, readContact, writeContact } from './contact.form.js';
import { readStated, writeStated } from './stated.form.js';

export interface Choices {
  readonly candidate: Candidate;
  readonly stated: StatedPreferences;
  readonly hasStated: boolean;
  /** When they said it, where that was long ago. */
  readonly aging: Date | null;
  readonly inForce: readonly Consent[];
  readonly offered: readonly ConsentChoice[];
  /** Changes with every change of anything the form shows. */
  readonly version: string;
}

export type SaveOutcome = { readonly outcome: 'saved' } | { readonly outcome: 'conflict' } | { readonly outcome: 'invalid'; readonly errors: FormErrors };

@Injectable()
export class PersonChoices {
  constructor(
    private readonly database: Database,
    private readonly site: Site,
    private readonly candidates: CandidateRepository,
    private readonly preferences: PreferenceRepository,
    private readonly consents: ConsentLedger,
    private readonly departure: PersonDeparture,
  ) {}

  async load(candidateId: string, frame: Frame): Promise<Choices> {
    const candidate = await this.candidates.get(candidateId);
    const preference = await this.preferences.find(candidateId);
    const inForce = await this.consents.inForce(candidateId);
    const addresses = await this.candidates.addressesOf(candidateId);
    const newest = inForce.reduce((id, { eventId }) => Math.max(id, Number(eventId)), 0);
    return {
      candidate,
      stated: preference?.stated ?? {},
      hasStated: preference !== null,
      aging: preference && agingSince(preference, this.site.hereAndNow(candidate).now),
      inForce,
      offered: choicesFor(frame, reachableChannels(addresses.map(({ kind }) => kind))),
      version: `${String(preference?.version ?? 0)}.${String(candidate.version)}.${String(newest)}`,
    };
  }

  written({ candidate, stated, inForce, offered, version }: Choices, frame: Frame): FormValues {
    return new FormValues({
      ...writeStated(stated, frame.reader.locale),
      ...writeContact({ rules: candidate.contactRules, locale: candidate.locale ?? frame.reader.locale, timeZone: candidate.timeZone }, this.site.hereAndNow(candidate)),
      consent: tickedNow(offered, inForce),
      version,
    });
  }

  /** A form that shows older choices than those in force is not saved: an unticked refusal made elsewhere would come undone. */
  async save(candidateId: string, form: FormValues, frame: Frame): Promise<SaveOutcome> {
    return this.database.transaction(async () => {
      await this.candidates.lock(candidateId);
      const choices = await this.load(candidateId, frame);
      if (form.one('version') !== choices.version) return { outcome: 'conflict' };
      const stated = readStated(form, choices.stated, frame.reader.locale);
      const contact = readContact(form, choices.candidate.contactRules, this.site.hereAndNow(choices.candidate));
      if (!stated.ok || !contact.ok) return { outcome: 'invalid', errors: new Map([...(stated.ok ? [] : stated.errors), ...(contact.ok ? [] : contact.errors)]) };
      if (choices.hasStated || Object.keys(stated.value).length > 0) await this.preferences.state([{ candidateId, stated: stated.value }], 'person');
      await this.#saveContact(choices.candidate, contact.value);
      await this.consents.record(changedStatements(candidateId, choices.offered, choices.inForce, form), 'person');
      return { outcome: 'saved' };
    });
  }

  async #saveContact(candidate: Candidate, { rules, locale, timeZone }: ContactChoice): Promise<void> {
    if (!isDeepStrictEqual(withoutNulls(rules), withoutNulls(candidate.contactRules))) await this.departure.setContactRules(candidate.id, rules, 'person');
    // Only what they changed becomes their own choice, which no import overrules.
    const changed = { ...(locale === null || locale === candidate.locale ? {} : { locale }), ...(timeZone === null || timeZone === candidate.timeZone ? {} : { timeZone }) };
    if (Object.keys(changed).length > 0) await this.candidates.updateMany([{ id: candidate.id, ...changed }], 'person');
  }
}

function agingSince({ stated, statedAt, fields }: Preference, now: Date): Date | null {
  const statement = { stated, statedAt, fields };
  const [topic] = freshnessOf(statement, [], now).aging;
  return topic === undefined ? null : topicDate(statement, topic);
}

/** No pause and a null one are the same. */
const withoutNulls = (rules: object): object => Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== null));
