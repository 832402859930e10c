/** A recruiter's own words to one person, kept as written, with the same footer and the same way out as anything else. */

import { name } from './bidi.js';
import { firstThatFits, refusalLines } from './digest.sms.js';
import { whatsAppFooter } from './digest.whatsapp.js';
import { footer, join, link, page, row } from './email.layout.js';
import { escapeHtml, html, type Html, manyLines, oneLine, safeUrl } from './escape.js';
import { ADVERTISEMENT, greeting, labelled, missingIn } from './frame.js';
import { shortened } from './item-words.js';
import { type Composed, type EmailText, type Missing, type NoteFacts, type SmsOptions, type SmsText } from './message-facts.js';
import { type Phrase } from './phrase.js';
import { footerLines, plainText, said } from './plain-text.js';
import { say } from './words/say.js';

const ADDRESS = /(https:\/\/[^\s<>"'“”]*[^\s<>"'“”.,;:!?)\]])/;

function paragraph(text: string): Html {
  const pieces = text.split(ADDRESS).map((piece, index) => {
    const url = index % 2 === 1 ? safeUrl(piece) : null;
    return url === null ? escapeHtml(piece).replaceAll('\n', '<br>') : link(url, escapeHtml(piece));
  });
  // The recruiter may write in another language than the person reads: each paragraph finds its own direction.
  return html`<div dir="auto" style="padding-top:12px">${pieces.join('') as Html}</div>`;
}

function lacking(facts: NoteFacts): Missing[] {
  const missing = missingIn(facts);
  if (manyLines(facts.text) === '') missing.push('text');
  return missing;
}

function subjectOf(facts: NoteFacts): Phrase {
  const own = name(facts.locale, shortened(oneLine(facts.subject ?? ''), 120));
  return own || say(facts.locale, 'noteSubject', { organisation: name(facts.locale, facts.sender.organisationName) });
}

export function composeNoteEmail(facts: NoteFacts): Composed<EmailText> {
  const missing = lacking(facts);
  if (missing.length > 0) return { ok: false, missing };
  const { locale } = facts;
  const text = manyLines(facts.text);
  const hello = greeting(locale, facts.recipient);
  const subject = subjectOf(facts);
  const body = row(locale, html`<div>${escapeHtml(hello.replace(/[\u2068\u2069]/g, ''))}</div>${join(text.split('\n\n').map(paragraph))}`, '32px 36px 26px' as Html);
  const plain = `${plainText(locale, said(hello))}\n${text}\n${plainText(locale, footerLines(facts))}`;
  return { ok: true, message: { subject: labelled(facts, subject), text: plain, html: page(locale, subject, join([body, footer(facts)])) } };
}

/** A note is never cut: it fits into the parts allowed or it is `room`. */
export function composeNoteSms(facts: NoteFacts, options: SmsOptions = {}): Composed<SmsText> {
  const missing = lacking(facts);
  if (missing.length > 0) return { ok: false, missing };
  const organisation = name(facts.locale, facts.sender.organisationName);
  const draft = [`${organisation}: ${manyLines(facts.text)}`, ...refusalLines(facts, options.canReply ?? true)];
  return firstThatFits([draft], options.maxSegments ?? 3);
}

/** Free text, so only within the 24-hour window; there is no template for words nobody wrote before. */
export function composeNoteWhatsapp(facts: NoteFacts): Composed<{ readonly text: string }> {
  const missing = lacking(facts);
  if (missing.length > 0) return { ok: false, missing };
  const label = facts.advertisementLabel ? `${ADVERTISEMENT}\n` : '';
  const text = `${label}${greeting(facts.locale, facts.recipient)}\n\n${manyLines(facts.text)}\n\n${whatsAppFooter(facts)}`;
  return text.length > 1_600 ? { ok: false, missing: ['room'] } : { ok: true, message: { text } };
}
