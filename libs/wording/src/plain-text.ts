/** The plain-text half of an e-mail: as complete as the other half, addresses on lines of their own. */

import { line } from './bidi.js';
import { safeUrl } from './escape.js';
import { footerWords } from './frame.js';
import { type MessageFrame } from './message-facts.js';
import { EMPTY, phrase, type Phrase } from './phrase.js';
import { say } from './words/say.js';

/** Lines and addresses, `null` for what there is not; a blank line stays, direction is marked, addresses are left alone. */
export type TextLine = { readonly said: Phrase } | { readonly url: string };

export const said = (text: Phrase): readonly TextLine[] => (text === EMPTY ? [] : [{ said: text }]);
export const blank: TextLine = { said: EMPTY };

/** A label and its address below it; nothing when there is no safe address. */
export function linked(label: Phrase, address: string | null | undefined): readonly TextLine[] {
  const url = safeUrl(address);
  return url === null ? [] : [{ said: phrase(`${label}:`) }, { url }];
}

export function footerLines(frame: MessageFrame): readonly TextLine[] {
  const { locale, links } = frame;
  const words = footerWords(frame);
  return [
    blank, { said: phrase('--') }, ...said(words.why), ...said(words.frequency),
    ...linked(say(locale, 'change'), links.preferences),
    ...linked(say(locale, 'unsubscribe'), links.unsubscribe),
    ...linked(say(locale, 'careers'), links.careers),
    blank, ...words.sender.flatMap(said),
  ];
}

export const plainText = (locale: MessageFrame['locale'], lines: readonly TextLine[]): string =>
  `${lines.map((item) => ('url' in item ? item.url : item.said === '--' ? item.said : line(locale, item.said))).join('\n')}\n`;
