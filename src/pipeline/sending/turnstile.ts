/** Where letters whose carriers are ready wait for the gate: those that come together pass it in one transaction, and only so many are out at once. */

import { Injectable } from '@nestjs/common';
import { CHANNELS, type Channel } from '#lib/vocabulary';
import { GroupCommit } from '../../platform/database/group-commit.js';
import { Gate, type GateAnswer, type GateRequest } from './gate.js';

/** Letters of one channel between the gate and their recorded outcome, at most: a worker that is killed leaves no more than these unknown. */
const MOST_OUT = 16;
/** A worker that has just started has one letter out at a time, and one more after each of these many outcomes: a crash loop leaves little unknown. */
const OUTCOMES_A_PLACE = 25;

class Lane {
  #out = 0;
  #concluded = 0;
  readonly #gate: GroupCommit<GateRequest, GateAnswer | { readonly do: 'busy' }>;

  constructor(gate: Gate) {
    this.#gate = new GroupCommit(
      async (requests) => {
        const answers = await gate.openFree(requests);
        this.#out += answers.filter((answer) => answer.do === 'go').length;
        return answers;
      },
      { most: () => Math.min(MOST_OUT, 1 + Math.floor(this.#concluded / OUTCOMES_A_PLACE)) - this.#out, keyOf: ({ message }) => message.candidateId },
    );
  }

  async pass(request: GateRequest, alone: () => Promise<GateAnswer>): Promise<GateAnswer> {
    const answer = await this.#gate.run(request);
    if (answer.do !== 'busy') return answer;
    // Whoever has to wait for a person's lock waits by itself, and is one more that is out.
    const late = await alone();
    if (late.do === 'go') this.#out += 1;
    return late;
  }

  left(): void {
    this.#out -= 1;
    this.#concluded += 1;
    this.#gate.more();
  }
}

@Injectable()
export class Turnstile {
  readonly #lanes: ReadonlyMap<Channel, Lane>;

  constructor(private readonly gate: Gate) {
    this.#lanes = new Map(CHANNELS.map((channel) => [channel, new Lane(gate)]));
  }

  /** Asks the gate. After `go` call {@link left} once the outcome is written, or cannot be. */
  async pass(request: GateRequest): Promise<GateAnswer> {
    return this.#lane(request.message.channel).pass(request, () => this.gate.open(request.message, request.items, request));
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
