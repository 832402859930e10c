/** What can happen, and the ids that go with it. A fact is announced in the transaction that made it true. */

import { Injectable } from '@nestjs/common';
import { Outbox } from '../platform/outbox/outbox.js';

export interface Facts {
  'import.received': { readonly importId: string };
  'run.requested': { readonly runId: string };
  'run.cut': { readonly runId: string; readonly bucket: number };
  'messages.planned': { readonly bucket: number };
  'consent.withdrawn': { readonly candidateId: string };
  'candidate.erased': { readonly candidateId: string };
}

export type FactName = keyof Facts;

@Injectable()
export class Announcer {
  constructor(private readonly outbox: Outbox) {}

  async announce<F extends FactName>(fact: F, ...payloads: readonly Facts[F][]): Promise<void> {
    await this.outbox.announce(fact, payloads);
  }
}
