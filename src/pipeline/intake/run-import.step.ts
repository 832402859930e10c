/** Works off one import: bytes become rows, rows become people or jobs in batches, refused rows are kept with where and why. */

import { Injectable, Logger } from '@nestjs/common';
import {
  type AcceptedRow, type CandidateFormat, type FormatRow, type JobFormat, type RawJob, readCandidates, readJobs, type RejectedRow,
} from '#lib/normaliser';
import { type CandidateRecord } from '#lib/vocabulary';
import { fetchSafely } from '../../platform/http/safe-fetch.js';
import { type Import } from '../../records/import/import.entity.js';
import { ImportRepository, type Tally } from '../../records/import/import.repository.js';
import { JobIntake } from '../../records/job-intake.js';
import { JobRepository } from '../../records/job/job.repository.js';
import { PersonUpsert } from '../../records/person-upsert.js';
import { type IdsOf, type Step } from '../step.js';
import { importOptionsSchema, isSnapshot } from './import-options.js';

/** Rows written in one transaction. */
const BATCH = 1000;

/** Rejects that mean the rest of the file could not be read: then nobody can say what left the feed. */
const UNREADABLE: ReadonlySet<string> = new Set(['not_this_format', 'truncated', 'broken_document']);

type Counted = Partial<Record<'created' | 'updated' | 'unchanged', number>>;

/** What became of the accepted rows of a batch. */
interface Written {
  readonly counted: Counted;
  readonly rejected: readonly RejectedRow[];
}

class Overtaken extends Error {}

@Injectable()
export class RunImportStep implements Step<IdsOf<'import.received'>> {
  readonly name = 'run-import';
  readonly #logger = new Logger('RunImport');

  constructor(
    private readonly imports: ImportRepository,
    private readonly people: PersonUpsert,
    private readonly intake: JobIntake,
    private readonly jobs: JobRepository,
  ) {}

  async run({ importId }: { readonly importId: string }): Promise<void> {
    const claimed = await this.imports.claim(importId);
    if (!claimed) return;
    try {
      if (claimed.kind === 'candidates') await this.#bringPeople(claimed);
      else await this.#bringJobs(claimed);
      await this.imports.finish(claimed.id, claimed.fence);
    } catch (error) {
      if (error instanceof Overtaken) return;
      // An unreachable feed is the sender's to mend; anything else may pass, and the sweep tries the import again.
      const code = codeOf(error);
      if (code === null) throw error;
      this.#logger.warn(`import ${importId} failed: ${code}`);
      await this.imports.abandon(importId, code, error instanceof Error ? error.message : code);
    }
  }

  async #bringPeople(claimed: Import): Promise<void> {
    const options = importOptionsSchema.parse(claimed.options);
    const rows = readCandidates(claimed.format as CandidateFormat, this.#bytes(claimed), options);
    await this.#work(claimed, rows, (accepted) => this.#writePeople(accepted));
  }

  async #writePeople(accepted: readonly AcceptedRow<CandidateRecord>[]): Promise<Written> {
    const outcomes = await this.people.upsert(accepted.map(({ record }) => record), 'import');
    const rejected = outcomes.flatMap((outcome, at): RejectedRow[] =>
      outcome.outcome === 'rejected'
        ? [{ ok: false, line: accepted[at]?.line ?? 0, field: outcome.field, code: outcome.code, message: outcome.message, value: null }]
        : [],
    );
    return { counted: countOf(outcomes.map(({ outcome }) => outcome)), rejected };
  }

  async #bringJobs(claimed: Import): Promise<void> {
    const options = importOptionsSchema.parse(claimed.options);
    const feeds = new Map<string, { source: string; company: string }>();
    const rows = readJobs(claimed.format as JobFormat, this.#bytes(claimed), { ...options, source: options.source ?? claimed.format });
    const whole = await this.#work(claimed, rows, async (accepted: readonly AcceptedRow<RawJob>[]) => {
      for (const { record } of accepted) feeds.set(`${record.source}\u0000${record.company}`, { source: record.source, company: record.company });
      const outcomes = await this.intake.bring(accepted.map(({ record }) => record), claimed.id);
      return { counted: countOf(outcomes.map(({ outcome }) => outcome)), rejected: [] };
    });
    // A feed with an unreadable rest or a refused posting does not prove that anything left it.
    if (!whole || !isSnapshot(claimed.format, options)) return;
    const closed = await this.jobs.closeUnseen([...feeds.values()], claimed.id);
    await this.#progress(claimed, { ...NOTHING, closed });
  }

  /** Returns whether every row of the file could be used or is of no use by its own word. */
  async #work<T>(claimed: Import, batches: AsyncGenerator<FormatRow<T>[]>, write: (accepted: readonly AcceptedRow<T>[]) => Promise<Written>): Promise<boolean> {
    let whole = true;
    let seq = 0;
    let waiting: FormatRow<T>[] = [];
    const flush = async (): Promise<void> => {
      const rows = waiting;
      waiting = [];
      const { counted, rejected } = await write(rows.filter((row) => row.ok));
      const refused = [...rows.filter((row) => !row.ok), ...rejected].sort((a, b) => a.line - b.line);
      const skipped = refused.filter(({ code }) => code.startsWith('skipped_')).length;
      if (refused.length > skipped) whole = false;
      await this.imports.reject(claimed.id, seq, refused);
      seq += refused.length;
      const unreadable = refused.filter(({ code }) => UNREADABLE.has(code)).length;
      await this.#progress(claimed, { ...NOTHING, ...counted, read: rows.length - unreadable, rejected: refused.length - skipped, skipped });
    };
    for await (const batch of batches) {
      for (const row of batch) {
        waiting.push(row);
        if (waiting.length >= BATCH) await flush();
      }
    }
    await flush();
    return whole;
  }

  async #progress(claimed: Import, tally: Tally): Promise<void> {
    if (!(await this.imports.progress(claimed.id, claimed.fence, tally))) throw new Overtaken('another worker has this import');
  }

  #bytes(claimed: Import): AsyncIterable<Uint8Array> {
    return claimed.url === null ? this.imports.bytesOf(claimed.id) : fetchSafely(claimed.url);
  }
}

const NOTHING: Tally = { read: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, skipped: 0, closed: 0 };

function countOf(outcomes: readonly string[]): Counted {
  const counted: Record<string, number> = {};
  for (const outcome of outcomes) if (outcome !== 'rejected') counted[outcome] = (counted[outcome] ?? 0) + 1;
  return counted;
}

/** Domain errors carry a code for the sender; others are ours. */
const codeOf = (error: unknown): string | null =>
  error instanceof Error && error.name === 'DomainError' && 'code' in error && typeof error.code === 'string' ? error.code : null;
