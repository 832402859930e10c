/** Bringing postings in: read once, compared by hash ever after, and put beside the ones that are the same offer. */

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type ClusterMaterial, companyKey, type RawJob, readPosting, sameCluster } from '#lib/normaliser';
import { Ids } from '../platform/clock/ids.js';
import { Database } from '../platform/database/database.js';
import { type JobChange, JobRepository, type KnownJob } from './job/job.repository.js';

export interface JobOutcome {
  readonly outcome: 'created' | 'updated' | 'unchanged';
  readonly jobId: string;
}

interface Member extends ClusterMaterial {
  readonly clusterId: string;
}

@Injectable()
export class JobIntake {
  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
    private readonly jobs: JobRepository,
  ) {}

  /**
   * Creates or updates each posting by `(source, externalId)`. One outcome a posting, in order. When one call brings a
   * posting twice, the last one counts. `importId` marks them as still in their feed; null for a list that is none.
   */
  async bring(postings: readonly RawJob[], importId: string | null): Promise<JobOutcome[]> {
    return this.database.contended(async () => {
      const known = await this.jobs.known(postings);
      const changes = new Map<string, { raw: RawJob; id: string; digest: string; before: KnownJob | undefined }>();
      const unchanged: string[] = [];
      const back: string[] = [];
      const outcomes = postings.map((raw): JobOutcome => {
        const before = known(raw);
        const digest = digestOf(raw);
        const key = `${raw.source}\u0000${raw.externalId}`;
        if (before?.digest === digest && !changes.has(key)) {
          unchanged.push(before.id);
          if (before.status === 'closed') back.push(before.id);
          return { outcome: before.status === 'closed' ? 'updated' : 'unchanged', jobId: before.id };
        }
        const id = before?.id ?? changes.get(key)?.id ?? this.ids.next();
        const outcome = before || changes.has(key) ? 'updated' : 'created';
        changes.set(key, { raw, id, digest, before });
        return { outcome, jobId: id };
      });
      if (importId !== null) await this.jobs.touch(unchanged, importId);
      await this.jobs.reopen(back);
      await this.jobs.save(await this.#read([...changes.values()]), importId);
      return outcomes;
    });
  }

  async #read(changes: readonly { raw: RawJob; id: string; digest: string; before: KnownJob | undefined }[]): Promise<JobChange[]> {
    const read = changes.map(({ raw, id, digest, before }) => {
      const { hints, ...stated } = raw;
      const { posting, recognised, cluster } = readPosting({ ...stated, locationText: hints.locationText });
      return { id, digest, before, posting, recognised, cluster, clusterKey: clusterKeyOf(posting.company, cluster.titleKey) };
    });
    const members = await this.#members(read.map(({ clusterKey }) => clusterKey));
    return read.map(({ before, cluster, ...change }) => {
      const siblings = members.get(change.clusterKey) ?? [];
      // A posting stays in its cluster while it is still the same offer, so that whoever saw it is not shown it again.
      const own = siblings.find((member) => member.clusterId === before?.clusterId && sameCluster(member, cluster));
      const clusterId = (own ?? siblings.find((member) => sameCluster(member, cluster)))?.clusterId ?? before?.clusterId ?? change.id;
      siblings.push({ ...cluster, clusterId });
      members.set(change.clusterKey, siblings);
      return { ...change, clusterId, fingerprint: cluster.fingerprint };
    });
  }

  async #members(clusterKeys: readonly string[]): Promise<Map<string, Member[]>> {
    const members = new Map<string, Member[]>();
    for (const { clusterId, clusterKey, fingerprint } of await this.jobs.clusterMembers([...new Set(clusterKeys)])) {
      const titleKey = clusterKey.slice(clusterKey.indexOf('|') + 1);
      members.set(clusterKey, [...(members.get(clusterKey) ?? []), { clusterId, titleKey, fingerprint }]);
    }
    return members;
  }
}

const clusterKeyOf = (company: string, titleKey: string): string => `${companyKey(company)}|${titleKey}`;

const digestOf = (raw: RawJob): string => createHash('sha256').update(JSON.stringify(raw)).digest('hex');
