/** The lines of the files a simulation writes. */

import { type Channel, type Reason } from '#lib/vocabulary';
import { shownLine } from '../api/admin/messages/message.dto.js';
import { type Outcome } from '../records/outreach/outreach.entity.js';
import { type LedgerLine } from '../records/views/ledger.view.js';
import { type DecisionLine } from '../records/views/run.view.js';

/** A ledger line of contract §5; `items` are the ones told, what fell away at the last moment stands in `leftOut`. */
export function messageLine(line: LedgerLine) {
  const { items, ...rest } = shownLine(line);
  return {
    ...rest,
    items: items.flatMap(({ dropped, ...item }) => (dropped === null ? [item] : [])),
    leftOut: items.flatMap(({ kind, externalId, dropped }) => (dropped === null ? [] : [{ kind, externalId, because: dropped }])),
  };
}
export type MessageLine = ReturnType<typeof messageLine>;

export interface DecisionOutput {
  readonly runId: string | null;
  readonly programme: string | null;
  readonly candidateId: string;
  readonly candidateExternalId: string | null;
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  readonly until: Date | null;
  readonly channel: Channel | null;
  readonly messageId: string | null;
  readonly ruleVersion: string;
  readonly at: Date;
}

export function decisionLine({ detail, ...line }: DecisionLine): DecisionOutput {
  return {
    runId: line.runId, programme: line.programme, candidateId: line.candidateId, candidateExternalId: line.candidateExternalId,
    outcome: line.outcome, reason: line.reason, until: line.until, channel: (detail['channel'] as Channel | undefined) ?? null,
    messageId: line.messageId, ruleVersion: line.ruleVersion, at: line.at,
  };
}
