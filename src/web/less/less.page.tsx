/** "Less like this": the job, what was wrong with it, and thanks. */

import { type VNode } from 'preact';
import { type JobPosting } from '#lib/vocabulary';
import { name } from '#lib/wording';
import { FormValues } from '../layout/form-values.js';
import { CheckGroup } from '../layout/form.js';
import { JobCard } from '../layout/job-card.js';
import { Notice, Page } from '../layout/page.js';
import { onward } from '../layout/reader.js';
import { type Frame } from '../layout/site.js';

export const WHYS = ['role', 'place', 'pay', 'company', 'seniority', 'seen', 'other'] as const;
export type Why = (typeof WHYS)[number];

export function LessPage({ token, posting, ...frame }: Frame & { readonly token: string; readonly posting: JobPosting }): VNode {
  const { reader } = frame;
  const { say } = reader;
  const form = { reader, values: new FormValues({}), errors: new Map() };
  return (
    <Page {...frame} title={say('less.title')}>
      <h1>{say('less.title')}</h1>
      <p class="lead">{say('less.text')}</p>
      <JobCard reader={reader} posting={posting} href={null} />
      <form method="post" action={onward(reader, `/less/${token}`)} class="card">
        <CheckGroup form={form} name="why" label={say('less.why')} choices={WHYS.map((value) => ({ value, label: say(`less.${value}`) }))} />
        <label class="check"><input type="checkbox" name="never" value="yes" /><span>{say('less.never', { company: name(reader.locale, posting.company) })}</span></label>
        <button type="submit">{say('less.submit')}</button>
      </form>
    </Page>
  );
}

export function ThanksPage({ never, ...frame }: Frame & { readonly never: boolean }): VNode {
  const { say } = frame.reader;
  return (
    <Notice {...frame} languages={false} title={say('less.doneTitle')} texts={[say('less.done'), ...(never ? [say('less.doneCompany')] : [])]}>
      <p><a href={onward(frame.reader, '/sign-in')}>{say('home.preferences')}</a></p>
    </Notice>
  );
}
