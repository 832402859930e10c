/** What carriers tell of messages that left, and people who answer STOP: later, twice, in the wrong order, through the doors of real receipts. */

import { type Clock } from '../platform/clock/clock.js';
import { type Blame } from '../records/address-blame.js';
import { readAttemptId } from '../records/message/attempt-id.js';
import { type MessageReceipts, type Receipt } from '../records/message-receipts.js';
import { type PersonReply } from '../records/person-reply.js';
import { Agenda } from './agenda.js';
import { type Faults } from './faults.js';
import { type Departure } from './memory.carriers.js';
import { type Order } from './order.js';

type News = { readonly of: Departure } & ({ readonly kind: 'receipt'; readonly receipt: Receipt } | { readonly kind: 'stop' });

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const BLAMES: readonly Blame[] = ['address', 'opt_out', 'other'];

/** A number or address that said no to its carrier. */
export interface OptOut {
  readonly order: number;
  readonly messageId: string;
  readonly to: string;
  readonly channels: readonly Departure['channel'][];
}

export class Receipts {
  /** Departures (their order) that did not arrive after all, and when that was known. */
  readonly undelivered = new Map<number, number>();
  readonly optOuts: OptOut[] = [];
  readonly #agenda = new Agenda<News>();
  #followed = 0;

  constructor(private readonly crew: {
    readonly faults: Faults; readonly clock: Clock; readonly order: Order; readonly receipts: MessageReceipts; readonly replies: PersonReply;
    readonly departures: readonly Departure[];
  }) {}

  get nextAt(): number | null {
    return this.#agenda.nextAt;
  }

  /** Notes what will be told of the messages that left since it last looked. */
  follow(): void {
    const { departures, faults } = this.crew;
    for (const departure of departures.slice(this.#followed)) {
      const { providerId, channel, at } = departure;
      const soon = at.getTime() + Math.ceil(faults.draw(`soon ${providerId}`) * 5 * MINUTE_MS);
      const later = soon + Math.ceil(faults.draw(`later ${providerId}`) * 8 * HOUR_MS);
      if (faults.strikes('receipt', providerId)) this.#note(departure, soon, later);
      if (channel !== 'email' && faults.strikes('stop', providerId)) this.#agenda.note(soon, { of: departure, kind: 'stop' });
    }
    this.#followed = departures.length;
  }

  async tellUpTo(now: number): Promise<void> {
    for (let next = this.#agenda.take(now); next; next = this.#agenda.take(now)) await this.#tell(next.what);
  }

  #note(departure: Departure, soon: number, later: number): void {
    const { faults } = this.crew;
    const { providerId } = departure;
    const blame = BLAMES[Math.floor(faults.draw(`blame ${providerId}`) * BLAMES.length)] ?? 'other';
    const outcome: Receipt = faults.strikes('bounce', providerId) ? { kind: 'undelivered', providerId, code: 'simulated_bounce', blame } : { kind: 'delivered', providerId };
    const told: Receipt[] = [{ kind: 'on_its_way', providerId }, outcome];
    if (faults.strikes('reorder', `receipt ${providerId}`)) told.reverse();
    const copies = faults.strikes('duplicate', `receipt ${providerId}`) ? 2 : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      for (const [at, receipt] of told.entries()) this.#agenda.note((at === 0 ? soon : later) + copy * HOUR_MS, { of: departure, kind: 'receipt', receipt });
    }
  }

  async #tell(news: News): Promise<void> {
    const { messageId, attemptId, channel, to, order: departed } = news.of;
    if (news.kind === 'stop') {
      await this.crew.replies.stop([to], channel);
      this.optOuts.push({ order: this.crew.order.next(), messageId, to, channels: ['sms', 'whatsapp'] });
      return;
    }
    const taken = await this.crew.receipts.take(readAttemptId(attemptId) ?? { messageId, fence: null }, news.receipt, [channel]);
    if (taken !== 'taken' || news.receipt.kind !== 'undelivered') return;
    const order = this.crew.order.next();
    this.undelivered.set(departed, order);
    if (news.receipt.blame === 'opt_out') this.optOuts.push({ order, messageId, to, channels: [channel] });
  }
}
