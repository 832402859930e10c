/** The pages of signing in: ask, look in your messages, press the button, or ask again. */

import { type VNode } from 'preact';
import { ErrorSummary, type FormContext, TextField } from '../layout/form.js';
import { Notice, Page } from '../layout/page.js';
import { onward } from '../layout/reader.js';
import { type Frame } from '../layout/site.js';

export function AskPage({ form, expired, ...frame }: Frame & { readonly form: FormContext; readonly expired: boolean }): VNode {
  const { say } = frame.reader;
  return (
    <Page {...frame} title={say('signIn.title')}>
      <h1>{say('signIn.title')}</h1>
      {expired && <p class="notice">{say('signIn.formExpired')}</p>}
      <ErrorSummary form={form} />
      <p class="lead">{say('signIn.text')}</p>
      <form method="post" action={onward(frame.reader, '/sign-in')} class="card">
        <TextField form={form} name="contact" label={say('signIn.contact')} hint={say('signIn.contactHint')} autocomplete="username" inputMode="email" />
        <button type="submit">{say('signIn.submit')}</button>
      </form>
    </Page>
  );
}

export function SentPage(frame: Frame): VNode {
  const { say } = frame.reader;
  return (
    <Notice {...frame} languages={false} title={say('signIn.sentTitle')} texts={[say('signIn.sentText'), say('signIn.sentAgain')]}>
      <a href={onward(frame.reader, '/sign-in')}>{say('signIn.again')}</a>
    </Notice>
  );
}

export function ReadyPage({ token, ...frame }: Frame & { readonly token: string }): VNode {
  const { say } = frame.reader;
  return (
    <Notice {...frame} title={say('signIn.readyTitle')} texts={[say('signIn.readyText')]}>
      <form method="post" action={onward(frame.reader, `/sign-in/${token}`)}><button type="submit">{say('signIn.open')}</button></form>
    </Notice>
  );
}

export function SpentPage(frame: Frame): VNode {
  const { say } = frame.reader;
  return (
    <Notice {...frame} languages={false} title={say('signIn.spentTitle')} texts={[say('signIn.spentText')]}>
      <a class="button" href={onward(frame.reader, '/sign-in')}>{say('signIn.again')}</a>
    </Notice>
  );
}
