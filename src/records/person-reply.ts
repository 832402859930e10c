/** A person answering STOP from their phone, or to a mail. */

import { Injectable } from '@nestjs/common';
import { type Channel } from '#lib/vocabulary';
import { ContentionError, Database } from '../platform/database/database.js';
import { CandidateRepository } from './candidate/candidate.repository.js';
import { ConsentLedger } from './consent/consent.ledger.js';

/**
 * What a one-word refusal from a number covers: everything we send to that number. The law lets a person refuse by the
 * way the message came, and nobody who writes STOP to a text expects the next one by WhatsApp. Mail has its own link.
 */
const CHANNELS_OF_A_NUMBER: readonly Channel[] = ['sms', 'whatsapp'];

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Injectable()
export class PersonReply {
  constructor(
    private readonly database: Database,
    private readonly candidates: CandidateRepository,
    private readonly consents: ConsentLedger,
  ) {}

  /**
   * Effective at commit, under the person's lock. A number we do not know, under any of `numbers` it may be written as, is suppressed: it may be imported tomorrow.
   * Nothing a person writes back ever grants consent.
   */
  async stop(numbers: readonly string[], by: Channel): Promise<void> {
    await this.database.contended(async () => {
      const held = await this.candidates.lockMany(await this.#whose(numbers));
      const people = await this.#whose(numbers);
      if (people.some((id) => !held.has(id))) throw new ContentionError('the number became somebody else’s meanwhile');
      if (people.length === 0) for (const number of numbers) await this.consents.suppress(number, CHANNELS_OF_A_NUMBER, 'stop');
      for (const id of people) for (const channel of CHANNELS_OF_A_NUMBER) await this.consents.refuse(id, { channel }, 'person', `STOP by ${by}`);
    });
  }

  async #whose(numbers: readonly string[]): Promise<readonly string[]> {
    const { byAddress } = await this.candidates.known([], numbers.map((value) => ({ kind: 'phone', value })));
    return [...new Set([...byAddress.values()].map(({ id }) => id))];
  }

  /** Who got the first of these mails of ours, by the names they went out under; null when none is ours. */
  async writerOf(messageIds: readonly string[]): Promise<string | null> {
    const ours = messageIds.filter((id) => UUID.test(id));
    const found = await this.database.one<{ candidateId: string }>(
      `select m.candidate_id as "candidateId" from message m join unnest($1::uuid[]) with ordinality as said(id, place) on m.id = said.id
       join candidate c on c.id = m.candidate_id and c.erased_at is null order by said.place limit 1`, [ours]);
    return found?.candidateId ?? null;
  }

  /** Effective at commit, under the person's lock. */
  async stopMail(candidateId: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.candidates.lock(candidateId);
      await this.consents.refuse(candidateId, { channel: 'email' }, 'person', 'STOP by email');
    });
  }
}
