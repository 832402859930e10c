/** A digest as a text message: who writes, the first roles, one link, how to stop; items go before a part too many is paid. */

import { name } from './bidi.js';
import { safeUrl } from './escape.js';
import { greeting, missingIn } from './frame.js';
import { isEmptyDigest, lead, roleAt, shortened } from './item-words.js';
import { type Composed, type DigestFacts, type MessageFrame, type SmsOptions, type SmsText } from './message-facts.js';
import { type Phrase, phrase } from './phrase.js';
import { countSegments, plainForSms } from './sms-segments.js';
import { questionWords } from './question.js';
import { say } from './words/say.js';

const DEFAULT_SEGMENTS = 3;
/** More roles than this belong on the page behind the link. */
const MOST_ITEMS = 3;
/** Tried in this order until one fits: a title is cut before a role is dropped. */
const TITLE_LENGTHS = [60, 36, 24];

/** The text as it will be sent, priced. */
export function smsOf(lines: readonly string[]): SmsText {
  const text = plainForSms(lines.join('\n'));
  const { encoding, segments } = countSegments(text);
  return { text, encoding, segments };
}

/** The first of the drafts, richest first, that costs no more than allowed. */
export function firstThatFits(drafts: Iterable<readonly string[]>, maxSegments: number): Composed<SmsText> {
  for (const draft of drafts) {
    const message = smsOf(draft);
    if (message.segments <= maxSegments) return { ok: true, message };
  }
  return { ok: false, missing: ['room'] };
}

/** How to refuse: by answering, or, when nothing can be answered, by the link. */
export function refusalLines(frame: MessageFrame, canReply: boolean): readonly string[] {
  const url = safeUrl(frame.links.unsubscribe);
  if (canReply || url === null) return [say(frame.locale, 'smsStop')];
  return [`${say(frame.locale, 'unsubscribe')}:`, url];
}

const itemNames = (facts: DigestFacts, length: number): readonly Phrase[] =>
  facts.jobs.length > 0
    ? facts.jobs.map((job) => roleAt(facts.locale, job.title, job.company, length))
    : facts.stories.map((story) => name(facts.locale, shortened(story.title, length)));

function* drafts(facts: DigestFacts, link: string, canReply: boolean): Generator<readonly string[]> {
  const { locale } = facts;
  const intro = say(locale, 'smsLead', { organisation: name(locale, shortened(facts.sender.organisationName, 40)), intro: lead(facts) });
  const tail = [link, ...refusalLines(facts, canReply)];
  const hello = greeting(locale, facts.recipient);
  const total = facts.jobs.length || facts.stories.length;
  // The page behind the link takes the answer; where there is no room beside the roles, it alone asks.
  const question = facts.question && total > 0 ? questionWords(facts.question, locale, facts.timeZone).ask : null;
  for (let shown = Math.min(MOST_ITEMS, total); shown >= 1; shown -= 1) {
    const more = shown < total ? [say(locale, 'andMore', { more: total - shown })] : [];
    for (const length of TITLE_LENGTHS) {
      const items = itemNames(facts, length).slice(0, shown).map((item) => phrase(`- ${item}`));
      if (question !== null) yield [intro, ...items, ...more, question, ...tail];
      yield [hello, intro, ...items, ...more, ...tail];
      yield [intro, ...items, ...more, ...tail];
    }
  }
  yield [hello, intro, ...tail];
  yield [intro, ...tail];
}

/** A text message of at most `maxSegments` parts, or what it lacks (`room`: even without items it is too long). */
export function composeSms(facts: DigestFacts, options: SmsOptions = {}): Composed<SmsText> {
  const missing = missingIn(facts);
  if (isEmptyDigest(facts)) missing.push('items');
  const { page, careers, preferences } = facts.links;
  const first = facts.jobs.length + facts.stories.length === 1 ? (facts.jobs[0]?.url ?? facts.stories[0]?.url) : null;
  const link = safeUrl(page) ?? safeUrl(first) ?? safeUrl(careers) ?? safeUrl(preferences);
  if (link === null) missing.push('link');
  if (missing.length > 0 || link === null) return { ok: false, missing };
  return firstThatFits(drafts(facts, link, options.canReply ?? true), options.maxSegments ?? DEFAULT_SEGMENTS);
}
