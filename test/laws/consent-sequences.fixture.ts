/** T-27: random sequences of what people say and what we try, each attempt judged by an account of its own. */

import { type Channel, CHANNELS, type Purpose } from '#lib/vocabulary';
import { Gate } from '../../src/pipeline/sending/gate.js';
import { Database } from '../../src/platform/database/database.js';
import { CandidateRepository } from '../../src/records/candidate/candidate.repository.js';
import { ConsentLedger } from '../../src/records/consent/consent.ledger.js';
import { type Message } from '../../src/records/message/message.entity.js';
import { PersonDeparture } from '../../src/records/person-departure.js';
import { PersonHold } from '../../src/records/person-hold.js';
import { RecruiterNotes } from '../../src/records/recruiter-notes.js';
import { type TestApp } from '../support/app.js';
import { generator } from '../support/random.js';
import { agreeingPeople, claimedMessages } from './claimed.fixture.js';

/** Nothing but consent may stand in the way: caps no sequence reaches, and no quiet hours. */
export const CAPS_OUT_OF_REACH = { ORGANISATION_CAPS: '9999/day' } as const;
const RULES = { frequency: { max: 9_999, per: 'day' }, quietHours: { from: '03:00', to: '03:00' } } as const;
const ABREAST = 10;
const STEPS = 7;
const SPOKEN = ['jobs', 'content'] as const;

export interface Account {
  attempts: number;
  went: number;
  /** What left without consent in force, or was stopped for want of it although it was there. */
  readonly wrong: string[];
}

class Sequence {
  readonly #said = new Set(CHANNELS.flatMap((channel) => SPOKEN.map((purpose) => `${channel}:${purpose}`)));
  readonly #random: () => number;
  #tried: Message | null = null;
  /** Whether what was tried waited through a refusal, or was planned in spite of one: the worker beside us may have called it back for good. */
  #recalled = false;

  constructor(private readonly kesher: TestApp, private readonly id: string, private readonly prefix: string, private readonly at: number, seed: number, private readonly account: Account) {
    this.#random = generator(seed);
  }

  async live(): Promise<void> {
    for (let step = 0; step < STEPS; step += 1) {
      const dice = this.#random();
      if (dice < 0.15) await this.#agree();
      else if (dice < 0.4) await this.#refuse();
      else if (dice < 0.5) await this.#importAgain();
      else if (dice < 0.65) await this.#note();
      else await this.#attempt();
    }
  }

  #one<T>(list: readonly T[]): T {
    const chosen = list[Math.floor(this.#random() * list.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  }

  async #agree(): Promise<void> {
    const [channel, purpose] = [this.#one(CHANNELS), this.#one(SPOKEN)];
    await this.kesher.get(ConsentLedger).record([{ candidateId: this.id, channel, purpose, granted: true, source: 'page' }], 'person');
    this.#said.add(`${channel}:${purpose}`);
  }

  async #refuse(): Promise<void> {
    const channel = this.#random() < 0.7 ? this.#one(CHANNELS) : null;
    const purpose = this.#random() < 0.6 ? this.#one(SPOKEN) : null;
    await this.kesher.get(PersonDeparture).refuse(this.id, { ...(channel ? { channel } : {}), ...(purpose ? { purpose } : {}) }, 'person', 'page');
    for (const key of [...this.#said]) if ((!channel || key.startsWith(channel)) && (!purpose || key.endsWith(purpose))) this.#said.delete(key);
    this.#recalled ||= this.#tried !== null && !this.#said.has(`${this.#tried.channel}:${this.#tried.purpose}`);
  }

  /** The file they first came with, which says yes to everything. */
  async #importAgain(): Promise<void> {
    await agreeingPeople(this.kesher, this.prefix, 1, RULES, {}, this.at);
  }

  async #note(): Promise<void> {
    const channel = this.#one(['email', 'sms'] as const);
    const { messageId, reason } = await this.kesher.get(RecruiterNotes).write(this.id, { channel, subject: null, text: 'Shall we talk?' });
    this.#judge(channel, 'jobs', messageId !== null, reason);
  }

  /** A new message, or the one tried before, as a retry does. */
  async #attempt(): Promise<void> {
    const again = this.#tried !== null && this.#random() < 0.5 ? this.#tried : null;
    const [message] = again ? [again] : await claimedMessages(this.kesher, [this.id], this.#one(CHANNELS), this.#one(SPOKEN));
    if (!message) throw new Error('a message was planned');
    if (!again) this.#recalled = !this.#said.has(`${message.channel}:${message.purpose}`);
    this.#tried = message;
    const addresses = await this.kesher.get(CandidateRepository).addressesOf(this.id);
    const to = addresses.find(({ kind }) => kind === (message.channel === 'email' ? 'email' : 'phone'))?.value ?? '';
    const answer = await this.kesher.get(Gate).open(message, [], { to, subject: null });
    if (this.#recalled && answer.do === 'overtaken') return;
    this.#judge(message.channel, message.purpose, answer.do === 'go', 'because' in answer ? answer.because : answer.do);
    if (answer.do !== 'go') return;
    // It certainly did not arrive, and comes again.
    const database = this.kesher.get(Database);
    await database.transaction(async () => {
      await this.kesher.get(PersonHold).giveBack(message);
      await database.query(`update message set status = 'claimed' where id = $1`, [message.id]);
    });
  }

  #judge(channel: Channel, purpose: Purpose, went: boolean, why: string | null): void {
    this.account.attempts += 1;
    if (went) this.account.went += 1;
    const may = this.#said.has(`${channel}:${purpose}`);
    if (went !== may) this.account.wrong.push(`${this.prefix}-${String(this.at)}: ${channel} ${purpose} ${went ? 'left without consent' : `stopped by ${String(why)}`}`);
  }
}

export async function consentSequences(kesher: TestApp, prefix: string, count: number, seed: number): Promise<Account> {
  const ids = await agreeingPeople(kesher, prefix, count, RULES);
  const account: Account = { attempts: 0, went: 0, wrong: [] };
  const waiting = ids.entries();
  await Promise.all(Array.from({ length: ABREAST }, async () => {
    for (const [at, id] of waiting) await new Sequence(kesher, id, prefix, at, seed + at, account).live();
  }));
  return account;
}
