/** Stories and articles. */

import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Locale } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Ids } from '../../platform/clock/ids.js';
import { Database } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain.error.js';
import { Content, type ContentVersion } from './content.entity.js';

export interface ContentInput {
  readonly externalId?: string;
  readonly topics?: readonly string[];
  readonly roleFamilies?: readonly string[];
  readonly versions: Partial<Readonly<Record<Locale, ContentVersion>>>;
  readonly publishAt?: Date;
  readonly expiresAt?: Date | null;
}

@Injectable()
export class ContentRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws DomainError `content_not_found`. */
  async get(id: string): Promise<Content> {
    return found(await this.database.manager.findOneBy(Content, { id }));
  }

  /** By id; unknown ones are left out. */
  async named(ids: readonly string[]): Promise<ReadonlyMap<string, Content>> {
    if (ids.length === 0) return new Map();
    const found = await this.database.manager.findBy(Content, { id: In([...ids]) });
    return new Map(found.map((content) => [content.id, content]));
  }

  async list(afterId: string | null, limit: number): Promise<Content[]> {
    const list = this.database.manager.createQueryBuilder(Content, 'content').orderBy('content.id').limit(limit);
    if (afterId !== null) list.where('content.id > :afterId', { afterId });
    return list.getMany();
  }

  /** Published and not expired at this moment. */
  async current(): Promise<Content[]> {
    return this.database.manager
      .createQueryBuilder(Content, 'content')
      .where('content.publishAt <= :now and (content.expiresAt is null or content.expiresAt > :now)', { now: this.clock.now() })
      .orderBy('content.id')
      .getMany();
  }

  /** Creates, or replaces the one with the same external id. */
  async put(input: ContentInput): Promise<{ content: Content; created: boolean }> {
    return this.database.contended(() => this.#put(input));
  }

  async #put(input: ContentInput): Promise<{ content: Content; created: boolean }> {
    const now = this.clock.now();
    const existing = input.externalId === undefined ? null : await this.database.manager.findOneBy(Content, { externalId: input.externalId });
    const content = this.database.manager.create(Content, {
      id: existing?.id ?? this.ids.next(),
      externalId: input.externalId ?? null,
      topics: [...(input.topics ?? [])],
      roleFamilies: [...(input.roleFamilies ?? [])],
      versions: input.versions,
      publishAt: input.publishAt ?? now,
      expiresAt: input.expiresAt ?? null,
      createdAt: existing?.createdAt ?? now,
      updatedAt: now,
    });
    return { content: await this.database.manager.save(Content, content), created: !existing };
  }

  /** Read under its lock: what somebody else changes meanwhile is not written back. @throws DomainError `content_not_found`. */
  async change(id: string, change: Partial<ContentInput>): Promise<Content> {
    return this.database.transaction(async () => {
      const content = found(await this.database.manager.findOne(Content, { where: { id }, lock: { mode: 'for_no_key_update' } }));
      if (change.topics) content.topics = [...change.topics];
      if (change.roleFamilies) content.roleFamilies = [...change.roleFamilies];
      if (change.versions) content.versions = { ...content.versions, ...change.versions };
      if (change.publishAt) content.publishAt = change.publishAt;
      if (change.expiresAt !== undefined) content.expiresAt = change.expiresAt;
      content.updatedAt = this.clock.now();
      return this.database.manager.save(Content, content);
    });
  }
}

function found(content: Content | null): Content {
  if (!content) throw new DomainError({ kind: 'not_found', code: 'content_not_found', message: 'There is no such content.' });
  return content;
}
