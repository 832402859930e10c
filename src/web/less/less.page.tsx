/** "Less like this": the job, what to do about it, named before it is done and again after. */

import { type VNode } from 'preact';
import { type JobPosting } from '#lib/vocabulary';
import { fewerOf, name } from '#lib/wording';
import { type NamedTrait } from '../../records/reaction/adjustment.js';
import { FormValues } from '../layout/form-values.js';
import { CheckGroup } from '../layout/form.js';
import { capital, JobCard } from '../layout/job-card.js';
import { Notice, Page } from '../layout/page.js';
import { onward } from '../layout/reader.js';
import { type Frame } from '../layout/site.js';

/** This job and nothing else. */
export const ONLY_THIS = 'only';

export function LessPage({ token, posting, effects, ...frame }: Frame & { readonly token: string; readonly posting: JobPosting; readonly effects: readonly NamedTrait[] }): VNode {
  const { reader } = frame;
  const { say } = reader;
  const form = { reader, values: new FormValues({ effect: ONLY_THIS }), errors: new Map() };
  const choices = [
    { value: ONLY_THIS, label: say('less.only') },
    ...effects.map(({ trait, found }) => ({ value: trait, label: capital(fewerOf(found, reader.locale)) })),
  ];
  return (
    <Page {...frame} title={say('less.title')}>
      <h1>{say('less.title')}</h1>
      <p class="lead">{say('less.text')}</p>
      <JobCard reader={reader} posting={posting} href={null} />
      <form method="post" action={onward(reader, `/less/${token}`)} class="card">
        <CheckGroup form={form} name="effect" type="radio" long label={say('less.what')} hint={say('less.hint')} choices={choices} />
        <label class="check"><input type="checkbox" name="never" value="yes" /><span>{say('less.never', { company: name(reader.locale, posting.company) })}</span></label>
        <button type="submit">{say('less.submit')}</button>
      </form>
    </Page>
  );
}

export function ThanksPage({ effect, never, ...frame }: Frame & { readonly effect: NamedTrait | null; readonly never: boolean }): VNode {
  const { say, locale } = frame.reader;
  const texts = [
    say('less.done'),
    ...(effect === null ? [] : [say('less.doneFewer', { fewer: fewerOf(effect.found, locale) })]),
    ...(never ? [say('less.doneCompany')] : []),
    ...(effect === null && !never ? [] : [say('less.undo')]),
  ];
  return (
    <Notice {...frame} languages={false} title={say('less.doneTitle')} texts={texts}>
      <p><a href={onward(frame.reader, '/preferences/learned')}>{say('learned.title')}</a></p>
    </Notice>
  );
}
