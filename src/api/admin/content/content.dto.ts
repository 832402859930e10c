/** What the doors about stories and articles take and give. */

import { LOCALES } from '#lib/vocabulary';
import { z } from 'zod';
import { type ContentInput } from '../../../records/content/content.repository.js';
import { type Content } from '../../../records/content/content.entity.js';
import { httpUrl, idField, instant, moment, pageSchema, text } from '../fields.dto.js';

const version = z.strictObject({ title: text(300), summary: text(2000).optional(), url: httpUrl });
const versions = z.partialRecord(z.enum(LOCALES), version).refine((all) => Object.keys(all).length > 0, 'Expected at least one language version.');
const words = z.array(text(100)).max(50);

const inOrder = ({ value, issues }: z.core.ParsePayload<{ publishAt?: string | undefined; expiresAt?: string | null | undefined }>): void => {
  if (value.publishAt === undefined || value.expiresAt == null || Date.parse(value.publishAt) < Date.parse(value.expiresAt)) return;
  issues.push({ code: 'custom', input: value.expiresAt, path: ['expiresAt'], message: 'Expected an instant after publishAt.' });
};

const shape = {
  topics: words.optional(),
  roleFamilies: words.optional().meta({ description: 'Role families it speaks to, e.g. backend-engineering.' }),
  publishAt: instant.optional(),
  expiresAt: instant.nullable().optional(),
};

export const contentBody = z.strictObject({ externalId: text(200).optional(), ...shape, versions }).check(inOrder).meta({ id: 'ContentInput' });
export const contentPatch = z.strictObject({ ...shape, versions: versions.optional() }).check(inOrder).meta({ id: 'ContentPatch' });
export type ContentBody = z.infer<typeof contentBody>;
export type ContentPatch = z.infer<typeof contentPatch>;

export const contentSchema = z.object({
  id: idField, externalId: z.string().nullable(), topics: z.array(z.string()), roleFamilies: z.array(z.string()),
  versions: z.partialRecord(z.enum(LOCALES), version), publishAt: moment, expiresAt: moment.nullable(), createdAt: moment, updatedAt: moment,
}).meta({ id: 'Content' });
export const contentPage = pageSchema(contentSchema);

type Dated<T> = Omit<T, 'publishAt' | 'expiresAt'> & Pick<Partial<ContentInput>, 'publishAt' | 'expiresAt'>;

export const dated = <T extends ContentPatch>({ publishAt, expiresAt, ...rest }: T): Dated<T> => ({
  ...rest,
  ...(publishAt === undefined ? {} : { publishAt: new Date(publishAt) }),
  ...(expiresAt === undefined ? {} : { expiresAt: expiresAt === null ? null : new Date(expiresAt) }),
});

export const shownContent = ({ id, externalId, topics, roleFamilies, versions: all, publishAt, expiresAt, createdAt, updatedAt }: Content) => ({
  id, externalId, topics, roleFamilies, versions: all, publishAt, expiresAt, createdAt, updatedAt,
});
