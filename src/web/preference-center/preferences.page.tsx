/** The preference center: one form, from what a person wants to when they want to hear of it. */

import { type VNode } from 'preact';
import { industries, roleFamilies } from '#lib/normaliser';
import { CHANNELS } from '#lib/vocabulary';
import { formatDate } from '#lib/wording';
import { ErrorSummary, type FormContext, Group } from '../layout/form.js';
import { Notice, Page } from '../layout/page.js';
import { onward } from '../layout/reader.js';
import { type Frame } from '../layout/site.js';
import { type ConsentChoice } from './consent-choices.js';
import { MeSection, RhythmSection } from './rhythm.sections.js';
import { PlacesSection, RefuseSection, TermsSection, WorkSection } from './work.sections.js';

export interface PreferencesProps extends Frame {
  readonly form: FormContext;
  readonly offered: readonly ConsentChoice[];
  readonly formToken: string;
  readonly saved: boolean;
  /** When it was said, where that was long ago. */
  readonly aging: Date | null;
}

function ConsentSection({ form, offered }: Pick<PreferencesProps, 'form' | 'offered'>): VNode {
  const { say } = form.reader;
  const missing = CHANNELS.filter((channel) => !offered.some((choice) => choice.channel === channel));
  return (
    <section class="card">
      <h2>{say('section.consents')}</h2>
      <p class="hint">{say('consent.hint')}</p>
      {(['jobs', 'content'] as const).map((purpose) => {
        const choices = offered.filter((choice) => choice.purpose === purpose).map(({ value, wording }) => ({ value, label: wording }));
        return choices.length > 0 && <Consents form={form} purpose={purpose} choices={choices} />;
      })}
      {missing.length > 0 && <p class="hint">{say('consent.noAddress', { channels: missing.map((channel) => say(`channel.${channel}`)).join(form.reader.dir === 'rtl' && form.reader.locale !== 'he' ? '، ' : ', ') })}</p>}
    </section>
  );
}

function Consents({ form, purpose, choices }: { readonly form: FormContext; readonly purpose: 'jobs' | 'content'; readonly choices: readonly { value: string; label: string }[] }): VNode {
  return (
    <Group form={form} name={`consent.${purpose}`} label={form.reader.say(`purpose.${purpose}`)}>
      <div class="checks long">
        {choices.map(({ value, label }) => (
          <label class="check"><input type="checkbox" name="consent" value={value} checked={form.values.has('consent', value)} /><span>{label}</span></label>
        ))}
      </div>
    </Group>
  );
}

export function PreferencesPage({ form, offered, formToken, saved, aging, ...frame }: PreferencesProps): VNode {
  const { reader } = frame;
  const { say } = reader;
  return (
    <Page {...frame} languages={form.errors.size === 0} title={say('prefs.title')}>
      <h1>{say('prefs.title')}</h1>
      {saved && <p class="notice" role="status">{say('prefs.saved')}</p>}
      <ErrorSummary form={form} />
      <p class="lead">{say('prefs.text')}</p>
      {aging !== null && <p class="notice">{say('prefs.aging', { date: formatDate(aging, reader.locale, 'UTC') })}</p>}
      <p><a href={onward(reader, '/preferences/learned')}>{say('learned.title')}</a></p>
      <form method="post" action={onward(reader, '/preferences')} novalidate>
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="version" value={form.values.one('version')} />
        <WorkSection form={form} />
        <PlacesSection form={form} />
        <TermsSection form={form} />
        <RefuseSection form={form} />
        <ConsentSection form={form} offered={offered} />
        <RhythmSection form={form} />
        <MeSection form={form} />
        <div class="save"><button type="submit">{say('prefs.save')}</button></div>
      </form>
      <datalist id="role-names">{roleFamilies().map(({ names }) => <option value={names[reader.locale]} />)}</datalist>
      <datalist id="industry-names">{industries().map(({ names }) => <option value={names[reader.locale]} />)}</datalist>
    </Page>
  );
}

export function ConflictPage(frame: Frame): VNode {
  const { say } = frame.reader;
  return (
    <Notice {...frame} languages={false} title={say('prefs.conflictTitle')} texts={[say('prefs.conflictText')]}>
      <a class="button" href={onward(frame.reader, '/preferences')}>{say('prefs.reload')}</a>
    </Notice>
  );
}
