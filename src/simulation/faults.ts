/** What goes wrong on purpose, and how often: each fault a probability, each draw decided by the seed. */

import { drawOf } from './chance.js';

/**
 * `retry`      the carrier is busy: certainly not sent, try again
 * `failed`     the carrier refuses for good
 * `drop`       no answer, and the message never left
 * `unknown`    no answer, but the message arrived
 * `receipt`    the carrier tells later what became of a message; under `duplicate` and `reorder` twice, or in the wrong order
 * `bounce`     … that it did not arrive after all
 * `stop`       the person answers STOP, or the carrier says that they had
 * `crash`      the worker dies before some statement of a step, or between the gate and the carrier
 * `duplicate`  a step is called twice
 * `reorder`    a step is called before the one that was waiting in front of it
 * `lost`       a call is lost, as with the queue that held it
 * `late`       nobody works for up to ten hours
 * `jump`       the clock goes an hour at most back, or forward
 * `race`       two calls run side by side, statement by statement; people act while their message is at the gate
 */
export const FAULTS = [
  'retry', 'failed', 'drop', 'unknown', 'receipt', 'bounce', 'stop', 'crash', 'duplicate', 'reorder', 'lost', 'late', 'jump', 'race',
] as const;
export type Fault = (typeof FAULTS)[number];
export type FaultRates = Readonly<Partial<Record<Fault, number>>>;

const CARRIER_FAULTS = ['retry', 'failed', 'drop', 'unknown'] as const;
export type CarrierFault = (typeof CARRIER_FAULTS)[number];

const HOUR_MS = 3_600_000;
const LONGEST_SLEEP_MS = 10 * HOUR_MS;
/** No step has more; earlier ones are drawn more often, because later ones are rarely reached. */
const STATEMENTS = 120;

export class Faults {
  readonly #seed: string;
  readonly #happened = new Map<Fault, number>();

  constructor(private readonly rates: FaultRates, seed: string) {
    this.#seed = `faults ${seed}`;
  }

  get any(): boolean {
    return Object.values(this.rates).some((rate) => rate > 0);
  }

  may(fault: Fault): boolean {
    return (this.rates[fault] ?? 0) > 0;
  }

  /** How often each fault struck. */
  get happened(): Partial<Record<Fault, number>> {
    return Object.fromEntries(FAULTS.flatMap((fault) => (this.#happened.has(fault) ? [[fault, this.#happened.get(fault)]] : [])));
  }

  /** What the carrier does with this attempt; null = it takes the message. */
  ofAttempt(messageId: string, attempt: number): CarrierFault | null {
    let draw = drawOf(this.#seed, `carrier ${messageId} ${String(attempt)}`);
    for (const fault of CARRIER_FAULTS) {
      const rate = this.rates[fault] ?? 0;
      if (draw < rate) return this.#count(fault);
      draw -= rate;
    }
    return null;
  }

  strikes(fault: Fault, name: string): boolean {
    return drawOf(this.#seed, `${fault} ${name}`) < (this.rates[fault] ?? 0) && this.#count(fault) === fault;
  }

  /** Before which statement the worker dies during this call; null = it lives. Statement 0 is the hand-over to the carrier. */
  crashAt(call: string): number | null {
    if (drawOf(this.#seed, `crash ${call}`) >= (this.rates.crash ?? 0)) return null;
    return Math.floor(drawOf(this.#seed, `statement ${call}`) ** 2 * STATEMENTS);
  }

  crashed(): void {
    this.#count('crash');
  }

  /** For how many milliseconds from this moment nobody works. */
  sleepAt(moment: number): number {
    if (drawOf(this.#seed, `late ${String(moment)}`) >= (this.rates.late ?? 0)) return 0;
    this.#count('late');
    return Math.ceil(drawOf(this.#seed, `length ${String(moment)}`) * LONGEST_SLEEP_MS);
  }

  /** By how many milliseconds the clock jumps after this moment; negative is back. */
  jumpAt(moment: string): number {
    return this.strikes('jump', moment) ? Math.round((drawOf(this.#seed, `jump ${moment} by`) * 2 - 1) * HOUR_MS) : 0;
  }

  /** A number in [0, 1) for a fault that has struck. */
  draw(name: string): number {
    return drawOf(this.#seed, name);
  }

  #count<F extends Fault>(fault: F): F {
    this.#happened.set(fault, (this.#happened.get(fault) ?? 0) + 1);
    return fault;
  }
}
