/** A person doing something about a job: kept, told apart from what programs do, and learned from at once. */

import { Injectable } from '@nestjs/common';
import { learn, machineClicks, partsOf, type Signal, SIGNAL_HALF_LIFE_DAYS, type SignalKind, type Trait, traitsOf } from '#lib/learner';
import { comparableJob } from '#lib/normaliser';
import { type JobPosting } from '#lib/vocabulary';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { CandidateRepository } from './candidate/candidate.repository.js';
import { type ReactionType } from './reaction/reaction.entity.js';
import { type NewReaction, ReactionRepository } from './reaction/reaction.repository.js';
import { TasteRepository } from './reaction/taste.repository.js';
import { type Action, ActionsView, type Telling } from './views/actions.view.js';

const DAY_MS = 86_400_000;
/** After eight half-lives of the longest signal nothing of it is left to see. */
const REMEMBERED_MS = 8 * Math.max(...Object.values(SIGNAL_HALF_LIFE_DAYS)) * DAY_MS;
const SILENCE_REMEMBERED_MS = 8 * SIGNAL_HALF_LIFE_DAYS.passed * DAY_MS;
/** A message is given this long to be opened before it counts as silence. */
export const SILENT_AFTER_MS = 7 * DAY_MS;
/** A message of which nothing was opened may not have been read at all. */
const WORTH_OF_UNREAD = 0.25;

const SIGNAL_OF: Readonly<Record<ReactionType, SignalKind>> = {
  click: 'opened', saved: 'saved', applied: 'applied', hired: 'applied', dismissed: 'dismissed', not_relevant: 'dismissed',
};

@Injectable()
export class PersonReaction {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly candidates: CandidateRepository,
    private readonly reactions: ReactionRepository,
    private readonly tastes: TasteRepository,
    private readonly actions: ActionsView,
  ) {}

  /** `sentAt` of the message a click came from: what follows it within seconds was not a person. Of a person who has left nothing is noted. */
  async record(reaction: NewReaction, sentAt: Date | null = null): Promise<void> {
    await this.database.transaction(async () => {
      if (!(await this.#lock(reaction.candidateId))) return;
      await this.reactions.record(reaction);
      const isMachine = reaction.type === 'click' && reaction.messageId !== null && (await this.#suspect(reaction.candidateId, reaction.messageId, sentAt));
      if (!isMachine) await this.#relearn(reaction.candidateId);
    });
  }

  /** Takes back a wish for fewer of one trait. False when there is none, or it was taken back before. */
  async undoFewer(candidateId: string, trait: string): Promise<boolean> {
    return this.database.transaction(async () => {
      await this.candidates.lock(candidateId);
      const undone = await this.reactions.undoFewer(candidateId, trait);
      if (undone) await this.#relearn(candidateId);
      return undone;
    });
  }

  /** Forgets everything learned so far. Jobs that were applied to or turned down stay settled. */
  async clear(candidateId: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.candidates.lock(candidateId);
      const now = this.clock.now();
      await this.tastes.keep(candidateId, learn([], now), now);
    });
  }

  /** Learns anew from what is on record, e.g. because a message has gone unanswered. */
  async relearn(candidateId: string): Promise<void> {
    await this.database.transaction(async () => {
      if (await this.#lock(candidateId)) await this.#relearn(candidateId);
    });
  }

  /** False when the person has left: their letters, with their links, outlive them. */
  async #lock(candidateId: string): Promise<boolean> {
    return (await this.candidates.lockMany([candidateId])).has(candidateId);
  }

  /** Marks the clicks of this message that no person made. True when that leaves nothing new to learn: all of them were. */
  async #suspect(candidateId: string, messageId: string, sentAt: Date | null): Promise<boolean> {
    const links = await this.reactions.followed(candidateId, messageId);
    const machine = machineClicks(links, sentAt);
    const found = links.filter(({ id, suspected }) => machine.has(id) && !suspected);
    if (found.length > 0) await this.reactions.suspect(found.map(({ id }) => id));
    return links.every(({ id, suspected }) => suspected || machine.has(id)) && found.length <= 1;
  }

  async #relearn(candidateId: string): Promise<void> {
    const now = this.clock.now();
    const known = await this.tastes.find(candidateId);
    const since = new Date(Math.max(now.getTime() - REMEMBERED_MS, known?.clearedAt?.getTime() ?? 0));
    const actions = await this.actions.actions(candidateId, since);
    if (actions.length === 0 && known === null) return;
    const silentSince = new Date(Math.max(now.getTime() - SILENCE_REMEMBERED_MS, since.getTime()));
    const tellings = await this.actions.tellings(candidateId, silentSince, new Date(now.getTime() - SILENT_AFTER_MS));
    const traits = new TraitReader();
    await this.tastes.keep(candidateId, learn([...didSignals(actions, traits), ...silentSignals(actions, tellings, traits)], now));
  }
}

/** Reads each posting once. */
class TraitReader {
  readonly #known = new Map<string, readonly Trait[]>();

  of({ jobId, clusterId, posting }: { readonly jobId: string; readonly clusterId: string; readonly posting: JobPosting }): readonly Trait[] {
    const traits = this.#known.get(jobId) ?? traitsOf(comparableJob(posting, { id: jobId, clusterId }));
    this.#known.set(jobId, traits);
    return traits;
  }
}

/** The newest of each kind about one offer: opening the same role five times is one opening, and asking twice for fewer is asking once. */
function didSignals(actions: readonly Action[], traits: TraitReader): Signal[] {
  const said = new Set<string>();
  return actions.flatMap((action) => {
    const { type, at, clusterId, detail } = action;
    if (detail.suspectedMachine === true || detail.undoneAt !== undefined || detail.onlyThis === true) return [];
    const named = detail.fewer !== undefined && partsOf(detail.fewer.trait) !== null ? detail.fewer.trait : null;
    const kind = named === null ? SIGNAL_OF[type] : 'fewer';
    const key = `${kind} ${named ?? clusterId}`;
    if (said.has(key)) return [];
    said.add(key);
    return [{ kind, at, traits: named === null ? traits.of(action) : [named] }];
  });
}

function silentSignals(actions: readonly Action[], tellings: readonly Telling[], traits: TraitReader): Signal[] {
  const answered = new Set(actions.filter(({ detail }) => detail.suspectedMachine !== true).map(({ clusterId }) => clusterId));
  const read = new Set(tellings.filter(({ clusterId }) => answered.has(clusterId)).map(({ messageId }) => messageId));
  return tellings.filter(({ clusterId }) => !answered.has(clusterId)).map((telling) => ({
    kind: 'passed' as const, at: telling.sentAt, traits: traits.of(telling), worth: read.has(telling.messageId) ? 1 : WORTH_OF_UNREAD,
  }));
}
