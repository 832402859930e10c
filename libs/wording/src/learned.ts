/** What was learned from a person's own actions, in words: which roles, and what they did about them. */

import { type Found, type Locale, type RuleVerdict, SENIORITIES, WORK_MODES } from '#lib/vocabulary';
import { name } from './bidi.js';
import { asRecord, asText } from './found.reader.js';
import { EMPTY, phrase, type Phrase } from './phrase.js';
import { type WordKey } from './words/en.js';
import { say } from './words/say.js';

/** A trait as the learner's row has it: `{trait, value, name}`, the name as text or by language. */
function nameIn(locale: Locale, found: Found): Phrase {
  const row = asRecord(found);
  const text = asText(row?.['name']) ?? asText(asRecord(row?.['name'])?.[locale]) ?? asText(row?.['value']);
  return text === null ? EMPTY : name(locale, text);
}

/** Traits told by their own name. */
const NAMED = ['family', 'company', 'industry'] as const;

/** `Backend engineer roles`, `roles at Acme`, `hybrid roles`; empty for what names no trait. */
export function traitPhrase(found: Found, locale: Locale): Phrase {
  const row = asRecord(found);
  const value = asText(row?.['value']);
  const called = nameIn(locale, found);
  if (value === null || called === EMPTY) return EMPTY;
  const trait = asText(row?.['trait']);
  const mode = trait === 'workMode' ? WORK_MODES.find((one) => one === value) : undefined;
  if (mode !== undefined) return say(locale, `rolesOf.${mode}`);
  const level = trait === 'seniority' ? SENIORITIES.find((one) => one === value) : undefined;
  if (level !== undefined) return say(locale, 'rolesOf.seniority', { name: say(locale, `seniority.${level}`) });
  const key = NAMED.find((one) => one === trait);
  return key === undefined ? EMPTY : say(locale, `rolesOf.${key}`, { name: called });
}

/** `fewer roles at Acme`: what "less like this" does, named before and after. */
export function fewerOf(found: Found, locale: Locale): Phrase {
  const roles = traitPhrase(found, locale);
  return roles === EMPTY ? EMPTY : say(locale, 'fewerOf', { roles });
}

const SAID: Readonly<Record<string, WordKey>> = {
  opened: 'learned.opened', saved: 'learned.saved', applied: 'learned.applied', dismissed: 'learned.dismissed', fewer: 'learned.fewer', passed: 'learned.passed',
};

/** `you often open hybrid roles`, without capital or full stop; that nothing speaks for or against it, when nothing does. */
export function learnedSentence(locale: Locale, { found }: Pick<RuleVerdict, 'found'>): Phrase {
  const row = asRecord(found);
  const roles = traitPhrase(found, locale);
  const because = asText(row?.['because']) ?? '';
  const key = because === 'opened' && row?.['often'] === true ? 'learned.often' : SAID[because];
  return roles === EMPTY || key === undefined ? say(locale, 'learned.unmoved') : phrase(say(locale, key, { roles }));
}
