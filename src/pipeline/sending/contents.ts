/** What a planned message still has to say, now: jobs that closed, changed, were shown, settled or are no longer wanted fall away. */

import { Injectable } from '@nestjs/common';
import { type JobPosting, type Reason } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { type Content, type ContentVersion } from '../../records/content/content.entity.js';
import { ContentRepository } from '../../records/content/content.repository.js';
import { JobRepository, type OpenPosting } from '../../records/job/job.repository.js';
import { type Message, type MessageItem } from '../../records/message/message.entity.js';
import { type Basis, MessageItemRepository, type TellableItem } from '../../records/message/message-items.repository.js';
import { Comparing } from '../../records/preference/comparing.js';
import { type DepartureInView, type PersonAtGate } from '../../records/views/departures.view.js';
import { type PersonToWriteTo } from '../../records/views/people.view.js';
import { stillWanted } from './still-wanted.js';

/** An item of a letter, with the words it was last judged by; none for what no run chose. */
export interface ToldItem extends Pick<MessageItem, keyof MessageItem> {
  readonly judgedBy?: Basis | null;
}

export interface TellableJob {
  readonly item: ToldItem;
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

/** A message and its person, as they are now. */
export interface ContentsRequest {
  readonly message: Message;
  readonly person: PersonToWriteTo;
}

/** What is known of the things that many messages tell. */
interface Known {
  readonly open: ReadonlyMap<string, OpenPosting>;
  readonly stories: ReadonlyMap<string, Content>;
}

@Injectable()
export class ContentsReader {
  constructor(
    private readonly items: MessageItemRepository,
    private readonly jobs: JobRepository,
    private readonly stories: ContentRepository,
    private readonly clock: Clock,
    private readonly comparing: Comparing,
  ) {}

  /** For each message in its turn; the same few statements for one as for many. */
  async read(requests: readonly ContentsRequest[]): Promise<readonly Contents[]> {
    const itemsOf = await this.items.tellable(requests.map(({ message }) => message.id));
    const all = [...itemsOf.values()].flat();
    const open = await this.jobs.openPostings(idsOf('job', all));
    const changed = requests.flatMap(({ message, person }) => (itemsOf.get(message.id) ?? []).filter((item) => isOld(item, person, open.get(item.thingId))));
    const known: Known = { open: new Map([...open, ...(await this.jobs.openPostings(idsOf('job', changed), true))]), stories: await this.stories.named(idsOf('story', all)) };
    return requests.map((request) => this.#contents(itemsOf.get(request.message.id) ?? [], request, known));
  }

  /** The positions of what each message may tell now, as {@link read} finds it, without what there is to be told of it. */
  async tellable(requests: readonly (DepartureInView & { readonly message: Message; readonly items: readonly ToldItem[] })[]): Promise<readonly ReadonlySet<number>[]> {
    const stories = await this.stories.named(idsOf('story', requests.flatMap(({ untold }) => untold)));
    return requests.map((request) => {
      const judgedBy = new Map(request.items.map((item) => [item.position, item.judgedBy ?? null]));
      const items = request.untold.filter((item) => item.kind === 'story'
        ? typeof this.#story(stories.get(item.thingId), request) !== 'string'
        : item.open && !request.person.settled.has(item.clusterId) && isSame(judgedBy.get(item.position) ?? null, { wishes: request.person.preferenceVersion, job: item.version }));
      return new Set(items.map(({ position }) => position));
    });
  }

  #contents(items: readonly TellableItem[], request: ContentsRequest, known: Known): Contents {
    const contents = { jobs: [] as TellableJob[], stories: [] as TellableStory[], dropped: [] as { position: number; why: Reason }[] };
    const offers = new Set<string>();
    for (const item of items) {
      // Postings that have become one offer since they were chosen are told once.
      const told = item.shownBefore || offers.has(item.clusterId) ? 'already_sent' : this.#told(item, request, known);
      if (typeof told !== 'string') offers.add(item.clusterId);
      if (typeof told === 'string') contents.dropped.push({ position: item.position, why: told });
      else if ('posting' in told) contents.jobs.push({ item: { ...item, judgedBy: told.judgedBy }, posting: told.posting });
      else contents.stories.push({ item, ...told });
    }
    return contents;
  }

  #told(item: TellableItem, request: ContentsRequest, { open, stories }: Known): { posting: JobPosting; judgedBy: Basis | null } | { version: ContentVersion } | Reason {
    if (item.kind === 'story') return this.#story(stories.get(item.thingId), request);
    if (request.person.settled.has(item.clusterId)) return 'already_applied';
    const job = open.get(item.thingId);
    if (!job) return 'job_closed';
    if (isOld(item, request.person, job) && !this.#isWanted(item, request.person, job)) return 'nothing_relevant';
    return { posting: job.posting, judgedBy: item.chosenBy && { wishes: request.person.preferenceVersion, job: job.version } };
  }

  /** Their words or those of the posting are not the ones it was chosen by. */
  #isWanted({ clusterId, reasons }: TellableItem, { stated }: PersonToWriteTo, { id, posting }: OpenPosting): boolean {
    return stated !== null && stillWanted(this.comparing.job(posting, { id, clusterId }), this.comparing.wishes(stated), reasons, this.clock.now());
  }

  #story(story: Content | undefined, { message, person }: { readonly message: Message; readonly person: Pick<PersonAtGate, 'consents' | 'locale'> }): { version: ContentVersion } | Reason {
    const agreed = person.consents.some(({ channel, purpose, granted }) => granted && purpose === 'content' && channel === message.channel);
    if (!agreed) return 'no_consent';
    const version = story?.versions[person.locale ?? 'en'];
    return story && version && (story.expiresAt === null || story.expiresAt > this.clock.now()) ? { version } : 'nothing_relevant';
  }
}

const isSame = (judgedBy: Basis | null, now: Basis): boolean => judgedBy === null || (judgedBy.wishes === now.wishes && judgedBy.job === now.job);

const isOld = ({ kind, chosenBy }: TellableItem, { preferenceVersion }: PersonToWriteTo, job: OpenPosting | undefined): boolean =>
  kind === 'job' && job !== undefined && !isSame(chosenBy, { wishes: preferenceVersion, job: job.version });

const idsOf = (kind: MessageItem['kind'], items: readonly Pick<MessageItem, 'kind' | 'thingId'>[]): readonly string[] =>
  [...new Set(items.filter((item) => item.kind === kind).map(({ thingId }) => thingId))];
