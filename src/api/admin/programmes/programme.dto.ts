/** What the doors about programmes and their runs take and give. */

import { DEFAULT_MIN_SCORE } from '#lib/matcher';
import { isTimeZone } from '#lib/normaliser';
import { validCron } from '#lib/pacing';
import { CHANNELS, LOCALES, REASONS } from '#lib/vocabulary';
import { z } from 'zod';
import { listQuery } from '../../../platform/http/cursor.js';
import { type Programme, UNKNOWN_POLICIES } from '../../../records/programme/programme.entity.js';
import { idField, instant, moment, pageSchema, text } from '../fields.dto.js';

const MAX_ITEMS = 5;

const KINDS = ['digest', 'alert', 'content'] as const;

const schedule = z.string().max(100).check(({ value, issues }) => {
  const checked = validCron(value);
  if (!checked.ok) issues.push({ code: 'custom', input: value, message: `Expected a cron schedule of five fields, e.g. 0 9 * * 2: ${checked.error}.` });
});

const channels = z.array(z.enum(CHANNELS)).min(1).max(CHANNELS.length).refine((list) => new Set(list).size === list.length, 'Expected each channel once.');

const shape = {
  name: text(100),
  kind: z.enum([...KINDS, 'journey']).meta({ description: 'journey is not available yet.' }),
  schedule: schedule.nullable().meta({ description: 'Cron, five fields; null runs only when asked.' }),
  timeZone: z.string().refine((zone) => zone === 'candidate' || isTimeZone(zone), 'Expected "candidate" or an IANA time zone name, e.g. Asia/Jerusalem.'),
  channels: channels.meta({ description: 'In the order to try, unless the person prefers another.' }),
  maxItems: z.int().min(1).max(20),
  minScore: z.number().min(0).max(1),
  audience: z.strictObject({ stages: z.array(text(100)).max(50).optional(), locales: z.array(z.enum(LOCALES)).min(1).optional() }).nullable(),
  unknownPolicy: z.enum(UNKNOWN_POLICIES).meta({ description: 'E-mail that may or may not have arrived: `park` leaves it unknown; `resend` sends one more copy under the same Message-ID, through the gate and with a slot of its own.' }),
  active: z.boolean(),
};

export const programmeBody = z.strictObject({
  name: shape.name,
  kind: shape.kind,
  schedule: shape.schedule.default(null),
  timeZone: shape.timeZone.default('candidate'),
  channels: shape.channels.default([...CHANNELS]),
  maxItems: shape.maxItems.default(MAX_ITEMS),
  minScore: shape.minScore.default(DEFAULT_MIN_SCORE),
  audience: shape.audience.default(null),
  unknownPolicy: shape.unknownPolicy.default('park'),
  active: shape.active.default(true),
}).meta({ id: 'ProgrammeInput' });
export type ProgrammeBody = z.infer<typeof programmeBody>;

/** Every field, none with a default. */
export const programmeShape = z.strictObject(shape);
export const programmePatch = programmeShape.partial().meta({ id: 'ProgrammePatch' });
export type ProgrammePatch = z.infer<typeof programmePatch>;

export const programmeSchema = z.object({ id: idField, ...shape, createdAt: moment, updatedAt: moment }).meta({ id: 'Programme' });
export const programmePage = pageSchema(programmeSchema);

export const shownProgramme = ({ id, name, kind, schedule: cron, timeZone, channels: over, maxItems, minScore, audience, unknownPolicy, active, createdAt, updatedAt }: Programme) => ({
  id, name, kind, schedule: cron, timeZone, channels: over, maxItems, minScore, audience, unknownPolicy, active, createdAt, updatedAt,
});

export const runBody = z.strictObject({
  dryRun: z.boolean().optional().meta({ description: 'Decide for everybody, send nothing.' }),
  at: instant.optional().meta({ description: 'Not before this instant; absent means now.' }),
}).nullish().meta({ id: 'RunInput' });
export type RunBody = z.infer<typeof runBody>;

const counts = z.partialRecord(z.enum(REASONS), z.int());
export const runSchema = z.object({
  id: idField, programmeId: idField, dryRun: z.boolean(), at: moment,
  status: z.enum(['queued', 'planning', 'sending', 'done']),
  considered: z.int(), planned: z.int(), sent: z.int(), held: counts, refused: counts,
  unknown: z.int().meta({ description: 'Part of `planned`: handed over, but whether they arrived is not known. They keep their place in the cap and are not repeated.' }),
}).meta({ id: 'Run' });
export const runPage = pageSchema(runSchema);
export const runListQuery = listQuery.extend({ programmeId: idField.optional() });
