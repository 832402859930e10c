/** What every message has whatever it says: greeting, the advertisement label, what the law wants in it, the footer's sentences. */

import { directionOf, type Locale } from '#lib/vocabulary';
import { isolated, name } from './bidi.js';
import { oneLine, safeUrl } from './escape.js';
import { type MessageFrame, type Missing } from './message-facts.js';
import { EMPTY, phrase, type Phrase } from './phrase.js';
import { say } from './words/say.js';

/** The word the Israeli law wants, in Hebrew whatever the language of the message. */
export const ADVERTISEMENT = 'פרסומת';

/** What the frame lacks. A service message needs only a name; anything else also an address and a way to refuse. */
export function missingIn(frame: MessageFrame): Missing[] {
  const missing: Missing[] = [];
  const { sender, links } = frame;
  if (oneLine(sender.organisationName) === '') missing.push('organisationName');
  if (frame.advertisementLabel && oneLine(sender.contact) === '') missing.push('contact');
  if (frame.purpose === 'service' && !frame.advertisementLabel) return missing;
  if (oneLine(sender.address) === '') missing.push('address');
  if (safeUrl(links.unsubscribe) === null) missing.push('unsubscribe');
  if (safeUrl(links.preferences) === null) missing.push('preferences');
  return missing;
}

/** `Hello Dana,`, or `Hello,` when no given name is known. The family name is never used. */
export function greeting(locale: Locale, recipient: { readonly givenName?: string | null }): Phrase {
  const given = name(locale, (recipient.givenName ?? '').slice(0, 60));
  return given === EMPTY ? say(locale, 'greeting') : say(locale, 'greetingNamed', { name: given });
}

/** The label in front; the rest is isolated where it runs the other way, or the label would turn it round. */
export function labelled(frame: Pick<MessageFrame, 'advertisementLabel' | 'locale'>, text: Phrase): Phrase {
  if (!frame.advertisementLabel) return text;
  return phrase(`${ADVERTISEMENT}: ${directionOf(frame.locale) === 'ltr' ? isolated(text) : text}`);
}

/** English sentences begin with a capital; the other scripts have none. */
export const sentence = (locale: Locale, text: Phrase): Phrase =>
  locale === 'en' && text !== EMPTY ? phrase(text.charAt(0).toUpperCase() + text.slice(1)) : text;

export interface FooterWords {
  readonly why: Phrase;
  readonly frequency: Phrase;
  readonly sender: readonly Phrase[];
}

const WHY = { jobs: 'whyJobs', content: 'whyContent', service: 'whyService' } as const;

export function footerWords(frame: MessageFrame): FooterWords {
  const { locale, frequency, sender } = frame;
  const organisation = name(locale, sender.organisationName);
  const contact = name(locale, sender.contact);
  return {
    why: say(locale, WHY[frame.purpose], { organisation }),
    frequency: say(locale, frequency.isChosen ? 'frequencyChosen' : 'frequency', { max: frequency.max, per: phrase(frequency.per) }),
    sender: [organisation, name(locale, sender.address), contact === EMPTY ? EMPTY : say(locale, 'contact', { contact })].filter((part) => part !== EMPTY),
  };
}
