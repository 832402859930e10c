/** What the doors about API keys take and give. */

import { z } from 'zod';
import { type ApiKeyRecord, SCOPES } from '../../../records/api-key/api-key.entity.js';
import { instant, moment, pageSchema, text } from '../fields.dto.js';

export const apiKeyId = z.string().check(({ value, issues }) => {
  if (!/^[0-9a-f]{16}$/.test(value)) issues.push({ code: 'custom', input: value, path: ['id'], message: 'Expected the id of an API key, 16 hex digits.' });
});

export const apiKeyBody = z.strictObject({
  name: text(100),
  scopes: z.array(z.enum(SCOPES)).min(1),
  expiresAt: instant.nullable().optional(),
}).meta({ id: 'ApiKeyInput' });
export type ApiKeyBody = z.infer<typeof apiKeyBody>;

export const apiKeySchema = z.object({
  id: z.string(), name: z.string(), scopes: z.array(z.enum(SCOPES)),
  expiresAt: moment.nullable(), revokedAt: moment.nullable(), lastUsedAt: moment.nullable(), createdAt: moment,
}).meta({ id: 'ApiKey' });
export const apiKeyPage = pageSchema(apiKeySchema);
export const newApiKeySchema = apiKeySchema.extend({ key: z.string().meta({ description: 'Shown this once; only its hash is kept.' }) }).meta({ id: 'NewApiKey' });

export const shownKey = ({ id, name, scopes, expiresAt, revokedAt, lastUsedAt, createdAt }: ApiKeyRecord) => ({ id, name, scopes, expiresAt, revokedAt, lastUsedAt, createdAt });
