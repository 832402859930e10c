/**
 * The house of every e-mail: tables and inline styles (what mail programs keep), direction on every cell, light and dark.
 * Built from escaping template strings and not from components: a digest takes a tenth of the time, and delivery is the hot path.
 */

import { directionOf, type Locale } from '#lib/vocabulary';
import { escapeHtml, html, type Html, htmlOf, safeUrl } from './escape.js';
import { footerWords } from './frame.js';
import { type MessageFrame } from './message-facts.js';
import { type Phrase } from './phrase.js';
import { say } from './words/say.js';

export const FONT = "-apple-system,'Segoe UI',Rubik,Vazirmatn,Roboto,'Noto Sans','Noto Sans Hebrew','Noto Sans Arabic',Arial,Tahoma,sans-serif" as Html;
export const NOTHING = '' as Html;

/** Colours for light; the classes carry the dark ones, for programs that know of it. */
export const TEXT = '#23262b' as Html;
export const MUTED = '#5e646d' as Html;
export const ACCENT = '#0b6158' as Html;
export const RULE = '#e4e2dc' as Html;

const STYLE = `body{margin:0;padding:0;-webkit-text-size-adjust:100%}a{text-decoration-thickness:1px;text-underline-offset:3px}
@media (max-width:480px){.k-pad{padding-left:20px!important;padding-right:20px!important}.k-out{padding:0!important}.k-card{border-radius:0!important}}
@media (prefers-color-scheme:dark){.k-bg{background:#15181b!important}.k-card{background:#1e2226!important}.k-t{color:#eceae6!important}.k-m{color:#a9afb7!important}.k-a{color:#7fd0c3!important}.k-r{border-color:#343a40!important}.k-b{background:#7fd0c3!important;color:#10201e!important}}` as Html;

/** Cells say their direction themselves: some mail programs drop it from `html` and `body`. */
export function start(locale: Locale): Html {
  return (directionOf(locale) === 'rtl' ? 'dir="rtl" align="right"' : 'dir="ltr" align="left"') as Html;
}

export const link = (url: string, label: Html, style: Html = NOTHING): Html =>
  html`<a class="k-a" href="${escapeHtml(url)}" style="color:${ACCENT};${style}">${label}</a>`;

/** One of several links in a row: space after it, so that no separator dangles where the row breaks. */
export const apart = (locale: Locale, content: Html): Html =>
  html`<span style="display:inline-block;padding:4px 0;margin-${(directionOf(locale) === 'rtl' ? 'left' : 'right') as Html}:22px">${content}</span>`;

export function button(url: string, label: Phrase): Html {
  return html`<a class="k-b" href="${escapeHtml(url)}" style="display:inline-block;background:${ACCENT};color:#ffffff;text-decoration:none;font-weight:600;padding:12px 22px;border-radius:8px">${htmlOf(label)}</a>`;
}

/** A link for programs that follow everything; nobody sees it, hears it or reaches it by key. */
export function trap(url: string | null | undefined): Html {
  const safe = safeUrl(url);
  return safe === null ? NOTHING : html`<a href="${escapeHtml(safe)}" aria-hidden="true" tabindex="-1" style="display:none"></a>`;
}

/** Added up: joined, the pieces would be copied here once more, and a letter is copied when it is encoded. */
export const join = (parts: readonly Html[]): Html => parts.reduce((all, part) => (all + part) as Html, NOTHING);

export function footer(frame: MessageFrame): Html {
  const { locale, links } = frame;
  const words = footerWords(frame);
  const actions = ([['preferences', 'change'], ['unsubscribe', 'unsubscribe'], ['careers', 'careers']] as const).flatMap(([target, key]) => {
    const url = safeUrl(links[target]);
    return url === null ? [] : [apart(locale, link(url, htmlOf(say(locale, key))))];
  });
  return html`<tr><td ${start(locale)} class="k-pad k-m k-r" style="padding:22px 36px 30px;border-top:1px solid ${RULE};font:14px/1.6 ${FONT};color:${MUTED}">
<div>${htmlOf(words.why)} ${htmlOf(words.frequency)}</div>
<div style="padding:6px 0 8px">${join(actions)}</div>
<div>${words.sender.map((part) => htmlOf(part)).join('<br>') as Html}</div></td></tr>`;
}

/** A whole document around `rows`, each a `<tr>` of the one column. */
export function page(locale: Locale, subject: Phrase, rows: Html): Html {
  const dir = directionOf(locale) as Html;
  return html`<!doctype html>
<html lang="${locale as unknown as Html}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escapeHtml(subject.replace(/[\u2068\u2069\u200F]/g, ''))}</title><style>${STYLE}</style></head>
<body class="k-bg" dir="${dir}" style="margin:0;padding:0;background:#f4f3ef">
<table role="presentation" class="k-bg" dir="${dir}" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f4f3ef"><tr><td ${start(locale)} class="k-out" style="padding:28px 12px">
<table role="presentation" class="k-card" dir="${dir}" align="center" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;margin:0 auto;background:#ffffff;border-radius:14px">
${rows}
</table></td></tr></table></body></html>`;
}

/** A row of running text. */
export const row = (locale: Locale, content: Html, padding: Html): Html =>
  html`<tr><td ${start(locale)} class="k-pad k-t" style="padding:${padding};font:16px/1.6 ${FONT};color:${TEXT}">${content}</td></tr>
`;
