/** Stopping messages: a page that asks, and one that says it is done. */

import { type VNode } from 'preact';
import { FormValues } from '../layout/form-values.js';
import { CheckGroup } from '../layout/form.js';
import { Notice, Page } from '../layout/page.js';
import { onward } from '../layout/reader.js';
import { type Frame } from '../layout/site.js';

export const STOP_CHOICES = ['all', 'email', 'jobs', 'content', 'pause'] as const;
export type StopChoice = (typeof STOP_CHOICES)[number];

export function StopPage({ token, ...frame }: Frame & { readonly token: string }): VNode {
  const { say } = frame.reader;
  const form = { reader: frame.reader, values: new FormValues({ choice: 'all' }), errors: new Map() };
  return (
    <Page {...frame} navigation={false} title={say('stop.title')}>
      <h1>{say('stop.title')}</h1>
      <p class="lead">{say('stop.text')}</p>
      <form method="post" action={onward(frame.reader, `/u/${token}`)} class="card">
        <CheckGroup form={form} name="choice" type="radio" long label={say('stop.choice')} choices={STOP_CHOICES.map((value) => ({ value, label: say(`stop.${value}`) }))} />
        <button type="submit">{say('stop.submit')}</button>
      </form>
    </Page>
  );
}

export function StoppedPage({ choice, ...frame }: Frame & { readonly choice: StopChoice }): VNode {
  const { say } = frame.reader;
  return (
    <Notice {...frame} navigation={false} languages={false} title={say('stop.doneTitle')} texts={[say(`stop.done.${choice}`)]}>
      <p><a href={onward(frame.reader, '/sign-in')}>{say('stop.back')}</a></p>
    </Notice>
  );
}
