/** Bringing postings in: read once, compared by hash ever after, and put beside the ones that are the same offer. */

import { hash } from 'node:crypto';
import { setImmediate as breath } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type ClusterMaterial, type RawJob, sameCluster } from '#lib/normaliser';
import { Ids } from '../platform/clock/ids.js';
import { Database } from '../platform/database/database.js';
import { Comparing } from './preference/comparing.js';
import { type JobChange, JobRepository, type KnownJob } from './job/job.repository.js';

export interface JobOutcome {
  readonly outcome: 'created' | 'updated' | 'unchanged';
  readonly jobId: string;
}

type ReadPosting = ReturnType<Comparing['read']>;

/** A posting with what can be worked out before it is written. */
export interface PreparedPosting {
  readonly raw: RawJob;
  /** Hex SHA-256 of the posting as it came, before anything was recognised in it. */
  readonly digest: string;
  /** What its words say; null for a posting not read so far, as one that is on file unchanged need never be. */
  readonly read: ReadPosting | null;
}

interface Member extends ClusterMaterial {
  readonly clusterId: string;
}

interface Change extends PreparedPosting {
  readonly id: string;
  readonly before: KnownJob | undefined;
}

interface Judged {
  readonly outcomes: JobOutcome[];
  readonly changes: readonly Change[];
  /** Ids of those that are on file as they are; `back`: of those among them that had closed. */
  readonly unchanged: readonly string[];
  readonly back: readonly string[];
}

/** Postings read at a stretch: between stretches whoever else waits gets a turn, such as the batch that is being written. */
const STRETCH = 4;

@Injectable()
export class JobIntake {
  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
    private readonly jobs: JobRepository,
    private readonly comparing: Comparing,
  ) {}

  /**
   * Creates or updates each posting by `(source, externalId)`. One outcome a posting, in order. When one call brings a
   * posting twice, the last one counts. `importId` marks them as still in their feed; null for a list that is none.
   */
  async bring(postings: readonly RawJob[], importId: string | null): Promise<JobOutcome[]> {
    return this.write(postings.map((raw) => this.prepare(raw)), importId);
  }

  /** The part of `bring` that needs no database. */
  prepare(raw: RawJob): PreparedPosting {
    return { raw, digest: hash('sha256', JSON.stringify(raw), 'hex'), read: null };
  }

  /** Reads those that are not on file as they are: a long file has it done for the next postings while the last are written. */
  async readAhead(postings: readonly PreparedPosting[]): Promise<PreparedPosting[]> {
    const onFile = await this.jobs.onFile(postings);
    const read: PreparedPosting[] = [];
    for (const [at, posting] of postings.entries()) {
      if (at % STRETCH === 0) await breath();
      read.push(onFile.has(at) ? posting : { ...posting, read: this.#readOrLeave(posting.raw) });
    }
    return read;
  }

  /** As `bring`, for prepared postings. */
  async write(postings: readonly PreparedPosting[], importId: string | null): Promise<JobOutcome[]> {
    return this.database.contended(async () => {
      let judged = await this.#judged(postings, importId);
      if (judged.changes.length > 0 || judged.back.length > 0) {
        // One offer brought by two at once is one cluster, and of two imports the later counts: whoever comes second sees what the first has written.
        await this.jobs.hold();
        judged = await this.#judged(postings, importId);
      }
      const { outcomes, changes, unchanged, back } = judged;
      if (importId !== null) await this.jobs.touch(unchanged, importId);
      await this.jobs.reopen(back);
      await this.#save(changes, importId);
      return outcomes;
    });
  }

  /** What each posting is beside what is on file now. */
  async #judged(postings: readonly PreparedPosting[], importId: string | null): Promise<Judged> {
    const known = await this.jobs.known(postings.map(({ raw }) => raw), importId);
    const changes = new Map<string, Change>();
    const unchanged: string[] = [];
    const back: string[] = [];
    const outcomes = postings.map((posting): JobOutcome => {
      const { raw, digest } = posting;
      const before = known(raw);
      const key = `${raw.source}\u0000${raw.externalId}`;
      if (before?.isOvertaken === true) return { outcome: 'unchanged', jobId: before.id };
      if (before?.digest === digest && !changes.has(key)) {
        unchanged.push(before.id);
        if (before.status === 'closed') back.push(before.id);
        return { outcome: before.status === 'closed' ? 'updated' : 'unchanged', jobId: before.id };
      }
      const id = before?.id ?? changes.get(key)?.id ?? this.ids.next();
      const outcome = before || changes.has(key) ? 'updated' : 'created';
      changes.set(key, { ...posting, id, before });
      return { outcome, jobId: id };
    });
    return { outcomes, changes: [...changes.values()], unchanged, back };
  }

  async #save(changes: readonly Change[], importId: string | null): Promise<void> {
    const placed = await this.#placed(changes);
    const isKnown = changes.map(({ before }) => before !== undefined);
    await this.jobs.insertMany(placed.filter((_, at) => isKnown[at] === false), importId);
    await this.jobs.updateMany(placed.filter((_, at) => isKnown[at] === true), importId);
    // Who was told a posting under its old cluster is not told it again under the new one.
    await this.jobs.carryOver(placed.flatMap(({ id, clusterId: to }, at) => {
      const from = changes[at]?.before?.clusterId;
      return from === undefined || from === to ? [] : [{ id, from, to }];
    }));
  }

  /** Each with the cluster it belongs to: one of those on file, or of those that came before it in the list. */
  async #placed(changes: readonly Change[]): Promise<JobChange[]> {
    const read = changes.map((change) => ({ ...change, read: change.read ?? this.#readOf(change.raw) }));
    const members = await this.#members(read.map((change) => change.read.cluster.titleKey));
    return read.map(({ id, digest, before, read: { posting, recognised, cluster } }) => {
      const siblings = members.get(cluster.titleKey) ?? [];
      // A posting stays in its cluster while it is still the same offer, so that whoever saw it is not shown it again.
      const own = siblings.find((member) => member.clusterId === before?.clusterId && sameCluster(member, cluster));
      const clusterId = (own ?? siblings.find((member) => sameCluster(member, cluster)))?.clusterId ?? before?.clusterId ?? id;
      siblings.push({ ...cluster, clusterId });
      members.set(cluster.titleKey, siblings);
      return { id, digest, posting, recognised, clusterId, clusterKey: clusterKeyOf(cluster.titleKey), fingerprint: cluster.fingerprint };
    });
  }

  async #members(titleKeys: readonly string[]): Promise<Map<string, Member[]>> {
    const members = new Map<string, Member[]>();
    for (const { clusterId, clusterKey, fingerprint } of await this.jobs.clusterMembers([...new Set(titleKeys.map(clusterKeyOf))])) {
      const titleKey = clusterKey.slice(clusterKey.indexOf('|') + 1);
      const siblings = members.get(titleKey) ?? [];
      siblings.push({ clusterId, titleKey, fingerprint });
      members.set(titleKey, siblings);
    }
    return members;
  }

  #readOf({ hints, ...stated }: RawJob): ReadPosting {
    return this.comparing.read({ ...stated, locationText: hints.locationText, payText: hints.payText });
  }

  /** What cannot be read fails where it is written, and is refused there without the others of its batch. */
  #readOrLeave(raw: RawJob): ReadPosting | null {
    try {
      return this.#readOf(raw);
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  }
}

/** As it is kept: the employer once more before the key that begins with it. */
const clusterKeyOf = (titleKey: string): string => `${titleKey.slice(0, titleKey.indexOf('|'))}|${titleKey}`;
