/** A message as a page, for those who got it as a short text: its roles with their reasons, and nothing about the person. */

import { type VNode } from 'preact';
import { type Locale } from '#lib/vocabulary';
import { name, type QuestionFacts, questionWords, safeUrl } from '#lib/wording';
import { type Content, type ContentVersion } from '../../records/content/content.entity.js';
import { JobCard } from '../layout/job-card.js';
import { Page } from '../layout/page.js';
import { onward, type Reader } from '../layout/reader.js';
import { type Frame } from '../layout/site.js';
import { type Told, type ToldJob, type ToldStory } from './told-things.js';

export interface AskedHere {
  readonly facts: QuestionFacts;
  readonly href: string;
}

export interface MessagePageProps extends Frame {
  readonly told: readonly Told[];
  readonly question: AskedHere | null;
  /** The address of an item's redirect or of its "less like this" page. */
  readonly linkTo: (scope: 'redirect' | 'less', position: number) => string;
}

/** The story in the reader's language, else in one it has. */
export const versionFor = ({ versions }: Content, locale: Locale): ContentVersion | undefined => versions[locale] ?? versions.en ?? Object.values(versions)[0];

function JobItem({ reader, told: { item, job }, linkTo }: { readonly reader: Reader; readonly told: ToldJob } & Pick<MessagePageProps, 'linkTo'>): VNode {
  const closed = job.status === 'closed';
  return (
    <li>
      <JobCard reader={reader} posting={job.posting} href={closed ? null : linkTo('redirect', item.position)} reasons={item.reasons} unknowns={item.unknowns}>
        <p class="actions">
          {closed ? <span>{reader.say('careers.closed')}</span> : <a href={linkTo('redirect', item.position)}>{reader.say('job.see')}</a>}
          <a href={linkTo('less', item.position)}>{reader.say('less.title')}</a>
        </p>
      </JobCard>
    </li>
  );
}

function StoryItem({ reader, told: { item, story }, linkTo }: { readonly reader: Reader; readonly told: ToldStory } & Pick<MessagePageProps, 'linkTo'>): VNode | null {
  const version = versionFor(story, reader.locale);
  if (!version || safeUrl(version.url) === null) return null;
  return (
    <li>
      <article class="job">
        <h3>{name(reader.locale, version.title)}</h3>
        {version.summary !== undefined && <p>{name(reader.locale, version.summary)}</p>}
        <p class="actions"><a href={linkTo('redirect', item.position)}>{reader.say('story.read')}</a></p>
      </article>
    </li>
  );
}

function Asked({ reader, question: { facts, href } }: { readonly reader: Reader; readonly question: AskedHere }): VNode {
  const { ask, told } = questionWords(facts, reader.locale, 'UTC');
  return (
    <section class="card">
      <h2>{ask}</h2>
      <p>{told}</p>
      <p class="actions"><a class="button" href={onward(reader, href)}>{reader.say('still.submit')}</a></p>
    </section>
  );
}

export function MessagePage({ told, linkTo, question, ...frame }: MessagePageProps): VNode {
  const { reader } = frame;
  const jobs = told.filter((one) => one.kind === 'job');
  const stories = told.filter((one) => one.kind === 'story');
  return (
    <Page {...frame} title={reader.say('message.title')}>
      <h1>{reader.say('message.title')}</h1>
      {question !== null && <Asked reader={reader} question={question} />}
      {told.length === 0 && question === null && <p class="lead">{reader.say('message.empty')}</p>}
      <ul class="jobs">{jobs.map((one) => <JobItem reader={reader} told={one} linkTo={linkTo} />)}</ul>
      {stories.length > 0 && <h2>{reader.say('message.stories')}</h2>}
      <ul class="jobs">{stories.map((one) => <StoryItem reader={reader} told={one} linkTo={linkTo} />)}</ul>
    </Page>
  );
}
