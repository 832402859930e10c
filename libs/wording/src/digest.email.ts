/** A digest as an e-mail: the few roles, each with why it came and how to get less like it, then stories, then the footer. */

import { escapeHtml, html, type Html, htmlOf } from './escape.js';
import { ACCENT, apart, FONT, footer, join, link, MUTED, NOTHING, page, row, RULE, start, TEXT, trap } from './email.layout.js';
import { greeting, labelled, missingIn } from './frame.js';
import { isEmptyDigest, type JobWords, jobWords, lead, type StoryWords, storyWords, subjectOf } from './item-words.js';
import { type Composed, type DigestFacts, type EmailText } from './message-facts.js';
import { EMPTY, phrase } from './phrase.js';
import { blank, footerLines, linked, plainText, said, type TextLine } from './plain-text.js';
import { questionWords } from './question.js';
import { say } from './words/say.js';

type Locale = DigestFacts['locale'];

const div = (content: Html, style: Html): Html => (content === '' ? NOTHING : html`<div style="${style}">${content}</div>`);
const muted = (content: Html, style: Html): Html => (content === '' ? NOTHING : html`<div class="k-m" style="color:${MUTED};${style}">${content}</div>`);
const titleOf = (title: Html, url: string | null): Html => (url === null ? title : link(url, title, 'text-decoration:none' as Html));

function jobRow(locale: Locale, job: JobWords): Html {
  const actions = [
    job.url === null ? NOTHING : link(job.url, htmlOf(say(locale, 'seeRole')), 'font-weight:600' as Html),
    job.lessUrl === null ? NOTHING : html`<a class="k-m" href="${escapeHtml(job.lessUrl)}" style="color:${MUTED}">${htmlOf(say(locale, 'lessLikeThis'))}</a>`,
  ].filter((action) => action !== '');
  const about = [job.company, job.facts].filter((part) => part !== EMPTY).map((part) => htmlOf(part)).join(' · ') as Html;
  return html`<tr><td ${start(locale)} class="k-pad k-t k-r" style="padding:22px 36px;border-top:1px solid ${RULE};font:16px/1.55 ${FONT};color:${TEXT}">
${div(titleOf(htmlOf(job.title), job.url), `font-size:19px;line-height:1.35;font-weight:600;color:${ACCENT}` as Html)}${div(about, 'padding-top:4px' as Html)}
${muted(htmlOf(job.why), 'padding-top:8px;font-size:15px' as Html)}${muted(htmlOf(job.unknown), 'padding-top:2px;font-size:14px' as Html)}
${div(join(actions.map((action) => apart(locale, action))), 'padding-top:8px;font-size:15px' as Html)}</td></tr>
`;
}

function storyRow(locale: Locale, story: StoryWords): Html {
  return row(locale, html`${div(titleOf(htmlOf(story.title), story.url), `font-size:17px;font-weight:600;line-height:1.4;color:${ACCENT}` as Html)}${muted(htmlOf(story.summary), 'padding-top:2px;font-size:15px' as Html)}`, '4px 36px 16px' as Html);
}

/** The question and its answers as links; what they lead to asks once more before anything changes. */
function questionRow({ question, locale, timeZone, jobs, stories }: DigestFacts): Html {
  if (!question) return NOTHING;
  const words = questionWords(question, locale, timeZone);
  return html`<tr><td ${start(locale)} class="k-pad k-t k-r" style="padding:22px 36px;border-top:1px solid ${RULE};font:16px/1.55 ${FONT};color:${TEXT}">
${div(htmlOf(words.ask), 'font-weight:600' as Html)}${jobs.length + stories.length === 0 ? NOTHING : muted(htmlOf(words.told), 'padding-top:4px;font-size:15px' as Html)}
${div(join(words.answers.map(({ label, url }) => apart(locale, link(url, htmlOf(label), 'font-weight:600' as Html)))), 'padding-top:8px;font-size:15px' as Html)}</td></tr>
`;
}

function questionLines({ question, locale, timeZone, jobs, stories }: DigestFacts): readonly TextLine[] {
  if (!question) return [];
  const words = questionWords(question, locale, timeZone);
  return [blank, ...said(words.ask), ...(jobs.length + stories.length === 0 ? [] : said(words.told)), ...words.answers.flatMap(({ label, url }) => linked(label, url))];
}

function documentOf(facts: DigestFacts, jobs: readonly JobWords[], stories: readonly StoryWords[]): Html {
  const { locale } = facts;
  const heading = jobs.length > 0 && stories.length > 0
    ? html`<tr><td ${start(locale)} class="k-pad k-m k-r" style="padding:22px 36px 8px;border-top:1px solid ${RULE};font:600 14px/1.5 ${FONT};color:${MUTED}">${htmlOf(say(locale, 'storiesHeading'))}</td></tr>\n`
    : NOTHING;
  const opening = row(locale, html`<div>${htmlOf(greeting(locale, facts.recipient))}</div><div style="padding-top:4px">${htmlOf(lead(facts))}</div>${trap(facts.links.trap)}`, '32px 36px 22px' as Html);
  return page(locale, subjectOf(facts), join([
    opening, ...jobs.map((job) => jobRow(locale, job)), heading, ...stories.map((story) => storyRow(locale, story)), questionRow(facts), footer(facts),
  ]));
}

function jobLines(locale: Locale, job: JobWords): readonly TextLine[] {
  const about = phrase([job.company, job.facts].filter((part) => part !== EMPTY).join(' · '));
  return [
    blank, ...said(job.title), ...said(about), ...said(job.why), ...said(job.unknown),
    ...(job.url === null ? [] : [{ url: job.url }]), ...linked(say(locale, 'lessLikeThis'), job.lessUrl),
  ];
}

function textOf(facts: DigestFacts, jobs: readonly JobWords[], stories: readonly StoryWords[]): string {
  const { locale } = facts;
  return plainText(locale, [
    ...said(greeting(locale, facts.recipient)), ...said(lead(facts)),
    ...jobs.flatMap((job) => jobLines(locale, job)),
    ...(jobs.length > 0 && stories.length > 0 ? [blank, ...said(say(locale, 'storiesHeading'))] : []),
    ...stories.flatMap((story) => [blank, ...said(story.title), ...said(story.summary), ...(story.url === null ? [] : [{ url: story.url }])]),
    ...questionLines(facts),
    ...footerLines(facts),
  ]);
}

/** Subject, text and HTML of a digest, or what it lacks. Both halves carry the same facts. */
export function composeEmail(facts: DigestFacts): Composed<EmailText> {
  const missing = missingIn(facts);
  if (isEmptyDigest(facts)) missing.push('items');
  if (missing.length > 0) return { ok: false, missing };
  const jobs = facts.jobs.map((job) => jobWords(job, facts.locale));
  const stories = facts.stories.map((story) => storyWords(story, facts.locale));
  return { ok: true, message: { subject: labelled(facts, subjectOf(facts)), text: textOf(facts, jobs, stories), html: documentOf(facts, jobs, stories) } };
}
