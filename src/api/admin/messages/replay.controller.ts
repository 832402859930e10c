/** Past decisions replayed: judged again from what was on record then, with what came out differently and why it may. */

import { Get, Headers, Param } from '@nestjs/common';
import { RULES } from '#lib/vocabulary';
import { explainRule } from '#lib/wording';
import { z } from 'zod';
import { DomainError } from '../../../platform/errors/domain.error.js';
import { CandidateRepository } from '../../../records/candidate/candidate.repository.js';
import { MATCHING_VERSION } from '../../../records/outreach/rule-version.js';
import { type Replay, type ReplayedItem, ReplayView } from '../../../records/views/replay.view.js';
import { Doors } from '../doors.js';
import { idField, idParam, reasonSchema, reasonsIn } from '../fields.dto.js';
import { languageFor } from '../language.js';
import { Door } from '../scopes.js';

const told = z.object({ score: z.number().nullable(), reasons: z.array(reasonSchema), unknowns: z.array(z.string()) });

const replaySchema = z.object({
  decisionId: z.string(), candidateId: idField, messageId: idField.nullable(),
  ruleVersion: z.object({ then: z.string(), now: z.string(), same: z.boolean() }),
  reproduced: z.boolean().nullable().meta({ description: 'Null when the decision told no job, or what it was judged from is no longer on record.' }),
  inputs: z.object({ preferenceVersion: z.number().nullable(), stated: z.unknown(), judgedAt: z.string().nullable(), postingsDatedAt: z.string().nullable(), learned: z.unknown() }),
  items: z.array(z.object({
    jobId: idField, externalId: z.string().nullable(), title: z.string().nullable(), postingVersion: z.number().nullable(), then: told,
    now: told.extend({ match: z.boolean(), rules: z.array(z.object({ rule: z.enum(RULES), verdict: z.enum(['yes', 'no', 'unknown']), hard: z.boolean(), message: z.string() })) }).nullable(),
    differs: z.array(z.enum(['match', 'score', 'reasons', 'unknowns'])),
  })),
}).meta({ id: 'Replay' });

const DESCRIPTION = 'The same verdicts, scores and reasons as long as the rule version is the same; else what differs. Sentences are in the language of `Accept-Language`, else in the person\'s own.';

@Doors('v1/decisions', 'decisions')
export class DecisionReplayController {
  constructor(private readonly replays: ReplayView, private readonly candidates: CandidateRepository) {}

  @Get(':id/replay')
  @Door({ scope: 'outreach:read', summary: 'A past decision judged again', answers: { 200: replaySchema }, problems: [404], description: DESCRIPTION })
  async replay(@Param('id', { schema: z.string().regex(/^\d{1,18}$/, 'Expected the id of a decision.') }) id: string, @Headers('accept-language') wished?: string) {
    return shownReplay(await this.replays.ofDecision(id), this.candidates, wished);
  }
}

@Doors('v1/messages', 'messages')
export class MessageReplayController {
  constructor(private readonly replays: ReplayView, private readonly candidates: CandidateRepository) {}

  @Get(':id/replay')
  @Door({ scope: 'outreach:read', summary: 'The decision behind a message judged again', answers: { 200: replaySchema }, problems: [404], description: DESCRIPTION })
  async replay(@Param('id', { schema: idParam }) id: string, @Headers('accept-language') wished?: string) {
    return shownReplay(await this.replays.ofMessage(id), this.candidates, wished);
  }
}

async function shownReplay(replay: Replay | null, candidates: CandidateRepository, wished: string | undefined) {
  const person = replay && (await candidates.find(replay.candidateId));
  if (!replay || !person || person.erasedAt) throw new DomainError({ kind: 'not_found', code: 'decision_not_found', message: 'There is no such decision, or its person was erased.' });
  const { judged, items } = replay;
  const locale = languageFor(wished, person.locale);
  const matchingThen = replay.ruleVersion.split('+').slice(0, 2).join('+');
  return {
    decisionId: replay.decisionId, candidateId: replay.candidateId, messageId: replay.messageId,
    ruleVersion: { then: matchingThen, now: MATCHING_VERSION, same: matchingThen === MATCHING_VERSION },
    reproduced: items.length === 0 || items.some(({ now }) => now === null) ? null : items.every(({ differs }) => differs.length === 0),
    inputs: { preferenceVersion: replay.preferenceVersion, stated: replay.stated, judgedAt: judged?.at ?? null, postingsDatedAt: judged?.dated ?? null, learned: judged?.taste ?? null },
    items: items.map((item) => shownItem(item, locale)),
  };
}

const shownItem = ({ jobId, version, posting, then, now, differs }: ReplayedItem, locale: Parameters<typeof reasonsIn>[0]) => ({
  jobId, externalId: posting?.externalId ?? null, title: posting?.title ?? null, postingVersion: version, differs,
  then: { ...then, reasons: reasonsIn(locale, then.reasons) },
  now: now && {
    match: now.match, score: now.score, unknowns: now.unknowns, reasons: reasonsIn(locale, now.reasons),
    rules: now.rules.map((row) => ({ rule: row.rule, verdict: row.verdict, hard: row.hard, message: explainRule(row, locale) })),
  },
});
