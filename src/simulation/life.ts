/** Lets people do what they were going to do, at its time, and keeps a record of it. */

import { type Clock } from '../platform/clock/clock.js';
import { type JobRepository } from '../records/job/job.repository.js';
import { type MessageItemRepository } from '../records/message/message-items.repository.js';
import { type PersonReaction } from '../records/person-reaction.js';
import { type NewReaction } from '../records/reaction/reaction.repository.js';
import { type Act, changeOf, type Intent } from './acts.js';
import { Agenda } from './agenda.js';
import { type Order } from './order.js';
import { type PersonChange } from './person-change.js';
import { type KnownPerson, type Population } from './population.js';
import { type ReactorEvent } from './reactor.js';
import { type LedgerLine } from '../records/views/ledger.view.js';

type Reaction = Extract<ReactorEvent, { jobExternalId?: string | undefined }>;

export class Life {
  readonly acts: Act[] = [];
  readonly #agenda = new Agenda<Intent>();

  constructor(
    private readonly population: Population,
    private readonly records: { readonly clock: Clock; readonly jobs: JobRepository; readonly items: MessageItemRepository; readonly reactions: PersonReaction; readonly order: Order },
  ) {}

  /** When somebody does something next; null when nobody will. */
  get nextAt(): number | null {
    return this.#agenda.nextAt;
  }

  intend(people: readonly KnownPerson[]): void {
    for (const { candidateId, person } of people) {
      const externalId = person.record.externalId ?? null;
      for (const { at, set } of person.changes) this.#agenda.note(at, { by: 'file', candidateId, externalId, set });
    }
  }

  /** Notes what the reactor said of a message. */
  react({ id, candidateId, candidateExternalId }: LedgerLine, events: readonly ReactorEvent[]): void {
    const now = this.records.clock.now().getTime();
    for (const event of events) {
      const intent: Intent = { by: 'reactor', candidateId, externalId: candidateExternalId, messageId: id, event };
      this.#agenda.note(now + Math.round(event.afterSeconds * 1000), intent);
    }
  }

  /** `when` decides when each act is done, one after another; at once unless told. */
  async liveUpTo(now: number, when: (candidateId: string, act: () => Promise<void>) => Promise<void> = (_, act) => act()): Promise<void> {
    for (let next = this.#agenda.take(now); next; next = this.#agenda.take(now)) {
      const { what } = next;
      await when(what.candidateId, () => this.#do(what));
    }
  }

  async #do(what: Intent): Promise<void> {
    const set = what.by === 'file' ? what.set : changeOf(what.event, this.records.clock.now());
    if (set) await this.#change(what, set);
    else if (what.by === 'reactor' && isReaction(what.event)) await this.#reaction(what, what.event);
  }

  async #change(intent: Intent, set: PersonChange): Promise<void> {
    const dated = set.consents === undefined ? set : { ...set, consents: set.consents.map((one) => ({ ...one, at: one.at ?? this.records.clock.now().toISOString() })) };
    if (await this.population.change(intent.candidateId, dated)) this.#keep(intent, { type: 'change', jobExternalId: null, set: dated });
  }

  async #reaction(intent: Intent & { by: 'reactor' }, { type, jobExternalId }: Reaction): Promise<void> {
    const about = jobExternalId === undefined ? null : await this.#jobOf(intent.messageId, jobExternalId);
    const reaction: NewReaction = {
      candidateId: intent.candidateId, type, messageId: intent.messageId, source: 'simulated',
      jobId: about?.jobId ?? null, clusterId: about?.clusterId ?? null, at: this.records.clock.now(),
    };
    await this.records.reactions.record(reaction);
    this.#keep(intent, { type, jobExternalId: jobExternalId ?? null, set: null });
  }

  /** The job the message told under this external id; else the newest of that id. */
  async #jobOf(messageId: string, externalId: string): Promise<{ jobId: string; clusterId: string } | null> {
    for (const { kind, thingId, clusterId } of (await this.records.items.of([messageId])).get(messageId) ?? []) {
      if (kind === 'job' && (await this.records.jobs.get(thingId)).externalId === externalId) return { jobId: thingId, clusterId };
    }
    const job = await this.records.jobs.findByExternalId(externalId);
    return job && { jobId: job.id, clusterId: job.clusterId };
  }

  #keep(intent: Intent, act: Pick<Act, 'type' | 'jobExternalId' | 'set'>): void {
    const messageId = intent.by === 'reactor' ? intent.messageId : null;
    this.acts.push({ order: this.records.order.next(), at: this.records.clock.now(), candidateId: intent.candidateId, candidateExternalId: intent.externalId, by: intent.by, messageId, ...act });
  }
}

const isReaction = (event: ReactorEvent): event is Reaction => !['unsubscribe', 'pause', 'change', 'erase'].includes(event.type);
