/** Works off one import: bytes become rows, rows become people or jobs in batches, refused rows are kept with where and why. */

import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import {
  type AcceptedRow, type CandidateFormat, type Columns, type FormatRow, type JobFormat, type RawJob, type ReadOptions, readCandidates, readJobs, type RejectedRow,
} from '#lib/normaliser';
import { type CandidateRecord } from '#lib/vocabulary';
import { fetchSafely } from '../../platform/http/safe-fetch.js';
import { Database } from '../../platform/database/database.js';
import { frugally } from '../../platform/process/frugal-heap.js';
import { type Import } from '../../records/import/import.entity.js';
import { type ClaimedImport, ImportRepository, type Tally } from '../../records/import/import.repository.js';
import { JobIntake, type PreparedPosting } from '../../records/job-intake.js';
import { JobRepository } from '../../records/job/job.repository.js';
import { PersonUpsert, type PreparedPerson } from '../../records/person-upsert.js';
import { type IdsOf, type Step } from '../step.js';
import { UnderWay } from '../under-way.js';
import { type BatchWork, inBatches, isFaultOfRow, isSkipped, isUnreadable, type Meet, notStorable, preparedRows } from './import-batches.js';
import { type Counted, countOf, NOTHING } from './import-tally.js';
import { type ImportOptions, importOptionsSchema, isSnapshot } from './import-options.js';

/** Pieces of a fetched file are kept in chunks of about this size. */
const CHUNK_BYTES = 256 * 1024;

/**
 * From so many rows on, and with every ten times as many, Postgres is told what its tables hold: it would read a table
 * through whose values it does not know. How many rows there are it sees for itself.
 */
const LEARN_FROM = 2000;

/** What became of the accepted rows of a batch. */
interface Written {
  readonly counted: Counted;
  readonly rejected: readonly RejectedRow[];
}

/** `attempt`: how often these rows have been begun to be written, this time included. */
type Write<P> = (accepted: readonly AcceptedRow<P>[], attempt: number) => Promise<Written>;
type Ready<T, P> = BatchWork<T, P>['ready'];

/** What is done with the rows of one kind of file. */
interface Lane<T, P> {
  readonly met: Meet<T>;
  readonly ready: Ready<T, P>;
  readonly write: Write<P>;
}

class Overtaken extends Error {}
class Stopped extends Error {}

/** Imports one process works on side by side: half of its steps, so that a morning of slow feeds holds up no letter. */
const MOST_ABREAST = 2;

@Injectable()
export class RunImportStep implements Step<IdsOf<'import.received'>>, BeforeApplicationShutdown {
  readonly name = 'run-import';
  readonly #logger = new Logger('RunImport');
  readonly #underWay = new UnderWay();

  constructor(
    private readonly database: Database,
    private readonly imports: ImportRepository,
    private readonly people: PersonUpsert,
    private readonly intake: JobIntake,
    private readonly jobs: JobRepository,
  ) {}

  /** The door to the network; a test puts its own. */
  fetch: (url: string) => AsyncIterable<Uint8Array> = fetchSafely;

