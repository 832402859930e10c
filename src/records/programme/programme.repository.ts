/** Standing outreach. */

import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Ids } from '../../platform/clock/ids.js';
import { Database } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain.error.js';
import { Programme } from './programme.entity.js';

export type ProgrammeInput = Pick<Programme, 'name' | 'kind' | 'schedule' | 'timeZone' | 'channels' | 'maxItems' | 'minScore' | 'audience' | 'active'> & Partial<Pick<Programme, 'unknownPolicy'>>;

@Injectable()
export class ProgrammeRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws DomainError `programme_not_found`. */
  async get(id: string): Promise<Programme> {
    return found(await this.database.manager.findOneBy(Programme, { id }));
  }

  /** By id. */
  async names(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; name: string }>(`select id, name from programme where id = any($1::uuid[])`, [[...new Set(ids)]]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async findByName(name: string): Promise<Programme | null> {
    return this.database.manager.findOneBy(Programme, { name });
  }

  async list(afterId: string | null, limit: number): Promise<Programme[]> {
    const list = this.database.manager.createQueryBuilder(Programme, 'programme').orderBy('programme.id').limit(limit);
    if (afterId !== null) list.where('programme.id > :afterId', { afterId });
    return list.getMany();
  }

  /** Active programmes that run by a schedule. */
  async scheduled(): Promise<Programme[]> {
    return this.database.manager
      .createQueryBuilder(Programme, 'programme')
      .where('programme.active and programme.schedule is not null')
      .orderBy('programme.id')
      .getMany();
  }

  /**
   * Of two that bring one name at the same moment, both find it free: the later begins anew and finds it taken.
   * @throws DomainError `programme_name_taken`.
   */
  async create(input: ProgrammeInput): Promise<Programme> {
    return this.database.contended(async () => {
      if (await this.findByName(input.name)) throw nameTaken();
      const now = this.clock.now();
      const programme = this.database.manager.create(Programme, { ...input, id: this.ids.next(), plannedThrough: now, createdAt: now, updatedAt: now });
      return this.database.manager.save(Programme, programme);
    });
  }

  /**
   * Read under its lock: what somebody else changes meanwhile, such as switching it off, is not written back.
   * @throws DomainError `programme_not_found`, `programme_name_taken`.
   */
  async change(id: string, change: Partial<ProgrammeInput>): Promise<Programme> {
    return this.database.contended(async () => {
      const programme = found(await this.database.manager.findOne(Programme, { where: { id }, lock: { mode: 'for_no_key_update' } }));
      const namesake = change.name === undefined ? null : await this.findByName(change.name);
      if (namesake && namesake.id !== id) throw nameTaken();
      // A new schedule counts from now: occurrences it would have had in the past are not made up for.
      if (change.schedule !== undefined || change.timeZone !== undefined) programme.plannedThrough = this.clock.now();
      Object.assign(programme, change, { updatedAt: this.clock.now() });
      return this.database.manager.save(Programme, programme);
    });
  }

  async plannedThrough(id: string, instant: Date): Promise<void> {
    await this.database.query(`update programme set planned_through = $2 where id = $1`, [id, instant]);
  }
}

function found(programme: Programme | null): Programme {
  if (!programme) throw new DomainError({ kind: 'not_found', code: 'programme_not_found', message: 'There is no such programme.' });
  return programme;
}

const nameTaken = (): DomainError =>
  new DomainError({ kind: 'conflict', code: 'programme_name_taken', message: 'Another programme has this name; expected a name of its own.' });
