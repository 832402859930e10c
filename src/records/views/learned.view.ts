/** What has been learned of a person, as they may see and undo it: what they asked for less of, and what their actions say. */

import { Injectable } from '@nestjs/common';
import { partsOf, tellingOf } from '#lib/learner';
import { companyKey } from '#lib/normaliser';
import { type RuleVerdict } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { type NamedTrait, traitName } from '../reaction/adjustment.js';
import { TasteRepository } from '../reaction/taste.repository.js';
import { type Action, ActionsView } from './actions.view.js';

export interface Fewer extends NamedTrait {
  /** When it was asked for last. */
  readonly at: Date;
}

export interface Learned {
  readonly fewer: readonly Fewer[];
  /** Rows as an explanation has them, most telling first; what was asked for is not told twice. */
  readonly leanings: readonly RuleVerdict[];
}

/** More than this is not read. */
const MOST = 12;

@Injectable()
export class LearnedView {
  constructor(
    private readonly tastes: TasteRepository,
    private readonly actions: ActionsView,
    private readonly clock: Clock,
  ) {}

  async of(candidateId: string): Promise<Learned> {
    const record = await this.tastes.find(candidateId);
    if (!record) return { fewer: [], leanings: [] };
    const actions = await this.actions.actions(candidateId, record.clearedAt ?? new Date(0));
    const companies = new Map(actions.map(({ posting }) => [companyKey(posting.company), posting.company]));
    const leanings = tellingOf(record.learned, this.clock.now()).filter(({ because }) => because !== 'fewer').slice(0, MOST).flatMap((leaning) => {
      const parts = partsOf(leaning.trait);
      if (!parts) return [];
      const name = parts.kind === 'company' ? (companies.get(parts.value) ?? parts.value) : traitName(parts.kind, parts.value);
      const found = { trait: parts.kind, value: parts.value, name, because: leaning.because, often: leaning.often };
      return [{ rule: 'learned' as const, verdict: leaning.logOdds < 0 ? 'no' as const : 'yes' as const, hard: false, stated: null, found }];
    });
    return { fewer: fewerIn(actions), leanings };
  }
}

/** In force: one for each trait, the newest first. */
function fewerIn(actions: readonly Action[]): Fewer[] {
  const byTrait = new Map<string, Fewer>();
  for (const { at, detail: { fewer, undoneAt } } of actions) {
    if (fewer !== undefined && undoneAt === undefined && !byTrait.has(fewer.trait)) byTrait.set(fewer.trait, { ...fewer, at });
  }
  return [...byTrait.values()];
}
