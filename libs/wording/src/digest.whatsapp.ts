/** A digest as a WhatsApp message: bold titles, and the variables of the approved template for outside the 24-hour window. */

import { line } from './bidi.js';
import { safeUrl } from './escape.js';
import { ADVERTISEMENT, footerWords, greeting, missingIn } from './frame.js';
import { isEmptyDigest, type JobWords, jobWords, lead, roleAt, shortened, type StoryWords, storyWords } from './item-words.js';
import { type Composed, type DigestFacts, type MessageFrame, type WhatsAppText } from './message-facts.js';
import { EMPTY, phrase, type Phrase } from './phrase.js';
import { questionWords } from './question.js';
import { say } from './words/say.js';

/** WhatsApp reads these as bold, italic, struck and code: a title must not switch them on or off. */
const unformatted = (text: string): Phrase => phrase(text.replace(/[*_~`]+/g, ' ').replace(/ {2,}/g, ' ').trim());
const bold = (text: Phrase): Phrase => (text === EMPTY ? EMPTY : phrase(`*${unformatted(text)}*`));
/** Twilio: a message body is at most 1,600 characters; five roles with long links can be more. */
const MOST_CHARACTERS = 1_600;

const linesOf = (locale: DigestFacts['locale'], lines: readonly Phrase[]): readonly string[] => lines.filter((text) => text !== EMPTY).map((text) => line(locale, text));

function jobBlock(locale: DigestFacts['locale'], job: JobWords): string {
  const about = phrase([job.company, job.facts].filter((part) => part !== EMPTY).map(unformatted).join(' · '));
  const less = job.lessUrl === null ? [] : [`${line(locale, say(locale, 'lessLikeThis'))}:\n${job.lessUrl}`];
  return [...linesOf(locale, [bold(job.title), about, unformatted(job.why), job.unknown]), ...(job.url === null ? [] : [job.url]), ...less].join('\n');
}

const storyBlock = (locale: DigestFacts['locale'], story: StoryWords): string =>
  [...linesOf(locale, [bold(story.title), unformatted(story.summary)]), ...(story.url === null ? [] : [story.url])].join('\n');

function questionBlock({ question, locale, timeZone, jobs, stories }: DigestFacts): readonly string[] {
  if (!question) return [];
  const words = questionWords(question, locale, timeZone);
  return [[...linesOf(locale, [bold(words.ask), jobs.length + stories.length === 0 ? EMPTY : words.told]), ...words.answers.slice(0, 1).map(() => question.url)].join('\n')];
}

/** Why, how often, how to change and stop, and who writes. */
export function whatsAppFooter(frame: MessageFrame): string {
  const { locale, links } = frame;
  const words = footerWords(frame);
  const actions = ([['preferences', 'change'], ['unsubscribe', 'unsubscribe']] as const).flatMap(([target, key]) => {
    const url = safeUrl(links[target]);
    return url === null ? [] : [`${line(locale, say(locale, key))}:\n${url}`];
  });
  return [...linesOf(locale, [unformatted(words.why), words.frequency]), ...actions, ...linesOf(locale, [say(locale, 'smsStop'), phrase(words.sender.map(unformatted).join(' · '))])].join('\n');
}

/** Template variables may hold no line break, no tab and no run of spaces, and none may be empty. */
const variable = (text: string): string => text.replace(/\s+/g, ' ').trim() || '-';

function variablesOf(facts: DigestFacts): WhatsAppText['variables'] {
  const { locale, jobs, stories, links } = facts;
  const items = jobs.length > 0 ? jobs.map((job) => roleAt(locale, job.title, job.company, 60)) : stories.map((story) => storyWords(story, locale).title);
  const url = safeUrl(links.page) ?? safeUrl(links.careers) ?? safeUrl(links.preferences);
  return { 1: variable(greeting(locale, facts.recipient)), 2: variable(lead(facts)), 3: variable(items.map(unformatted).join(' · ')), 4: variable(url ?? '') };
}

/** A WhatsApp message of at most 1,600 characters, or what it lacks; the last items are dropped, never the footer. */
export function composeWhatsapp(facts: DigestFacts): Composed<WhatsAppText> {
  const missing = missingIn(facts);
  if (isEmptyDigest(facts)) missing.push('items');
  if (missing.length > 0) return { ok: false, missing };
  const { locale } = facts;
  const opening = [...(facts.advertisementLabel ? [ADVERTISEMENT] : []), ...linesOf(locale, [greeting(locale, facts.recipient), lead(facts)])].join('\n');
  const blocks = [
    ...facts.jobs.map((job) => jobBlock(locale, jobWords({ ...job, title: shortened(job.title, 90) }, locale))),
    ...facts.stories.map((story) => storyBlock(locale, storyWords(story, locale))),
  ];
  const end = whatsAppFooter(facts);
  const all = safeUrl(facts.links.page) ?? safeUrl(facts.links.careers);
  const ask = questionBlock(facts);
  for (let shown = blocks.length; shown >= Math.min(1, blocks.length); shown -= 1) {
    const more = shown < blocks.length ? [[line(locale, say(locale, 'andMore', { more: blocks.length - shown })), ...(all === null ? [] : [all])].join('\n')] : [];
    const text = [opening, ...blocks.slice(0, shown), ...more, ...ask, end].join('\n\n');
    if (text.length <= MOST_CHARACTERS) return { ok: true, message: { text, variables: variablesOf(facts) } };
  }
  return { ok: false, missing: ['room'] };
}
