/**
 * Past decisions judged again from what was on record then: the statement and each posting in the version that was read,
 * what was learned until then, and the moments. Versions are kept when they are replaced, so planning pays nothing for it.
 */

import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { type Taste } from '#lib/learner';
import { judge, type Judgement, matchOf } from '#lib/matcher';
import { comparableJob, comparableWishes, DEFAULT_RATES } from '#lib/normaliser';
import { type ExchangeRates, type FadedWishes, type JobPosting, type PreferenceField, type RuleVerdict, type StatedPreferences } from '#lib/vocabulary';
import { Database } from '../../platform/database/database.js';
import { adjustmentFor } from '../reaction/adjustment.js';

/** What planning noted of the moment it judged; kept in the decision's detail. */
export interface Judged {
  /** ISO 8601: when the person was judged, and when the index dated its postings. */
  readonly at: string;
  readonly dated: string;
  readonly taste?: Taste;
  /** Log-odds taken from every job because the statement was old. */
  readonly doubt?: number;
  /** What was left of the weight of old soft wishes. */
  readonly faded?: FadedWishes;
  /** Fields that were no longer used. */
  readonly unused?: readonly string[];
  /** The exchange rates between the currencies of the floor and of the jobs, where they differ; absent before rates were kept. */
  readonly rates?: ExchangeRates;
  /** Version of each posting by the job's id. */
  readonly versions: Readonly<Record<string, number>>;
}

export interface Told {
  readonly score: number | null;
  readonly reasons: readonly RuleVerdict[];
  readonly unknowns: readonly PreferenceField[];
}

export interface ReplayedItem {
  readonly jobId: string;
  readonly version: number | null;
  readonly posting: JobPosting | null;
  readonly then: Told;
  /** Null when the posting or the statement of then is not on record. */
  readonly now: (Told & Pick<Judgement, 'match' | 'rules'>) | null;
  /** What came out differently; empty when nothing did. */
  readonly differs: readonly ('match' | 'score' | 'reasons' | 'unknowns')[];
}

export interface Replay {
  readonly decisionId: string;
  readonly candidateId: string;
  readonly messageId: string | null;
  readonly ruleVersion: string;
  readonly preferenceVersion: number | null;
  readonly stated: StatedPreferences | null;
  readonly judged: Judged | null;
  readonly items: readonly ReplayedItem[];
}

interface Row extends Omit<Replay, 'items' | 'stated'> {
  readonly items: readonly (Told & { jobId: string })[];
}

const DECISION = `
  select d.id as "decisionId", d.candidate_id as "candidateId", d.message_id as "messageId", d.rule_version as "ruleVersion",
    (d.detail ->> 'preferenceVersion')::int as "preferenceVersion", d.detail -> 'judged' as judged,
    coalesce((select jsonb_agg(jsonb_build_object('jobId', i.thing_id, 'score', i.score, 'reasons', i.reasons, 'unknowns', i.unknowns) order by i.position)
      from message_item i where i.message_id = d.message_id and i.kind = 'job'), '[]') as items
  from decision d`;

@Injectable()
export class ReplayView {
  constructor(private readonly database: Database) {}

  ofDecision(id: string): Promise<Replay | null> {
    return this.#replay(`${DECISION} where d.id = $1`, id);
  }

  /** Of the decision that planned this message. */
  ofMessage(id: string): Promise<Replay | null> {
    return this.#replay(`${DECISION} where d.message_id = $1`, id);
  }

  async #replay(sql: string, id: string): Promise<Replay | null> {
    const row = await this.database.one<Row>(sql, [id]);
    if (!row) return null;
    const stated = row.preferenceVersion === null ? null : await this.#stated(row.candidateId, row.preferenceVersion);
    const items = await Promise.all(row.items.map(async ({ jobId, ...then }) => {
      const version = row.judged?.versions[jobId] ?? null;
      const posting = version === null ? null : await this.#posting(jobId, version);
      return replayed({ jobId, version, posting }, then, row.judged, stated);
    }));
    return { ...row, stated, items };
  }

  async #stated(candidateId: string, version: number): Promise<StatedPreferences | null> {
    const row = await this.database.one<{ stated: StatedPreferences }>(
      `select stated from preference where candidate_id = $1 and version = $2
       union all select stated from preference_history where candidate_id = $1 and version = $2 limit 1`,
      [candidateId, version],
    );
    return row?.stated ?? null;
  }

  /** A version in which only the status changed has the posting of the next one that was kept. */
  async #posting(jobId: string, version: number): Promise<JobPosting | null> {
    const row = await this.database.one<{ posting: JobPosting }>(
      `select posting from (
         select posting, version from job_history where job_id = $1 and version >= $2
         union all select posting, version from job where id = $1 and version >= $2) as kept
       order by version limit 1`,
      [jobId, version],
    );
    return row?.posting ?? null;
  }
}

function replayed(of: Pick<ReplayedItem, 'jobId' | 'version' | 'posting'>, then: Told, judged: Judged | null, stated: StatedPreferences | null): ReplayedItem {
  if (!of.posting || !judged || !stated) return { ...of, then, now: null, differs: [] };
  const rates = judged.rates ?? DEFAULT_RATES;
  const job = comparableJob(of.posting, { id: of.jobId, clusterId: of.jobId, rates });
  const used: StatedPreferences = Object.fromEntries(Object.entries(stated).filter(([field]) => judged.unused?.includes(field) !== true));
  const adjust = adjustmentFor(judged.taste ?? null, new Date(judged.at), judged.doubt ?? 0);
  const judgement = judge(job, comparableWishes(used, { rates, faded: judged.faded }), { now: new Date(judged.dated), adjust });
  const { score, reasons, unknowns } = matchOf(job, judgement);
  const now = { match: judgement.match, rules: judgement.rules, score, reasons, unknowns };
  const differs = (['score', 'reasons', 'unknowns'] as const).filter((field) => !isDeepStrictEqual(asKept(now[field]), asKept(then[field])));
  return { ...of, then, now, differs: judgement.match ? differs : ['match', ...differs] };
}

/** As JSON keeps it: without what is undefined. */
const asKept = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
