/** Stands where no carrier is configured: certainly not sent, so that the next channel is asked and nothing counts as sent that nobody got. */

import { type Channel } from '#lib/vocabulary';
import { type Carrier, type DeliveryOutcome } from './channel.js';

export class ClosedCarrier implements Carrier {
  constructor(readonly channel: Channel) {}

  send(): Promise<DeliveryOutcome> {
    return Promise.resolve({ kind: 'failed', code: 'no_carrier', blame: 'content', alert: true });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
