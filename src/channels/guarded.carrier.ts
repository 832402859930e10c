/** A carrier behind its provider account's circuit breaker and the configured rates. Who is turned away waits as a row; no try is spent. */

import { type Carrier, type DeliveryOutcome, type MessageContext, type OutgoingMessage, type PointOfNoReturn } from './channel.js';

/** What a call says about the provider; `fatal`: the account itself is refused, every further call would be too. */
export type Health = 'good' | 'bad' | 'fatal';

export interface Breaker {
  /** `waitMs` 0 = go; `probe` when this call decides whether the circuit closes again. */
  ask(account: string): Promise<{ readonly waitMs: number; readonly probe: boolean }>;
  report(account: string, health: Health, code: string, probe: boolean): Promise<void>;
}

/** Milliseconds until the message may come back; 0 = now. */
export type Turn = (message: OutgoingMessage) => Promise<number>;

/** The message that met a fault of the account would meet it again: it comes back later than the others, in seconds. */
const AFTER_ACCOUNT_FAULT = 1_800;
/** Calls side by side while nobody knows whether the provider answers: with them a circuit opens within twenty calls. */
const FEELERS = 8;
/** Those turned away by an open circuit come back over this many seconds, not all at once. */
const SPREAD = 30;

export class GuardedCarrier implements Carrier {
  readonly channel: Carrier['channel'];
  readonly lookUp: Carrier['lookUp'];
  #turnedAway = 0;
  /** The last call failed, or none was made yet. */
  #suspect = true;
  #underWay = 0;
  readonly #waiting: (() => void)[] = [];

  /** @param account the provider account whose failures count together. */
  constructor(private readonly inner: Carrier, private readonly account: string, private readonly breaker: Breaker, private readonly turn: Turn) {
    this.channel = inner.channel;
    this.lookUp = inner.lookUp?.bind(inner);
  }

  async send(message: OutgoingMessage, context: MessageContext, pointOfNoReturn: PointOfNoReturn): Promise<DeliveryOutcome> {
    while (this.#suspect && this.#underWay >= FEELERS) await new Promise<void>((resolve) => { this.#waiting.push(resolve); });
    this.#underWay += 1;
    try {
      return await this.#send(message, context, pointOfNoReturn);
    } finally {
      this.#underWay -= 1;
      for (const go of this.#waiting.splice(0)) go();
    }
  }

  async #send(message: OutgoingMessage, context: MessageContext, pointOfNoReturn: PointOfNoReturn): Promise<DeliveryOutcome> {
    const { waitMs, probe } = await this.breaker.ask(this.account);
    if (waitMs > 0) return later('circuit_open', waitMs / 1_000 + (this.#turnedAway++ % SPREAD));
    const turnMs = await this.turn(message);
    if (turnMs > 0) return later('rate_limit', turnMs / 1_000);
    const outcome = await this.inner.send(message, context, pointOfNoReturn);
    const health = healthOf(outcome);
    if (health === null) return outcome;
    this.#suspect = health !== 'good';
    await this.#report(health, codeOf(outcome), probe);
    if (health === 'fatal') return later(codeOf(outcome), AFTER_ACCOUNT_FAULT);
    // A probe is ours, not the message's own try.
    return probe && outcome.kind === 'retry' ? { ...outcome, spendsAttempt: false } : outcome;
  }

  /** What became of the message must be written down even when this cannot be. */
  async #report(health: Health, code: string, probe: boolean): Promise<void> {
    try {
      await this.breaker.report(this.account, health, code, probe);
    } catch {
      this.#suspect = true;
    }
  }

  close(): Promise<void> {
    return this.inner.close();
  }
}

const later = (code: string, afterSeconds: number): DeliveryOutcome => ({ kind: 'retry', code, afterSeconds, spendsAttempt: false });

const codeOf = (outcome: DeliveryOutcome): string => ('code' in outcome ? outcome.code : 'ok');

/** Null when the outcome says nothing about the provider: the gate closed, it is busy, or one handset is switched off. */
function healthOf(outcome: DeliveryOutcome): Health | null {
  switch (outcome.kind) {
    case 'accepted': return 'good';
    case 'stopped': return null;
    case 'unknown': return 'bad';
    case 'failed':
      if (outcome.blame === 'account') return 'fatal';
      return outcome.blame === 'other' ? 'bad' : 'good';
    case 'retry': return outcome.spendsAttempt === false || outcome.maxTries !== undefined ? null : 'bad';
  }
}
