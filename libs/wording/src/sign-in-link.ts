/** The sign-in link a person asked for: as short as it can be, and no reason to fear it when they did not. */

import { line, name } from './bidi.js';
import { firstThatFits } from './digest.sms.js';
import { button, FONT, MUTED, page, row, start } from './email.layout.js';
import { html, type Html, htmlOf, oneLine, safeUrl } from './escape.js';
import { greeting } from './frame.js';
import { type Composed, type EmailText, type Missing, type SignInFacts, type SmsText } from './message-facts.js';
import { phrase } from './phrase.js';
import { blank, plainText, said } from './plain-text.js';
import { say } from './words/say.js';

type Checked = { readonly ok: true; readonly url: string } | { readonly ok: false; readonly missing: readonly Missing[] };

function checked(facts: SignInFacts): Checked {
  const url = safeUrl(facts.url);
  const missing: Missing[] = [];
  if (oneLine(facts.sender.organisationName) === '') missing.push('organisationName');
  if (url === null) missing.push('link');
  return url === null || missing.length > 0 ? { ok: false, missing } : { ok: true, url };
}

export function composeSignInEmail(facts: SignInFacts): Composed<EmailText> {
  const ready = checked(facts);
  if (!ready.ok) return ready;
  const { locale } = facts;
  const hello = greeting(locale, facts.recipient);
  const body = say(locale, 'signInBody', { minutes: facts.validMinutes });
  const ignore = say(locale, 'signInIgnore');
  const organisation = name(locale, facts.sender.organisationName);
  const subject = say(locale, 'signInSubject');
  const rows = html`${row(locale, html`<div>${htmlOf(hello)}</div><div style="padding:4px 0 20px">${htmlOf(body)}</div>${button(ready.url, say(locale, 'signInButton'))}`, '32px 36px 28px' as Html)}<tr><td ${start(locale)} class="k-pad k-m" style="padding:0 36px 30px;font:14px/1.6 ${FONT};color:${MUTED}"><div>${htmlOf(ignore)}</div><div>${htmlOf(organisation)}</div></td></tr>`;
  const text = plainText(locale, [...said(hello), ...said(body), blank, { url: ready.url }, blank, ...said(ignore), ...said(organisation)]);
  return { ok: true, message: { subject, text, html: page(locale, subject, rows) } };
}

export function composeSignInSms(facts: SignInFacts, maxSegments = 3): Composed<SmsText> {
  const ready = checked(facts);
  if (!ready.ok) return ready;
  const intro = say(facts.locale, 'signInBody', { minutes: facts.validMinutes });
  const lead = say(facts.locale, 'smsLead', { organisation: name(facts.locale, facts.sender.organisationName), intro });
  return firstThatFits([[lead, ready.url]], maxSegments);
}

export function composeSignInWhatsapp(facts: SignInFacts): Composed<{ readonly text: string }> {
  const ready = checked(facts);
  if (!ready.ok) return ready;
  const { locale } = facts;
  const sentences = [greeting(locale, facts.recipient), say(locale, 'signInBody', { minutes: facts.validMinutes })];
  const end = line(locale, phrase(`${say(locale, 'signInIgnore')} ${name(locale, facts.sender.organisationName)}`));
  return { ok: true, message: { text: `${sentences.map((text) => line(locale, text)).join('\n')}\n${ready.url}\n\n${end}` } };
}
