/** What was learned: in sentences, each wish for fewer with its way back, and one button for all of it. */

import { type VNode } from 'preact';
import { explainRule, fewerOf, formatDate } from '#lib/wording';
import { type Learned } from '../../records/views/learned.view.js';
import { capital } from '../layout/job-card.js';
import { Page } from '../layout/page.js';
import { onward, type Reader } from '../layout/reader.js';
import { type Frame } from '../layout/site.js';

export interface LearnedProps extends Frame, Learned {
  readonly zone: string;
  readonly formToken: string;
  readonly saved: boolean;
}

function FewerSection({ reader, fewer, zone, formToken }: { readonly reader: Reader } & Pick<LearnedProps, 'fewer' | 'zone' | 'formToken'>): VNode {
  const { say, locale } = reader;
  return (
    <section class="card">
      <h2>{say('learned.asked')}</h2>
      <ul class="rows">
        {fewer.map(({ trait, found, at }) => (
          <li>
            <span>{capital(fewerOf(found, locale))} <span class="small">{formatDate(at, locale, zone)}</span></span>
            <form method="post" action={onward(reader, '/preferences/learned')}>
              <input type="hidden" name="formToken" value={formToken} />
              <input type="hidden" name="undo" value={trait} />
              <button type="submit" class="second" aria-label={say('learned.undoOne', { fewer: fewerOf(found, locale) })}>{say('learned.undo')}</button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function LearnedPage({ fewer, leanings, zone, formToken, saved, ...frame }: LearnedProps): VNode {
  const { reader } = frame;
  const { say, locale } = reader;
  const action = onward(reader, '/preferences/learned');
  const nothing = fewer.length === 0 && leanings.length === 0;
  return (
    <Page {...frame} title={say('learned.title')}>
      <h1>{say('learned.title')}</h1>
      {saved && <p class="notice" role="status">{say('prefs.saved')}</p>}
      <p class="lead">{say('learned.text')}</p>
      {nothing && <p>{say('learned.nothing')}</p>}
      {fewer.length > 0 && <FewerSection reader={reader} fewer={fewer} zone={zone} formToken={formToken} />}
      {leanings.length > 0 && (
        <section class="card">
          <h2>{say('learned.seen')}</h2>
          <ul>{leanings.map((row) => <li>{capital(explainRule(row, locale))}</li>)}</ul>
        </section>
      )}
      {!nothing && (
        <form method="post" action={action} class="card">
          <p>{say('learned.clearText')}</p>
          <input type="hidden" name="formToken" value={formToken} />
          <input type="hidden" name="clear" value="yes" />
          <button type="submit">{say('learned.clear')}</button>
        </form>
      )}
      <p><a href={onward(reader, '/preferences')}>{say('nav.preferences')}</a></p>
    </Page>
  );
}
