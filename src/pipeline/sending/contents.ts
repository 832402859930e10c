/** What a planned message still has to say, now: jobs that closed, were shown or settled meanwhile fall away. */

import { Injectable } from '@nestjs/common';
import { type JobPosting, type Reason } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { type ContentVersion } from '../../records/content/content.entity.js';
import { ContentRepository } from '../../records/content/content.repository.js';
import { JobRepository } from '../../records/job/job.repository.js';
import { type Message, type MessageItem } from '../../records/message/message.entity.js';
import { MessageRepository } from '../../records/message/message.repository.js';
import { type PersonInView } from '../../records/views/people.view.js';

export interface TellableJob {
  readonly item: MessageItem;
  readonly posting: JobPosting;
}

export interface TellableStory {
  readonly item: MessageItem;
  readonly version: ContentVersion;
}

export interface Contents {
  readonly jobs: readonly TellableJob[];
  readonly stories: readonly TellableStory[];
  readonly dropped: readonly { readonly position: number; readonly why: Reason }[];
}

@Injectable()
export class ContentsReader {
  constructor(
    private readonly messages: MessageRepository,
    private readonly jobs: JobRepository,
    private readonly stories: ContentRepository,
    private readonly clock: Clock,
  ) {}

  async read(message: Message, person: PersonInView): Promise<Contents> {
    const items = await this.messages.itemsOf(message.id);
    const shown = await this.messages.alreadyShown(person.id, message.id, items.map(({ clusterId }) => clusterId));
    const open = await this.jobs.openPostings(items.flatMap(({ kind, thingId }) => (kind === 'job' ? [thingId] : [])));
    const contents = { jobs: [] as TellableJob[], stories: [] as TellableStory[], dropped: [] as { position: number; why: Reason }[] };
    for (const item of items) {
      const told = shown.has(`${item.kind}:${item.clusterId}`) ? 'already_sent' : await this.#told(item, message, person, open);
      if (typeof told === 'string') contents.dropped.push({ position: item.position, why: told });
      else if ('posting' in told) contents.jobs.push({ item, ...told });
      else contents.stories.push({ item, ...told });
    }
    return contents;
  }

  async #told(
    item: MessageItem, message: Message, person: PersonInView, open: ReadonlyMap<string, JobPosting>,
  ): Promise<{ posting: JobPosting } | { version: ContentVersion } | Reason> {
    if (item.kind === 'story') return this.#story(item, message, person);
    if (person.settled.has(item.clusterId)) return 'already_applied';
    const posting = open.get(item.thingId);
    return posting ? { posting } : 'job_closed';
  }

  async #story(item: MessageItem, message: Message, person: PersonInView): Promise<{ version: ContentVersion } | Reason> {
    const agreed = person.consents.some(({ channel, purpose, granted }) => granted && purpose === 'content' && channel === message.channel);
    if (!agreed) return 'no_consent';
    const story = await this.stories.get(item.thingId);
    const version = story.versions[person.locale ?? 'en'];
    return version && (story.expiresAt === null || story.expiresAt > this.clock.now()) ? { version } : 'nothing_relevant';
  }
}
