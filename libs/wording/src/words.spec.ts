/** Every language says everything English says, with the same values, and none of it is shouted. */

import { IntlMessageFormat } from 'intl-messageformat';
import { LOCALES } from '#lib/vocabulary';
import { describe, expect, it } from 'vitest';
import { en, type WordKey } from './words/en.js';
import { LANGUAGE_TAG, WORDS } from './words/say.js';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
const argumentsOf = (elements: readonly Element[]): string[] => elements.flatMap((element) => {
  const kind: number = element.type; // 0 is a literal, 7 the number sign
  const own = kind !== 0 && kind !== 7 && 'value' in element ? [element.value] : [];
  const inner = 'options' in element ? Object.values(element.options).flatMap((option) => argumentsOf(option.value)) : [];
  return [...own, ...inner];
});
const keys = Object.keys(en) as WordKey[];

describe.each(LOCALES)('the words in %s', (locale) => {
  it('answer the keys of English and no others', () => {
    expect(Object.keys(WORDS[locale]).sort()).toEqual([...keys].sort());
  });
  it('take the same values as in English', () => {
    const taken = (text: string, tag: string): string[] => [...new Set(argumentsOf(new IntlMessageFormat(text, tag).getAst()))].sort();
    for (const key of keys) expect([key, taken(WORDS[locale][key], LANGUAGE_TAG[locale])]).toEqual([key, taken(en[key], 'en')]);
  });
  it('never shout and never carry direction marks of their own', () => {
    for (const key of keys) expect(WORDS[locale][key], key).not.toMatch(/[!\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
  });
  it('have a form for every plural category of the language', () => {
    const categories = new Intl.PluralRules(LANGUAGE_TAG[locale]).resolvedOptions().pluralCategories.filter((category) => category !== 'zero');
    for (const element of new IntlMessageFormat(WORDS[locale].introJobs, LANGUAGE_TAG[locale]).getAst()) {
      if ('options' in element) expect(Object.keys(element.options)).toEqual(expect.arrayContaining(categories));
    }
  });
});
