/** Imports: the sealed bytes that wait, the lease of the worker that has them, the count so far, the refused rows. */

import { type Columns } from '#lib/normaliser';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Ids } from '../../platform/clock/ids.js';
import { Vault } from '../../platform/crypto/vault.js';
import { Database } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain.error.js';
import { Announcer } from '../facts.js';
import { Import, type ImportKind } from './import.entity.js';

export interface Tally {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly skipped: number;
  readonly closed: number;
}

export interface RejectedRow {
  readonly line: number;
  readonly field: string | null;
  readonly code: string;
  readonly message: string;
  readonly value: string | null;
}

/** How long a worker may be silent before another takes its import over, in milliseconds. */
const LEASE_MS = 60_000;

/** Nobody uploads for longer; a receiver that says nothing by then is gone, in milliseconds. */
const LONGEST_UPLOAD_MS = 6 * 3_600_000;

/** An import whose worker died this often at the same rows is given up: they may be what kills them. */
const MOST_ATTEMPTS = 5;

/** An import in the hands of a worker. */
export interface ClaimedImport extends Import {
  /** How many rows of each code the workers before refused. */
  readonly rejectedBefore: ReadonlyMap<string, number>;
}

const ANALYZE_PEOPLE = `analyze candidate (id, bucket, external_id, erased_at), contact_point (candidate_id, bucket, kind, digest, state),
  consent (candidate_id, bucket, channel, purpose, granted), consent_event (id, candidate_id, channel, purpose), preference (candidate_id, bucket)`;

/** A field is named by the file it is in: jsonb takes neither NUL nor half a surrogate pair. */
const storable = (text: string): string => text.slice(0, 500).replace(/\p{Cs}|\u0000/gu, '\uFFFD');

/** A file may have more columns than anybody looks at. */
const MOST_COLUMNS = 500;

const storableColumns = ({ read, ignored }: Columns): Columns => ({
  read: Object.fromEntries(Object.entries(read).slice(0, MOST_COLUMNS).map(([header, fields]) => [storable(header), fields])),
  ignored: ignored.slice(0, MOST_COLUMNS).map(storable),
});

