/** The development mailbox: what left, as its readers would see it. */

import { type VNode } from 'preact';
import { directionOf } from '#lib/vocabulary';
import { formatMoment, name } from '#lib/wording';
import { type MailboxLetter } from '../../records/mailbox/mailbox.repository.js';
import { Page } from '../layout/page.js';
import { onward, type Reader } from '../layout/reader.js';
import { type Frame } from '../layout/site.js';
import { OWN_NAME } from '../layout/words.js';

const firstLine = (text: string): string => text.split('\n').find((line) => line.trim() !== '')?.slice(0, 120) ?? '';

function Line({ reader, letter }: { readonly reader: Reader; readonly letter: MailboxLetter }): VNode {
  return (
    <li>
      <a href={onward(reader, `/mailbox/${letter.id}`)}>
        <span class="subject" lang={letter.locale}><bdi>{letter.subject ?? firstLine(letter.text)}</bdi></span>
        <span class="tag">{reader.say(`channel.${letter.channel}`)}</span>
        <span class="small"><bdi dir="ltr">{letter.to}</bdi> · <bdi>{OWN_NAME[letter.locale]}</bdi> · <bdi>{formatMoment(letter.at, reader.locale, 'UTC')}</bdi> UTC</span>
      </a>
    </li>
  );
}

export function MailboxPage({ letters, ...frame }: Frame & { readonly letters: readonly MailboxLetter[] }): VNode {
  const { reader } = frame;
  return (
    <Page {...frame} title={reader.say('mailbox.title')} wide>
      <h1>{reader.say('mailbox.title')}</h1>
      <p class="lead">{reader.say('mailbox.text')}</p>
      {letters.length === 0 ? <p>{reader.say('mailbox.empty')}</p> : <ul class="letters">{letters.map((letter) => <Line reader={reader} letter={letter} />)}</ul>}
    </Page>
  );
}

const ADDRESS = /(https?:\/\/[^\s<>"]+)/;

/** Addresses in a text become links, as on a phone. */
function Linked({ text }: { readonly text: string }): VNode {
  return <>{text.split(ADDRESS).map((part, index) => (index % 2 === 1 ? <a href={part} dir="ltr">{part}</a> : part))}</>;
}

function TextMessage({ reader, letter }: { readonly reader: Reader; readonly letter: MailboxLetter }): VNode {
  return (
    <section class="phone" aria-label={reader.say(`channel.${letter.channel}`)}>
      <div class={`bubble ${letter.channel}`} lang={letter.locale} dir={directionOf(letter.locale)}><Linked text={letter.text} /></div>
    </section>
  );
}

function Mail({ reader, letter }: { readonly reader: Reader; readonly letter: MailboxLetter }): VNode {
  return (
    <>
      <iframe src={`/mailbox/${letter.id}/body`} title={letter.subject ?? ''} sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation" />
      <details><summary>{reader.say('mailbox.plain')}</summary><pre dir={directionOf(letter.locale)} lang={letter.locale}><Linked text={letter.text} /></pre></details>
    </>
  );
}

export function LetterPage({ letter, ...frame }: Frame & { readonly letter: MailboxLetter }): VNode {
  const { reader } = frame;
  const title = letter.subject ?? reader.say(`channel.${letter.channel}`);
  return (
    <Page {...frame} title={title} wide>
      <p><a href={onward(reader, '/mailbox')}>{reader.say('mailbox.back')}</a></p>
      <h1 lang={letter.locale} dir={directionOf(letter.locale)}>{name(letter.locale, title)}</h1>
      <p class="small">
        {reader.say('mailbox.to')} <bdi dir="ltr">{letter.to}</bdi> · {formatMoment(letter.at, reader.locale, 'UTC')} UTC
        {letter.segments === undefined ? '' : ` · ${reader.say('mailbox.segments', { count: letter.segments })}`}
      </p>
      {letter.channel === 'email' ? <Mail reader={reader} letter={letter} /> : <TextMessage reader={reader} letter={letter} />}
      <details>
        <summary>{reader.say('mailbox.headers')}</summary>
        <pre dir="ltr">{Object.entries(letter.headers).map(([field, value]) => `${field}: ${value}`).join('\n')}</pre>
      </details>
    </Page>
  );
}
