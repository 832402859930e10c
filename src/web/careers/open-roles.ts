/** The open roles as a visitor asks for them: those that fit a person, or all of them by words and place, page by page. */

import { Injectable } from '@nestjs/common';
import { hasInterest } from '#lib/matcher';
import { type Match } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Comparing } from '../../records/preference/comparing.js';
import { type Preference } from '../../records/preference/preference.entity.js';
import { weighedWishes } from '../../records/weighed-wishes.js';
import { ReactionRepository } from '../../records/reaction/reaction.repository.js';
import { TasteRepository } from '../../records/reaction/taste.repository.js';
import { type OpenJob, OpenJobsView } from '../../records/views/open-jobs.view.js';
import { searched } from './searched.js';

export const PAGE_SIZE = 20;

/** Beyond this many nobody looks, and the best of them come first anyway. */
const MOST_FITTING = 500;

export interface RoleEntry {
  readonly job: OpenJob;
  /** Null in the list of everything. */
  readonly match: Match | null;
}

export interface RolePage {
  readonly entries: readonly RoleEntry[];
  readonly count: number;
  readonly page: number;
  readonly pages: number;
}

@Injectable()
export class OpenRoles {
  constructor(
    private readonly view: OpenJobsView,
    private readonly reactions: ReactionRepository,
    private readonly tastes: TasteRepository,
    private readonly clock: Clock,
    private readonly comparing: Comparing,
  ) {}

  /** The person's own list, best first; null when they have not said what they want. */
  async fitting({ candidateId, stated, statedAt, fields }: Preference, page: number): Promise<RolePage | null> {
    const taste = (await this.tastes.find(candidateId))?.learned ?? null;
    const { wishes, adjust } = weighedWishes({ stated, statedAt, fieldDates: fields, asked: [], taste }, this.comparing, this.clock.now());
    if (!hasInterest(wishes)) return null;
    const { index, byId } = await this.view.current();
    const settled = await this.reactions.settled(candidateId);
    const matches = index.top(wishes, { k: MOST_FITTING, exclude: (clusterId) => settled.has(clusterId), adjust });
    return cut(matches.flatMap((match) => {
      const job = byId.get(match.jobId);
      return job ? [{ job, match }] : [];
    }), page);
  }

  /** Newest first. Every word must stand in the posting; `place` in the name of one of its towns or countries. */
  async search(text: string, place: string, page: number): Promise<RolePage> {
    const { byId } = await this.view.current();
    const found = searched(byId.values(), text, place);
    found.sort((a, b) => time(b) - time(a) || (a.id < b.id ? 1 : -1));
    return cut(found.map((job) => ({ job, match: null })), page);
  }
}

const time = ({ comparable }: OpenJob): number => comparable.postedAt?.getTime() ?? 0;

function cut(entries: readonly RoleEntry[], asked: number): RolePage {
  const pages = Math.max(1, Math.ceil(entries.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, asked), pages);
  return { entries: entries.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), count: entries.length, page, pages };
}