@Injectable()
export class ImportRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly vault: Vault,
    private readonly announcer: Announcer,
  ) {}

  async get(id: string): Promise<Import> {
    const found = await this.database.manager.findOneBy(Import, { id });
    if (!found) throw new DomainError({ kind: 'not_found', code: 'import_not_found', message: 'There is no such import.' });
    return found;
  }

  /** Newest first. */
  async list(query: { afterId: string | null; limit: number; kinds: readonly ImportKind[] }): Promise<Import[]> {
    const list = this.database.manager.createQueryBuilder(Import, 'import').where('import.kind = any(:kinds)', { kinds: query.kinds });
    if (query.afterId !== null) list.andWhere('import.id < :afterId', { afterId: query.afterId });
    return list.orderBy('import.id', 'DESC').limit(query.limit).getMany();
  }

  async begin(input: { kind: ImportKind; format: string; options: Record<string, unknown>; url: string | null }): Promise<string> {
    const id = this.ids.next();
    const row = this.database.manager.create(Import, { ...input, id, status: 'receiving', createdAt: this.clock.now() });
    await this.database.manager.insert(Import, row as never);
    return id;
  }

  /** Keeps one piece of the file, sealed. */
  async keepChunk(importId: string, seq: number, bytes: Buffer): Promise<void> {
    await this.database.query(`insert into import_chunk (import_id, seq, sealed) values ($1, $2, $3)`, [importId, seq, this.vault.sealBytes(bytes)]);
  }

  /** The file has arrived whole: from here on it is worked off, whatever happens to this process. */
  async received(importId: string, bytes: number): Promise<void> {
    await this.database.transaction(async () => {
      await this.database.query(`update import set status = 'queued', bytes = $2 where id = $1 and status = 'receiving'`, [importId, bytes]);
      await this.announcer.announce('import.received', { importId });
    });
  }

  /** Breaks it off: what is still unread of it is not used. With a `fence`, only while that worker has it. */
  async abandon(importId: string, code: string, message: string, fence: number | null = null): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.database.one(
        `update import set status = 'failed', error = $2, finished_at = $3, lease_until = null
         where id = $1 and status <> 'done' and ($4::int is null or fence = $4) returning id`,
        [importId, JSON.stringify({ code, message }), this.clock.now(), fence],
      );
      if (row) await this.forgetChunks(importId);
    });
  }

  /**
   * Takes an import that nobody is working on; null when there is nothing to take. The counts of a worker that died stay:
   * its rows were written together with them, so that the next one goes on behind the last row counted.
   */
  async claim(importId: string): Promise<ClaimedImport | null> {
    const now = this.clock.now();
    const row = await this.database.one<{ attempts: number }>(
      `update import set status = 'running', fence = fence + 1, attempts = attempts + 1, lease_until = $2, started_at = coalesce(started_at, $3)
       where id = $1 and (status = 'queued' or (status = 'running' and lease_until < $3)) returning attempts`,
      [importId, new Date(now.getTime() + LEASE_MS), now],
    );
    if (!row) return null;
    if (row.attempts > MOST_ATTEMPTS) {
      await this.abandon(importId, 'gave_up', `The import was started ${String(MOST_ATTEMPTS)} times and came no further; split the file and try again.`);
      return null;
    }
    const codes = await this.database.query<{ code: string; rows: number }>(
      `select code, count(*)::int as rows from import_reject where import_id = $1 group by code`,
      [importId],
    );
    return Object.assign(await this.get(importId), { rejectedBefore: new Map(codes.map(({ code, rows }) => [code, rows])) });
  }

  /** The pieces of the file in order; the next is on its way while one is worked off. */
  async *bytesOf(importId: string): AsyncGenerator<Buffer> {
    const read = (seq: number): Promise<{ sealed: Buffer } | null> => {
      const chunk = this.database.one<{ sealed: Buffer }>(`select sealed from import_chunk where import_id = $1 and seq = $2`, [importId, seq]);
      // It is awaited when its turn comes; until then a failure is not unhandled.
      chunk.catch(() => undefined);
      return chunk;
    };
    let coming = read(0);
    for (let seq = 1; ; seq += 1) {
      const chunk = await coming;
      if (!chunk) return;
      coming = read(seq);
      yield this.vault.openBytes(chunk.sealed);
    }
  }

  /** Gives it back untouched since the last count, by a worker that is about to stop: no start that failed. */
  async release(importId: string, fence: number): Promise<void> {
    await this.database.query(`update import set status = 'queued', attempts = attempts - 1, lease_until = null where id = $1 and fence = $2 and status = 'running'`, [importId, fence]);
  }

  /** Adds to the count and renews the lease; what goes on does not kill its workers, and is not given up for those it outlived. False when another worker has taken over: then stop. */
  async progress(importId: string, fence: number, tally: Tally): Promise<boolean> {
    const now = this.clock.now();
    const row = await this.database.one(
      `update import set read = read + $3, created = created + $4, updated = updated + $5, unchanged = unchanged + $6,
         rejected = rejected + $7, skipped = skipped + $8, closed = closed + $9, lease_until = $10, attempts = case when $3 > 0 then 1 else attempts end
       where id = $1 and fence = $2 and status = 'running' returning id`,
      [importId, fence, tally.read, tally.created, tally.updated, tally.unchanged, tally.rejected, tally.skipped, tally.closed, new Date(now.getTime() + LEASE_MS)],
    );
    return row !== null;
  }

  async reject(importId: string, firstSeq: number, rows: readonly RejectedRow[]): Promise<void> {
    if (rows.length === 0) return;
    const sealed = rows.map((row, index) => ({
      ...row,
      field: row.field === null ? null : storable(row.field),
      message: storable(row.message),
      seq: firstSeq + index,
      value: row.value === null ? null : this.vault.seal(row.value).toString('hex'),
    }));
    await this.database.query(
      `insert into import_reject (import_id, seq, line, field, code, message, value_sealed)
       select $1, seq, line, field, code, message, decode(value, 'hex')
       from jsonb_to_recordset($2::jsonb) as r(seq integer, line integer, field text, code text, message text, value text)`,
      [importId, JSON.stringify(sealed)],
    );
  }

  /** `columns`: what those of a spreadsheet were taken for. */
  async finish(importId: string, fence: number, columns: Columns | null): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.database.one(
        `update import set status = 'done', finished_at = $3, lease_until = null, columns = $4 where id = $1 and fence = $2 and status = 'running' returning id`,
        [importId, fence, this.clock.now(), columns && JSON.stringify(storableColumns(columns))],
      );
      // Whoever was overtaken must not take the file from under the one who has it now.
      if (row) await this.forgetChunks(importId);
    });
  }

  /** A file fetched from its address is whole: from here on it is worked off as if it had been uploaded. */
  async fetched(importId: string, fence: number, bytes: number): Promise<void> {
    await this.database.query(`update import set bytes = $3 where id = $1 and fence = $2`, [importId, fence, bytes]);
  }

  async forgetChunks(importId: string): Promise<void> {
    await this.database.query(`delete from import_chunk where import_id = $1`, [importId]);
  }

  /** Has Postgres look at what a large import filled, but for long values; its own house-keeping comes by only once a minute. */
  async learnSizes(kind: ImportKind): Promise<void> {
    await this.database.query(kind === 'jobs' ? 'analyze job' : ANALYZE_PEOPLE);
  }

  async rejects(importId: string, afterSeq: number, limit: number): Promise<(RejectedRow & { seq: number })[]> {
    const rows = await this.database.query<Omit<RejectedRow, 'value'> & { seq: number; sealed: Buffer | null }>(
      `select seq, line, field, code, message, value_sealed as sealed from import_reject
       where import_id = $1 and seq > $2 order by seq limit $3`,
      [importId, afterSeq, limit],
    );
    return rows.map(({ sealed, ...row }) => ({ ...row, value: sealed === null ? null : this.vault.open(sealed) }));
  }

  /** Uploads whose receiver died in the middle: nothing of them will ever be used. Returns how many. */
  async failUnfinished(): Promise<number> {
    const now = this.clock.now();
    const unfinished = await this.database.query<{ id: string }>(`select id from import where status = 'receiving' and created_at < $1`, [
      new Date(now.getTime() - LONGEST_UPLOAD_MS),
    ]);
    for (const { id } of unfinished) await this.abandon(id, 'upload_aborted', 'The upload broke off before its end; nothing of it is used. Send it again.');
    return unfinished.length;
  }

  /** Imports that wait for a worker or whose worker fell silent. */
  async waiting(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from import where status = 'queued' or (status = 'running' and lease_until < $1) order by created_at limit 100`,
      [this.clock.now()],
    );
    return rows.map(({ id }) => id);
  }
}
