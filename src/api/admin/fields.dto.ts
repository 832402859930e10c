/** Fields that many doors share: ids in paths, lines of text, pages. */

import { type Locale, type PreferenceField, RULES, type RuleVerdict } from '#lib/vocabulary';
import { explainRule } from '#lib/wording';
import { z } from 'zod';
import { decodeCursor } from '../../platform/http/cursor.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id under the name it has in the path, so that a wrong one is named in the answer. */
export const idNamed = (name: string) =>
  z.string().meta({ format: 'uuid' }).check(({ value, issues }) => {
    if (!UUID.test(value)) issues.push({ code: 'custom', input: value, path: [name], message: 'Expected a UUID, as this API gives it.' });
  });

export const idParam = idNamed('id');

export const idField = z.string().regex(UUID, 'Expected a UUID, as this API gives it.').meta({ format: 'uuid' });

/** Text that can be kept and shown: no control characters, no half of a surrogate pair. */
const isClean = (text: string): boolean => !/[\p{Cc}\p{Cs}]/u.test(text);

export const text = (max: number) => z.string().trim().min(1).max(max).refine(isClean, 'Expected text without control characters.');

export { instant } from '#lib/normaliser';

export const httpUrl = z.url({ protocol: /^https?$/, error: 'Expected an http or https address.' }).max(2000);

/** Where a list in the order of ids goes on. */
export const afterIdOf = (cursor: string | undefined): string | null => (cursor === undefined ? null : decodeCursor(cursor, idField));

export const pageSchema = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export const reasonSchema = z.object({ rule: z.enum(RULES), message: z.string() }).meta({ id: 'MatchReason' });

/** The rules that speak for a job, each as a sentence. */
export const reasonsIn = (locale: Locale, reasons: readonly RuleVerdict[]) => reasons.map((verdict) => ({ rule: verdict.rule, message: explainRule(verdict, locale) }));

export type Unknowns = readonly PreferenceField[];

/** Dates in an answer; JSON has none of its own. */
export const moment = z.iso.datetime();
