/** Carriers that keep in memory what left, with the hour it left: the witness the laws are checked against. */

import { CHANNELS, type Channel } from '#lib/vocabulary';
import { type Carrier, type DeliveryOutcome, type MessageContext, type OutgoingMessage, type PointOfNoReturn } from '../channels/channel.js';
import { Carriers } from '../pipeline/sending/carriers.js';
import { type Clock } from '../platform/clock/clock.js';
import { type CarrierFault, type Faults } from './faults.js';
import { type MortalDatabase } from './mortal.database.js';

/** A message that really left. */
export interface Departure {
  readonly at: Date;
  readonly channel: Channel;
  readonly messageId: string;
  readonly to: string;
}

export class MemoryCarriers extends Carriers {
  readonly departures: Departure[] = [];
  readonly #carriers: ReadonlyMap<Channel, Carrier>;

  constructor(clock: Clock, database: MortalDatabase, faults: Faults) {
    super();
    const depart = ({ messageRef }: MessageContext, message: OutgoingMessage): void => {
      const to = message.kind === 'email' ? message.to.address : message.to;
      this.departures.push({ at: clock.now(), channel: message.kind, messageId: messageRef, to });
    };
    this.#carriers = new Map(CHANNELS.map((channel) => [channel, new MemoryCarrier(channel, database, faults, depart)]));
  }

  of(channel: Channel): Carrier {
    const carrier = this.#carriers.get(channel);
    if (!carrier) throw new Error(`no carrier for ${channel}`);
    return carrier;
  }
}

class MemoryCarrier implements Carrier {
  readonly #attempts = new Map<string, number>();

  constructor(
    readonly channel: Channel,
    private readonly database: MortalDatabase,
    private readonly faults: Faults,
    private readonly depart: (context: MessageContext, message: OutgoingMessage) => void,
  ) {}

  async send(message: OutgoingMessage, context: MessageContext, pointOfNoReturn: PointOfNoReturn): Promise<DeliveryOutcome> {
    const attempt = (this.#attempts.get(context.messageRef) ?? 0) + 1;
    this.#attempts.set(context.messageRef, attempt);
    if ((await pointOfNoReturn()) === 'stop') return { kind: 'stopped' };
    this.database.handOver();
    return this.#outcome(this.faults.ofAttempt(context.messageRef, attempt), message, context);
  }

  #outcome(fault: CarrierFault | null, message: OutgoingMessage, context: MessageContext): DeliveryOutcome {
    switch (fault) {
      case 'retry':
        return { kind: 'retry', code: 'simulated_busy' };
      case 'failed':
        return { kind: 'failed', code: 'simulated_refusal', blame: 'address' };
      case 'drop':
        return { kind: 'unknown', code: 'simulated_silence' };
      case 'unknown':
        this.depart(context, message);
        return { kind: 'unknown', code: 'simulated_silence' };
      case null:
        this.depart(context, message);
        return { kind: 'accepted', providerId: `simulated-${context.messageRef}` };
    }
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
