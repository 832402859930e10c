/** The open roles: a list to search, or one made for the reader, and one role on a page of its own. */

import { type VNode } from 'preact';
import { name, safeUrl } from '#lib/wording';
import { type Job } from '../../records/job/job.entity.js';
import { FormValues } from '../layout/form-values.js';
import { TextField } from '../layout/form.js';
import { JobCard, jobFacts } from '../layout/job-card.js';
import { Page } from '../layout/page.js';
import { onward } from '../layout/reader.js';
import { type Frame } from '../layout/site.js';
import { jobPostingLd } from './job-posting-ld.js';
import { type RolePage } from './open-roles.js';

export interface CareersProps extends Frame {
  readonly roles: RolePage;
  readonly q: string;
  readonly place: string;
  /** `mine`: chosen by the reader's preferences; `all`: everything, though there are preferences; `public`: everything. */
  readonly list: 'mine' | 'all' | 'public';
}

function Pager({ reader, roles, q, place, list }: Omit<CareersProps, 'organisation'>): VNode | null {
  if (roles.pages < 2) return null;
  const at = (page: number): string => {
    const query = new URLSearchParams({ ...(q ? { q } : {}), ...(place ? { place } : {}), ...(list === 'all' ? { all: '1' } : {}), page: String(page) });
    return onward(reader, `/careers?${query.toString()}`);
  };
  return (
    <nav class="pager" aria-label={reader.say('careers.page', { page: roles.page, pages: roles.pages })}>
      {roles.page > 1 && <a href={at(roles.page - 1)} rel="prev">{reader.say('careers.previous')}</a>}
      <span>{reader.say('careers.page', { page: roles.page, pages: roles.pages })}</span>
      {roles.page < roles.pages && <a href={at(roles.page + 1)} rel="next">{reader.say('careers.next')}</a>}
    </nav>
  );
}

function Search({ reader, q, place, list }: Pick<CareersProps, 'reader' | 'q' | 'place' | 'list'>): VNode {
  const form = { reader, values: new FormValues({ q, place }), errors: new Map() };
  return (
    <form method="get" action="/careers" class="search" role="search">
      <TextField form={form} name="q" label={reader.say('careers.search')} />
      <TextField form={form} name="place" label={reader.say('careers.place')} />
      {list === 'all' && <input type="hidden" name="all" value="1" />}
      {reader.chosen && <input type="hidden" name="lang" value={reader.locale} />}
      <button type="submit">{reader.say('careers.find')}</button>
    </form>
  );
}

export function CareersPage(props: CareersProps): VNode {
  const { roles, list, reader } = props;
  const title = reader.say(list === 'mine' ? 'careers.for' : 'careers.title');
  const { organisation } = props;
  return (
    <Page reader={reader} organisation={organisation} indexed={list === 'public'} title={title}>
      <h1>{title}</h1>
      {list !== 'mine' && <Search {...props} />}
      <p class="actions">
        <span class="small" role="status">{reader.say('careers.count', { count: roles.count })}</span>
        {list === 'mine' && <a href={onward(reader, '/careers?all=1')}>{reader.say('careers.all')}</a>}
        {list === 'all' && <a href={onward(reader, '/careers')}>{reader.say('careers.mine')}</a>}
      </p>
      {roles.count === 0 && <p class="lead">{reader.say(list === 'mine' ? 'careers.none' : 'careers.noneFound')}</p>}
      <ul class="jobs">
        {roles.entries.map(({ job, match }) => (
          <li><JobCard reader={reader} posting={job.posting} href={onward(reader, `/careers/jobs/${job.id}`)} reasons={match?.reasons ?? []} unknowns={match?.unknowns ?? []} /></li>
        ))}
      </ul>
      <Pager {...props} />
    </Page>
  );
}

export function JobPage({ job, open, ...frame }: Frame & { readonly job: Job; readonly open: boolean }): VNode {
  const { reader } = frame;
  const { posting } = job;
  const url = safeUrl(posting.url);
  return (
    <Page {...frame} indexed={open} title={posting.title}>
      <p><a href={onward(reader, '/careers')}>{reader.say('careers.back')}</a></p>
      <h1>{name(reader.locale, posting.title)}</h1>
      <p>{name(reader.locale, posting.company)}</p>
      <p class="facts">{jobFacts(posting, reader)}</p>
      {!open && <p class="notice">{reader.say('careers.closed')}</p>}
      {open && url !== null && <p><a class="button" href={url} rel="noopener noreferrer">{reader.say('careers.apply')}</a></p>}
      {posting.description !== undefined && (
        <section class="card">
          <h2>{reader.say('job.about')}</h2>
          <Description text={posting.description} />
        </section>
      )}
      {open && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jobPostingLd(posting) }} />}
    </Page>
  );
}

/** A posting has a direction of its own, paragraph by paragraph. */
function Description({ text }: { readonly text: string }): VNode {
  return <div class="prose">{text.split(/\n{2,}/).map((paragraph) => <p dir="auto">{paragraph}</p>)}</div>;
}
