/** Keys to this API. */

import { Body, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { decodeCursor, listQuery, type ListQuery, pageOf } from '../../../platform/http/cursor.js';
import { type ApiKeyHolder, ApiKeyRepository } from '../../../records/api-key/api-key.repository.js';
import { demand, Holder } from '../api-key.guard.js';
import { Door } from '../scopes.js';
import { Doors } from '../doors.js';
import { apiKeyBody, type ApiKeyBody, apiKeyId, apiKeyPage, newApiKeySchema, shownKey } from './api-key.dto.js';

const position = z.string().regex(/^[0-9a-f]{16}$/);

@Doors('v1/api-keys', 'api-keys')
export class ApiKeyController {
  constructor(private readonly keys: ApiKeyRepository) {}

  @Get()
  @Door({ scope: 'keys:write', summary: 'List API keys', answers: { 200: apiKeyPage } })
  async list(@Query({ schema: listQuery }) { limit, cursor }: ListQuery) {
    const after = cursor === undefined ? null : decodeCursor(cursor, position);
    const page = pageOf(await this.keys.list(after, limit + 1), limit, ({ id }) => id);
    return { ...page, items: page.items.map(shownKey) };
  }

  @Post()
  @Door({
    scope: 'keys:write', summary: 'Make an API key', answers: { 201: newApiKeySchema },
    description: 'A key can be given only scopes that the key asking for it has.',
  })
  async create(@Body({ schema: apiKeyBody }) { name, scopes, expiresAt }: ApiKeyBody, @Holder() holder: ApiKeyHolder) {
    for (const scope of scopes) demand(holder, scope);
    const made = await this.keys.create({ name, scopes: [...new Set(scopes)], expiresAt: expiresAt == null ? null : new Date(expiresAt) });
    return { ...shownKey(made.record), key: made.text };
  }

  @Delete(':id')
  @HttpCode(204)
  @Door({ scope: 'keys:write', summary: 'Revoke an API key, from this answer on', answers: { 204: null }, problems: [404] })
  async revoke(@Param('id', { schema: apiKeyId }) id: string): Promise<void> {
    await this.keys.revoke(id);
  }
}
