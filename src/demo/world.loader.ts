/** Brings the sample world in by the doors everyone else uses: imports, content, events. Twice is the same as once. */

import { type INestApplicationContext } from '@nestjs/common';
import { waitUntil } from '../platform/process/alive.js';
import { ADDRESS_OF, CandidateRepository } from '../records/candidate/candidate.repository.js';
import { ConsentLedger } from '../records/consent/consent.ledger.js';
import { type ContentInput, ContentRepository } from '../records/content/content.repository.js';
import { type Import } from '../records/import/import.entity.js';
import { ImportRepository } from '../records/import/import.repository.js';
import { JobRepository } from '../records/job/job.repository.js';
import { PersonReaction } from '../records/person-reaction.js';
import { ReactionRepository } from '../records/reaction/reaction.repository.js';
import { type Happening, WORLD_FILES, worldFile, worldHappenings, worldStories, type WorldFile } from './world.files.js';

export interface ImportedFile {
  readonly name: string;
  readonly done: Import;
}

const PATIENCE_MS = 5 * 60_000;

export class WorldLoader {
  readonly #imports: ImportRepository;

  constructor(private readonly app: INestApplicationContext) {
    this.#imports = app.get(ImportRepository, { strict: false });
  }

  /** `start`: the Tuesday the world's dates lie around. */
  async load(start: Date): Promise<ImportedFile[]> {
    const files = await Promise.all(WORLD_FILES.map(async (file) => ({ name: file.name, id: await this.#send(file, start) })));
    const imported = await Promise.all(files.map(async ({ name, id }) => ({ name, done: await this.#finished(id, name) })));
    await this.#tellStories(start);
    for (const happening of worldHappenings(start)) await this.#happen(happening);
    return imported;
  }

  /** The same three steps as POST /v1/imports. */
  async #send({ name, kind, format, options }: WorldFile, start: Date): Promise<string> {
    const bytes = worldFile(name, start);
    const id = await this.#imports.begin({ kind, format, options, url: null });
    await this.#imports.keepChunk(id, 0, bytes);
    await this.#imports.received(id, bytes.length);
    return id;
  }

  async #finished(id: string, name: string): Promise<Import> {
    const isOver = async (): Promise<boolean> => ['done', 'failed'].includes((await this.#imports.get(id)).status);
    if (!(await waitUntil(isOver, { withinMs: PATIENCE_MS, everyMs: 50 }))) throw new Error(`${name} was not imported within five minutes.`);
    const done = await this.#imports.get(id);
    if (done.status === 'failed') throw new Error(`${name} was not imported: ${done.error?.message ?? 'no reason given'}`);
    return done;
  }

  async #tellStories(start: Date): Promise<void> {
    const content = this.app.get(ContentRepository, { strict: false });
    for (const { versions, ...story } of worldStories(start)) {
      await content.put({ ...story, versions: statedVersions(versions) });
    }
  }

  async #happen(happening: Happening): Promise<void> {
    const candidates = this.app.get(CandidateRepository, { strict: false });
    const { byExternalId } = await candidates.known([happening.candidate], []);
    const candidateId = byExternalId.get(happening.candidate)?.id;
    if (candidateId === undefined) return; // erased since: nothing happens to them any more
    if (happening.type === 'bounced') {
      for (const { kind, value } of await candidates.addressesOf(candidateId)) {
        if (kind === ADDRESS_OF.email) await this.app.get(ConsentLedger, { strict: false }).suppress(value, ['email'], 'bounced');
      }
      return;
    }
    const job = await this.app.get(JobRepository, { strict: false }).findByExternalId(happening.job);
    const reactions = this.app.get(ReactionRepository, { strict: false });
    if (!job || (await reactions.settled(candidateId)).has(job.clusterId)) return;
    await this.app.get(PersonReaction, { strict: false }).record({ candidateId, type: happening.type, jobId: job.id, clusterId: job.clusterId, messageId: null, source: 'demo', at: happening.at });
  }
}

type Story = ReturnType<typeof worldStories>[number];

/** Drops the languages a story is not written in, instead of keeping them as undefined. */
function statedVersions(versions: Story['versions']): ContentInput['versions'] {
  return JSON.parse(JSON.stringify(versions)) as ContentInput['versions'];
}
