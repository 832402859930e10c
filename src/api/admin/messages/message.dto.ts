/** A line of the send ledger (contract §5), the same in pages and in the stream. */

import { CHANNELS, PURPOSES } from '#lib/vocabulary';
import { z } from 'zod';
import { listQuery } from '../../../platform/http/cursor.js';
import { MESSAGE_STATUSES } from '../../../records/message/message.entity.js';
import { type LedgerLine } from '../../../records/views/ledger.view.js';
import { idField, moment, pageSchema, reasonSchema, reasonsIn } from '../fields.dto.js';

export const messageQuery = listQuery.extend({
  candidateId: idField.optional(), runId: idField.optional(), status: z.enum(MESSAGE_STATUSES).optional(), channel: z.enum(CHANNELS).optional(),
});
export type MessageQuery = z.infer<typeof messageQuery>;

export const messageSchema = z.object({
  id: idField, candidateId: idField, candidateExternalId: z.string().nullable(), channel: z.enum(CHANNELS), purpose: z.enum(PURPOSES),
  programme: z.string().nullable(), runId: idField.nullable(), status: z.enum(MESSAGE_STATUSES), plannedAt: moment, sentAt: moment.nullable(),
  to: z.string().nullable(), subject: z.string().nullable(),
  items: z.array(z.object({
    kind: z.enum(['job', 'story']), externalId: z.string().nullable(), score: z.number().nullable(), reasons: z.array(reasonSchema), unknowns: z.array(z.string()),
    dropped: z.string().nullable().meta({ description: 'Why it was left out at the last moment.' }),
  })),
  attempts: z.array(z.object({
    channel: z.enum(CHANNELS), sentAt: moment.nullable().meta({ description: 'Null when no carrier was given it.' }), endedAt: moment,
    providerId: z.string().nullable(), errorCode: z.string(),
  })).meta({ description: 'Earlier attempts, which certainly did not arrive; the latest one is the message itself.' }),
  resendOfUnknown: z.boolean().meta({ description: 'One more copy, under the same Message-ID, of the message in `resendOf`, of which nobody knew whether it arrived.' }),
  resendOf: idField.nullable(), providerId: z.string().nullable(), errorCode: z.string().nullable(),
  segments: z.int().nullable().meta({ description: 'Parts a text was billed as.' }),
  unproven: z.boolean().meta({ description: 'Unknown, and the provider knows nothing of it two hours on: a person decides.' }),
}).meta({ id: 'Message' });
export const messagePage = pageSchema(messageSchema);

/** Reasons are told in the language the message was written in. */
export const shownLine = ({ locale, items, ...line }: LedgerLine) => ({
  ...line,
  items: items.map(({ reasons, ...item }) => ({ ...item, reasons: reasonsIn(locale ?? 'en', reasons) })),
});
