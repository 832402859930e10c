/** "Still looking for …?", "Where …?": the one question of a message, in the person's own words, with the day they said it. */

import { type Locale, type PayFloor } from '#lib/vocabulary';
import { name } from './bidi.js';
import { safeUrl } from './escape.js';
import { formatDate, formatPayFloor, joinList } from './formats.js';
import { EMPTY, type Phrase } from './phrase.js';
import { say } from './words/say.js';

const LABELS = { yes: 'ask.yes', changed: 'ask.changed', near: 'ask.near', remote: 'ask.remote', anywhere: 'ask.anywhere', not_now: 'ask.notNow' } as const;
export type AnswerName = keyof typeof LABELS;

export interface QuestionFacts {
  readonly topic: 'work' | 'place' | 'pay';
  /** It also tells that the statement is no longer used. */
  readonly last: boolean;
  /** As the person wrote them; empty = not stated. */
  readonly roles: readonly string[];
  readonly places: readonly string[];
  readonly floor: PayFloor | null;
  /** Null when what is asked about was never stated. */
  readonly statedAt: Date | null;
  /** What may be answered, in the order shown. */
  readonly answers: readonly AnswerName[];
  /** Of the page that takes the answer; opening it changes nothing. */
  readonly url: string;
}

export interface QuestionWords {
  readonly ask: Phrase;
  /** When they said so, and what follows from silence. */
  readonly told: Phrase;
  /** The answers, each with its address; none when the address is not safe. */
  readonly answers: readonly { readonly label: Phrase; readonly url: string }[];
}

/** More are not read; the page behind the link has them all. */
const MOST = 3;

const few = (locale: Locale, texts: readonly string[]): Phrase => joinList(locale, texts.slice(0, MOST).map((text) => name(locale, text)).filter((text) => text !== EMPTY), 'or');

function asked({ topic, floor, statedAt, ...facts }: QuestionFacts, locale: Locale): Phrase {
  if (topic === 'pay' && floor !== null) return say(locale, 'ask.pay', { floor: formatPayFloor(floor, locale) });
  const [roles, places] = [few(locale, facts.roles), few(locale, facts.places)];
  if (topic === 'place') {
    if (statedAt === null) return say(locale, 'ask.where');
    return places === EMPTY ? say(locale, 'ask.placeOther') : say(locale, 'ask.place', { places });
  }
  if (roles === EMPTY) return say(locale, 'ask.other');
  return places === EMPTY ? say(locale, 'ask.work', { roles }) : say(locale, 'ask.workNear', { roles, places });
}

export const answerLabel = (answer: AnswerName, locale: Locale): Phrase => say(locale, LABELS[answer]);

function told({ last, statedAt }: QuestionFacts, locale: Locale, timeZone: string): Phrase {
  if (statedAt === null) return say(locale, 'ask.whereTold');
  return say(locale, last ? 'ask.last' : 'ask.told', { date: formatDate(statedAt, locale, timeZone) });
}

export function questionWords(facts: QuestionFacts, locale: Locale, timeZone: string): QuestionWords {
  const url = safeUrl(facts.url);
  return {
    ask: asked(facts, locale),
    told: told(facts, locale, timeZone),
    answers: url === null ? [] : facts.answers.map((answer) => ({ label: answerLabel(answer, locale), url: `${url}?answer=${answer}` })),
  };
}
