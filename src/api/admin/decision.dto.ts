/** A decision about a person, and how lists of them are narrowed. */

import { REASONS } from '#lib/vocabulary';
import { z } from 'zod';
import { decodeCursor, listQuery, pageOf } from '../../platform/http/cursor.js';
import { type DecisionLine } from '../../records/views/run.view.js';
import { idField, moment, pageSchema } from './fields.dto.js';

const outcome = z.enum(['planned', 'sent', 'held', 'refused']);

export const decisionQuery = listQuery.extend({ outcome: outcome.optional(), reason: z.enum(REASONS).optional() });
export type DecisionQuery = z.infer<typeof decisionQuery>;

export const decisionPage = pageSchema(z.object({
  id: z.string(), runId: idField.nullable(), programme: z.string().nullable(), candidateId: idField, candidateExternalId: z.string().nullable(),
  outcome, reason: z.enum(REASONS).nullable(), until: moment.nullable(), messageId: idField.nullable(), ruleVersion: z.string(),
  detail: z.record(z.string(), z.unknown()), at: moment,
}).meta({ id: 'Decision' }));

/** Row numbers of the ledger; no more digits than a bigint holds. */
const position = z.string().regex(/^\d{1,18}$/);

export const decisionsAfter = (cursor: string | undefined): string | null => (cursor === undefined ? null : decodeCursor(cursor, position));

export const pageOfDecisions = (rows: readonly DecisionLine[], limit: number) => pageOf(rows, limit, ({ id }) => id);
