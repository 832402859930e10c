/** The sample world: invented people, employers and stories, in the formats real ones come in, with their dates moved to the demo's own week. */

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type CandidateFormat, type JobFormat } from '#lib/normaliser';
import { type ImportKind } from '../records/import/import.entity.js';

export interface WorldFile {
  readonly name: string;
  readonly kind: ImportKind;
  readonly format: CandidateFormat | JobFormat;
  /** As the query of POST /v1/imports would say it. */
  readonly options: Readonly<Record<string, string>>;
}

export const WORLD_FILES: readonly WorldFile[] = [
  { name: 'people.ndjson', kind: 'candidates', format: 'ndjson', options: {} },
  { name: 'career-fair.csv', kind: 'candidates', format: 'csv', options: { defaultCountry: 'IL' } },
  { name: 'tidewater.greenhouse.json', kind: 'jobs', format: 'greenhouse', options: { source: 'greenhouse:tidewater' } },
  { name: 'lumenfield.lever.json', kind: 'jobs', format: 'lever', options: { source: 'lever:lumenfield', company: 'Lumenfield' } },
  { name: 'saffron.ashby.json', kind: 'jobs', format: 'ashby', options: { source: 'ashby:saffron', company: 'Saffron Loop' } },
  { name: 'town-board.indeed.xml', kind: 'jobs', format: 'indeed-xml', options: { source: 'indeed:town-board' } },
  { name: 'olive-clinic.html', kind: 'jobs', format: 'json-ld', options: { source: 'site:olive-clinic' } },
  { name: 'partners.ndjson', kind: 'jobs', format: 'ndjson', options: { source: 'partners' } },
];

/** The Tuesday for which the files were written. */
const WRITTEN_FOR = Date.UTC(2026, 10, 24);

const DAY_MS = 86_400_000;

/** The bytes of a file of the world, its dates moved so that they lie around `start` as they lay around the day they were written for. */
export function worldFile(name: string, start: Date): Buffer {
  const days = Math.round((start.getTime() - WRITTEN_FOR) / DAY_MS / 7) * 7;
  return Buffer.from(moveDates(readFileSync(new URL(`./world/${name}`, import.meta.url), 'utf8'), days * DAY_MS), 'utf8');
}

/** Dates as the formats write them: ISO 8601, RFC 822, and milliseconds since 1970. */
export function moveDates(text: string, byMs: number): string {
  const moved = (date: Date): Date => new Date(date.getTime() + byMs);
  return text
    .replace(/\b20\d\d-\d\d-\d\d(?=T|\b)/g, (day) => moved(new Date(`${day}T00:00:00Z`)).toISOString().slice(0, 10))
    .replace(/\b[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} 20\d\d \d{2}:\d{2}:\d{2} GMT\b/g, (date) => moved(new Date(date)).toUTCString())
    .replace(/(?<="createdAt": ?)\d{13}\b/g, (ms) => String(moved(new Date(Number(ms))).getTime()));
}

const version = z.strictObject({ title: z.string(), summary: z.string().optional(), url: z.url() });

const storySchema = z.strictObject({
  externalId: z.string(),
  topics: z.array(z.string()),
  roleFamilies: z.array(z.string()),
  versions: z.strictObject({ en: version.optional(), he: version.optional(), ar: version.optional(), fa: version.optional() }),
  publishAt: z.coerce.date(),
  expiresAt: z.coerce.date().optional(),
});

/** What happened to people before the first digest: they applied somewhere by themselves, or their address turned out dead. */
const happeningSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['applied', 'dismissed']), candidate: z.string(), job: z.string(), at: z.coerce.date() }),
  z.strictObject({ type: z.literal('bounced'), candidate: z.string() }),
]);
export type Happening = z.infer<typeof happeningSchema>;

const readList = <T>(schema: z.ZodType<T>, name: string, start: Date): T[] => z.array(schema).parse(JSON.parse(worldFile(name, start).toString('utf8')));

export const worldStories = (start: Date) => readList(storySchema, 'stories.json', start);
export const worldHappenings = (start: Date): Happening[] => readList(happeningSchema, 'happenings.json', start);