  /** Whoever is turned away for want of room is taken up by one that is at work, or found by a sweep. */
  async run({ importId }: { readonly importId: string }): Promise<void> {
    if (this.#underWay.stopping || this.#underWay.count >= MOST_ABREAST) return;
    await this.#underWay.during(() => this.#workOff(importId));
  }

  /** Before anything closes: what is being written is finished, the rest waits for another worker, from the next row on. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.#underWay.stop();
  }

  async #workOff(importId: string): Promise<void> {
    for (let next: string | undefined = importId; next !== undefined && !this.#underWay.stopping; [next] = await this.imports.waiting()) await this.#one(next);
  }

  async #one(importId: string): Promise<void> {
    const claimed = await this.imports.claim(importId);
    if (!claimed) return;
    try {
      const columns = await frugally(() => this.#bring(claimed));
      await this.imports.finish(claimed.id, claimed.fence, columns);
    } catch (error) {
      if (error instanceof Overtaken) return;
      if (error instanceof Stopped) return this.imports.release(claimed.id, claimed.fence);
      // An unreachable feed is the sender's to mend; anything else may pass, and the sweep tries the import again.
      const code = codeOf(error);
      if (code === null) throw error;
      this.#logger.warn(`import ${importId} failed: ${code}`);
      await this.imports.abandon(importId, code, error instanceof Error ? error.message : code, claimed.fence);
    }
  }

  /** What the columns were taken for, where there are any. */
  async #bring(claimed: ClaimedImport): Promise<Columns | null> {
    if (claimed.url !== null && Number(claimed.bytes) === 0) await this.#fetchWhole(claimed, claimed.url);
    let columns: Columns | null = null;
    const onColumns = (found: Columns): void => {
      columns = found;
    };
    const options = { ...importOptionsSchema.parse(claimed.options), onColumns };
    if (claimed.kind === 'candidates') {
      const rows = readCandidates(claimed.format as CandidateFormat, this.imports.bytesOf(claimed.id), options);
      const ready: Ready<CandidateRecord, PreparedPerson> = (batch) => preparedRows(batch, (record) => this.people.prepare(record), (people) => this.people.readAhead(people, 'import'));
      await this.#work(claimed, rows, { met: weightOfPerson, ready, write: (accepted, attempt) => this.#writePeople(accepted, attempt) });
    } else await this.#bringJobs(claimed, options);
    return columns;
  }

