/** What a message told, as its links find it again: the item, and the job or story it named. */

import { Injectable } from '@nestjs/common';
import { isDomainError } from '../layout/absent.js';
import { type Content } from '../../records/content/content.entity.js';
import { ContentRepository } from '../../records/content/content.repository.js';
import { type Job } from '../../records/job/job.entity.js';
import { JobRepository } from '../../records/job/job.repository.js';
import { type Message, type MessageItem } from '../../records/message/message.entity.js';
import { MessageItemRepository } from '../../records/message/message-items.repository.js';
import { MessageRepository } from '../../records/message/message.repository.js';

export interface ToldJob {
  readonly kind: 'job';
  readonly item: MessageItem;
  readonly job: Job;
}

export interface ToldStory {
  readonly kind: 'story';
  readonly item: MessageItem;
  readonly story: Content;
}

export type Told = ToldJob | ToldStory;

@Injectable()
export class ToldThings {
  constructor(
    private readonly messages: MessageRepository,
    private readonly items: MessageItemRepository,
    private readonly jobs: JobRepository,
    private readonly stories: ContentRepository,
  ) {}

  /** The message; null when there is none, e.g. because its person was erased since. */
  async message(id: string): Promise<Message | null> {
    return this.messages.get(id).catch(absent);
  }

  /** Everything of a message that was told and still is known. */
  async all(messageId: string): Promise<Told[]> {
    const items = await this.#items(messageId);
    const told = await Promise.all(items.filter(({ dropped }) => dropped === null).map((item) => this.#told(item)));
    return told.filter((one) => one !== null);
  }

  async one(messageId: string, position: number): Promise<{ message: Message; told: Told } | null> {
    const message = await this.message(messageId);
    const item = message && (await this.#items(messageId)).find((one) => one.position === position);
    const told = item ? await this.#told(item) : null;
    return message && told ? { message, told } : null;
  }

  async #items(messageId: string): Promise<readonly MessageItem[]> {
    return (await this.items.of([messageId])).get(messageId) ?? [];
  }

  async #told(item: MessageItem): Promise<Told | null> {
    if (item.kind === 'job') {
      const job = await this.jobs.get(item.thingId).catch(absent);
      return job && { kind: 'job', item, job };
    }
    const story = await this.stories.get(item.thingId).catch(absent);
    return story && { kind: 'story', item, story };
  }
}

function absent(error: unknown): null {
  if (isDomainError(error, 'not_found')) return null;
  throw error;
}
