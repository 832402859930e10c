/** Keys to the admin API. */

import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { apiKeyMatches, generateApiKey, parseApiKey } from '../../platform/crypto/api-key.js';
import { Database } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain.error.js';
import { ApiKeyRecord, type Scope } from './api-key.entity.js';

export interface ApiKeyHolder {
  readonly id: string;
  readonly scopes: readonly Scope[];
}

@Injectable()
export class ApiKeyRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Whom a key belongs to; null when it is unknown, revoked or past its day. */
  async verify(text: string): Promise<ApiKeyHolder | null> {
    const parsed = parseApiKey(text);
    if (!parsed) return null;
    const now = this.clock.now();
    const key = await this.database.manager.findOneBy(ApiKeyRecord, { id: parsed.id });
    if (!key || !apiKeyMatches(parsed, key.secretHash)) return null;
    if (key.revokedAt || (key.expiresAt && key.expiresAt <= now)) return null;
    // Once a minute is often enough to see which keys are in use.
    await this.database.query(`update api_key set last_used_at = $2::timestamptz where id = $1 and (last_used_at is null or last_used_at < $2::timestamptz - interval '1 minute')`, [key.id, now]);
    return { id: key.id, scopes: key.scopes };
  }

  /** Makes a key; its text is in the answer and nowhere else. */
  async create(input: { name: string; scopes: readonly Scope[]; expiresAt: Date | null }): Promise<{ record: ApiKeyRecord; text: string }> {
    const { id, text, hash } = generateApiKey();
    const record = this.database.manager.create(ApiKeyRecord, {
      id, name: input.name, secretHash: hash, scopes: [...input.scopes], expiresAt: input.expiresAt, revokedAt: null, lastUsedAt: null, createdAt: this.clock.now(),
    });
    return { record: await this.database.manager.save(ApiKeyRecord, record), text };
  }

  async list(afterId: string | null, limit: number): Promise<ApiKeyRecord[]> {
    const list = this.database.manager.createQueryBuilder(ApiKeyRecord, 'key').orderBy('key.id').limit(limit);
    if (afterId !== null) list.where('key.id > :afterId', { afterId });
    return list.getMany();
  }

  /** @throws DomainError `api_key_not_found`. */
  async revoke(id: string): Promise<void> {
    const row = await this.database.one(`update api_key set revoked_at = coalesce(revoked_at, $2) where id = $1 returning id`, [id, this.clock.now()]);
    if (!row) throw new DomainError({ kind: 'not_found', code: 'api_key_not_found', message: 'There is no such API key.' });
  }
}