  /** First the whole file, then its rows: a feed that breaks off changes nothing, and a second start reads the same bytes. */
  async #fetchWhole(claimed: ClaimedImport, url: string): Promise<void> {
    await this.imports.forgetChunks(claimed.id);
    let [seq, bytes] = [0, 0];
    let pieces: Uint8Array[] = [];
    const keep = async (): Promise<void> => {
      const chunk = Buffer.concat(pieces);
      pieces = [];
      bytes += chunk.length;
      await this.database.transaction(async () => {
        await this.imports.keepChunk(claimed.id, seq, chunk);
        await this.#progress(claimed, NOTHING);
      });
      seq += 1;
    };
    let held = 0;
    for await (const piece of this.fetch(url)) {
      this.#stopIfTold();
      pieces.push(piece);
      held += piece.length;
      if (held < CHUNK_BYTES) continue;
      held = 0;
      await keep();
    }
    if (pieces.length > 0) await keep();
    await this.imports.fetched(claimed.id, claimed.fence, bytes);
  }

  async #writePeople(accepted: readonly AcceptedRow<PreparedPerson>[], attempt: number): Promise<Written> {
    const outcomes = await this.people.write(accepted.map(({ record }) => record), 'import', { foreseen: attempt === 1 });
    const rejected = outcomes.flatMap((outcome, at): RejectedRow[] =>
      outcome.outcome === 'rejected'
        ? [{ ok: false, line: accepted[at]?.line ?? 0, field: outcome.field, code: outcome.code, message: outcome.message, value: null }]
        : [],
    );
    return { counted: countOf(outcomes.map(({ outcome }) => outcome)), rejected };
  }

  async #bringJobs(claimed: ClaimedImport, options: ImportOptions & Pick<ReadOptions, 'onColumns'>): Promise<void> {
    const source = options.source ?? claimed.format;
    const snapshot = isSnapshot(claimed.format, options);
    const feeds = new Map<string, { source: string; company: string }>();
    const unread: string[] = [];
    let lost = 0;
    const met = (row: FormatRow<RawJob>): number => {
      if (row.ok) feeds.set(`${row.record.source}\u0000${row.record.company}`, { source: row.record.source, company: row.record.company });
      else if (row.externalId !== undefined) unread.push(row.externalId);
      else if (!isSkipped(row.code)) lost += 1;
      return row.ok ? (row.record.description ?? '').length : 0;
    };
    const write: Write<PreparedPosting> = async (accepted) => {
      const outcomes = await this.intake.write(accepted.map(({ record }) => record), snapshot ? claimed.id : null);
      return { counted: countOf(outcomes.map(({ outcome }) => outcome)), rejected: [] };
    };
    const rows = readJobs(claimed.format as JobFormat, this.imports.bytesOf(claimed.id), { ...options, source });
    const ready: Ready<RawJob, PreparedPosting> = (batch) => preparedRows(batch, (raw) => this.intake.prepare(raw), (postings) => this.intake.readAhead(postings));
    await this.#work(claimed, rows, { met, ready, write });
    // A feed with an unreadable rest or a posting without an id does not prove that anything left it.
    if (lost > 0 || !snapshot) return;
    await this.database.transaction(async () => {
      await this.jobs.touchUnread(source, unread, claimed.id);
      const closed = await this.jobs.closeUnseen([...feeds.values()], claimed.id);
      await this.#progress(claimed, { ...NOTHING, closed });
    });
  }

  async #work<T, P>(claimed: ClaimedImport, rows: AsyncIterable<FormatRow<T>[]>, { met, ready, write }: Lane<T, P>): Promise<void> {
    const before = [...claimed.rejectedBefore];
    const sum = (counted: typeof before): number => counted.reduce((total, [, number]) => total + number, 0);
    const done = claimed.read + sum(before.filter(([code]) => isUnreadable(code)));
    let [seq, grown] = [sum(before), 0];
    const flush = async (batch: readonly FormatRow<P>[]): Promise<void> => {
      try {
        const { refused, created } = await this.database.contended((attempt) => this.#writeBatch(claimed, seq, batch, (accepted) => write(accepted, attempt)));
        seq += refused;
        grown += created;
      } catch (error) {
        const [first] = batch;
        if (!first || !isFaultOfRow(error) || (batch.length === 1 && !first.ok)) throw error;
        // One row spoils its batch: halves find it, and the others are kept.
        const half = batch.length >> 1;
        if (half === 0) await flush([notStorable(first.line)]);
        else for (const part of [batch.slice(0, half), batch.slice(half)]) await flush(part);
      }
    };
    let learnAt = LEARN_FROM;
    const flushAndLearn = async (batch: readonly FormatRow<P>[]): Promise<void> => {
      this.#stopIfTold();
      await flush(batch);
      if (grown < learnAt) return;
      learnAt *= 10;
      await this.imports.learnSizes(claimed.kind);
    };
    await inBatches(rows, done, { met, ready, write: flushAndLearn });
  }

  /** Rows, rejects and counts in one transaction: whoever goes on after us finds them agreeing. */
  async #writeBatch<P>(claimed: ClaimedImport, seq: number, rows: readonly FormatRow<P>[], write: (accepted: readonly AcceptedRow<P>[]) => Promise<Written>): Promise<{ refused: number; created: number }> {
    const { counted, rejected } = await write(rows.filter((row) => row.ok));
    const refused = [...rows.filter((row) => !row.ok), ...rejected].sort((a, b) => a.line - b.line);
    await this.imports.reject(claimed.id, seq, refused);
    const skipped = refused.filter(({ code }) => isSkipped(code)).length;
    const unreadable = refused.filter(({ code }) => isUnreadable(code)).length;
    await this.#progress(claimed, { ...NOTHING, ...counted, read: rows.length - unreadable, rejected: refused.length - skipped, skipped });
    return { refused: refused.length, created: counted.created ?? 0 };
  }

  async #progress(claimed: Import, tally: Tally): Promise<void> {
    if (!(await this.imports.progress(claimed.id, claimed.fence, tally))) throw new Overtaken('another worker has this import');
  }

  /** Between two transactions: what was counted is written. */
  #stopIfTold(): void {
    if (this.#underWay.stopping) throw new Stopped('this process is about to end');
  }
}

/** Of a person only the wordings of consents can be long. */
const weightOfPerson = (row: FormatRow<CandidateRecord>): number =>
  row.ok ? (row.record.consents ?? []).reduce((sum, { wording }) => sum + (wording ?? '').length, 0) : 0;

/** Domain errors carry a code for the sender; others are ours. */
const codeOf = (error: unknown): string | null =>
  error instanceof Error && error.name === 'DomainError' && 'code' in error && typeof error.code === 'string' ? error.code : null;
