/** What an import was told beside its bytes, as the door stored it. */

import { z } from 'zod';
import { ENCODINGS, type Mapping, type ReadOptions } from '#lib/normaliser';

export const importOptionsSchema = z.object({
  source: z.string().optional(),
  company: z.string().optional(),
  mapping: z.custom<Mapping>().optional(),
  defaultCountry: z.custom<NonNullable<ReadOptions['defaultCountry']>>().optional(),
  encoding: z.enum(ENCODINGS).optional(),
  dates: z.enum(['dmy', 'mdy']).optional(),
  externalId: z.string().optional(),
  email: z.string().optional(),
  /** Whether the file is everything its feed has: then what it lacks has left the feed. Absent = as is usual for the format. */
  snapshot: z.boolean().optional(),
});
export type ImportOptions = z.infer<typeof importOptionsSchema>;

/** Formats that applicant-tracking systems publish whole; a file of our own formats may be a part. */
const PUBLISHED_WHOLE: ReadonlySet<string> = new Set([
  'greenhouse', 'lever', 'ashby', 'recruitee', 'workable', 'smartrecruiters', 'personio-xml', 'indeed-xml',
]);

export const isSnapshot = (format: string, options: ImportOptions): boolean => options.snapshot ?? PUBLISHED_WHOLE.has(format);
