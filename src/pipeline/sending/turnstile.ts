/** Where letters whose carriers are ready wait for the gate: those that come together pass it in one transaction, and only so many are out at once. */

import { Injectable, Logger } from '@nestjs/common';
import { CHANNELS, type Channel } from '#lib/vocabulary';
import { GroupCommit } from '../../platform/database/group-commit.js';
import { Gate, type GateAnswer, type GateRequest } from './gate.js';

/** Letters of one channel between the gate and their recorded outcome, at most: a worker that is killed leaves no more than these unknown. */
const MOST_OUT = 16;
/** A worker that has just started has one letter out at a time, and one more after each of these many outcomes: a crash loop leaves little unknown. */
const OUTCOMES_A_PLACE = 60;
/** Gate transactions of one channel side by side, but for those that only wait for the disk. */
const GATES = 1;

class Lane {
  /** At the gate or beyond it. */
  #out = 0;
  #concluded = 0;
  readonly #logger = new Logger('Turnstile');
  readonly #groups: GroupCommit<GateRequest, GateAnswer | { readonly do: 'busy' }>;

  constructor(private readonly gate: Gate) {
    const room = (): number => Math.min(MOST_OUT, 1 + Math.floor(this.#concluded / OUTCOMES_A_PLACE)) - this.#out;
    this.#groups = new GroupCommit((requests, makeWay) => this.#open(requests, makeWay), { most: room, abreast: GATES, keyOf: ({ message }) => message.candidateId });
  }

  async pass(request: GateRequest): Promise<GateAnswer> {
    const answer = await this.#groups.run(request);
    if (answer.do !== 'busy') return answer;
    // Whoever has to wait for a person's lock waits by itself, and is one more that is out.
    const late = await this.gate.open(request.message, request.items, request);
    if (late.do === 'go') this.#out += 1;
    return late;
  }

  /** Counted before it is known how many may go: two groups side by side never let too many out. */
  async #open(requests: readonly GateRequest[], makeWay: () => void): Promise<readonly (GateAnswer | { readonly do: 'busy' })[]> {
    this.#out += requests.length;
    let out = 0;
    try {
      const answers = await this.gate.openFree(requests, makeWay);
      out = answers.filter((answer) => answer.do === 'go').length;
      return answers;
    } catch (error) {
      // One of them breaks the transaction: each for itself, so that the others are not held up by it.
      if (requests.length > 1) this.#logger.warn(`${String(requests.length)} letters could not pass together: ${error instanceof Error ? error.message : 'unknown error'}`);
      return requests.map(() => ({ do: 'busy' }));
    } finally {
      this.#out -= requests.length - out;
      // The next group was looked for while these still counted.
      this.#groups.more();
    }
  }

  left(): void {
    this.#out -= 1;
    this.#concluded += 1;
    this.#groups.more();
  }
}

@Injectable()
export class Turnstile {
  readonly #lanes: ReadonlyMap<Channel, Lane>;

  constructor(gate: Gate) {
    this.#lanes = new Map(CHANNELS.map((channel) => [channel, new Lane(gate)]));
  }

  /** Asks the gate. After `go` call {@link left} once the outcome is written, or cannot be. */
  async pass(request: GateRequest): Promise<GateAnswer> {
    return this.#lane(request.message.channel).pass(request);
  }

  left(channel: Channel): void {
    this.#lane(channel).left();
  }

  #lane(channel: Channel): Lane {
    const lane = this.#lanes.get(channel);
    if (!lane) throw new Error(`no lane for ${channel}`);
    return lane;
  }
}
