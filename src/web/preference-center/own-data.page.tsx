/** What we hold about a person and where it came from, and the way out. */

import { type VNode } from 'preact';
import { formatDate } from '#lib/wording';
import { type Candidate } from '../../records/candidate/candidate.entity.js';
import { type Address } from '../../records/candidate/address.js';
import { type ConsentEvent } from '../../records/consent/consent.entity.js';
import { type Preference } from '../../records/preference/preference.entity.js';
import { Notice, Page } from '../layout/page.js';
import { onward, type Reader } from '../layout/reader.js';
import { type Frame } from '../layout/site.js';

export interface OwnDataProps extends Frame {
  readonly candidate: Candidate;
  readonly addresses: readonly Address[];
  readonly preference: Preference | null;
  readonly history: readonly ConsentEvent[];
  /** The zone in which days are told. */
  readonly zone: string;
}

function History({ reader, history, zone }: { readonly reader: Reader } & Pick<OwnDataProps, 'history' | 'zone'>): VNode {
  const { say, locale } = reader;
  if (history.length === 0) return <p>{say('data.noConsents')}</p>;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say('data.consents')}>
      <table>
        <thead><tr><th scope="col">{say('data.when')}</th><th scope="col">{say('data.what')}</th><th scope="col">{say('data.how')}</th></tr></thead>
        <tbody>
          {history.map(({ at, granted, channel, purpose, wording, source }) => (
            <tr>
              <td>{formatDate(at, locale, zone)}</td>
              <td>{say(granted ? 'data.granted' : 'data.refused')}: {say(`purpose.${purpose}`)} · {say(`channel.${channel}`)}{wording !== null && <p class="small"><bdi>{wording}</bdi></p>}</td>
              <td><bdi>{source ?? say('data.sourceUnknown')}</bdi></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function OwnDataPage({ candidate, addresses, preference, history, zone, ...frame }: OwnDataProps): VNode {
  const { reader } = frame;
  const { say, locale } = reader;
  return (
    <Page {...frame} title={say('data.title')}>
      <h1>{say('data.title')}</h1>
      <p class="lead">{say('data.text')}</p>
      <section class="card">
        <dl>
          <dt>{say('data.source')}</dt><dd><bdi>{candidate.source ?? say('data.sourceUnknown')}</bdi></dd>
          <dt>{say('data.since')}</dt><dd>{formatDate(candidate.createdAt, locale, zone)}</dd>
          <dt>{say('data.addresses')}</dt><dd>{addresses.map(({ value }) => <div><bdi dir="ltr">{value}</bdi></div>)}</dd>
          <dt>{say('data.stated')}</dt>
          <dd>{preference === null ? say('data.notStated') : say('data.statedBy', { date: formatDate(preference.statedAt, locale, zone), by: preference.source })}</dd>
        </dl>
        <p><a href={onward(reader, '/preferences')}>{say('nav.preferences')}</a></p>
      </section>
      <section class="card"><h2>{say('data.consents')}</h2><History reader={reader} history={history} zone={zone} /></section>
      <section class="card">
        <p class="actions"><a class="button second" href="/preferences/data.json" download>{say('data.download')}</a><span class="hint">{say('data.downloadHint')}</span></p>
        <p><a href={onward(reader, '/preferences/erase')}>{say('erase.open')}</a></p>
      </section>
    </Page>
  );
}

export function ErasePage({ formToken, unconfirmed, ...frame }: Frame & { readonly formToken: string; readonly unconfirmed: boolean }): VNode {
  const { reader } = frame;
  const { say } = reader;
  return (
    <Page {...frame} languages={!unconfirmed} title={say('erase.title')}>
      <h1>{say('erase.title')}</h1>
      <p class="lead">{say('erase.text')}</p>
      <form method="post" action={onward(reader, '/preferences/erase')} class="card">
        <input type="hidden" name="formToken" value={formToken} />
        {unconfirmed && <p class="error" role="alert" id="f-confirm-error">{say('erase.unconfirmed')}</p>}
        <label class="check"><input id="f-confirm" type="checkbox" name="confirm" value="yes" {...(unconfirmed ? { 'aria-describedby': 'f-confirm-error' } : {})} /><span>{say('erase.confirm')}</span></label>
        <p class="actions"><button type="submit" class="danger">{say('erase.submit')}</button><a href={onward(reader, '/preferences/data')}>{say('erase.keep')}</a></p>
      </form>
    </Page>
  );
}

export function ErasedPage(frame: Frame): VNode {
  const { say } = frame.reader;
  return <Notice {...frame} languages={false} title={say('erase.doneTitle')} texts={[say('erase.doneText')]} />;
}
