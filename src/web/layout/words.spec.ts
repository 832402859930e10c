/** The languages of the pages say the same things: the same keys, the same values in their places, and nothing unused. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { LOCALES } from '#lib/vocabulary';
import { expect, it } from 'vitest';
import { say, type WordKey, WORDS } from './words.js';

interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

const argumentsOf = (elements: readonly Element[]): string[] =>
  elements.flatMap(({ type, value, options }) => [
    ...(type === 0 || type === 7 || value === undefined ? [] : [value]),
    ...Object.values(options ?? {}).flatMap((option) => argumentsOf(option.value)),
  ]);

const asked = (message: string): string[] => [...new Set(argumentsOf(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst()))].sort();

const keys = Object.keys(WORDS.en) as WordKey[];

it.each(LOCALES)('%s has exactly the keys of English', (locale) => {
  expect(Object.keys(WORDS[locale]).sort()).toEqual([...keys].sort());
});

it.each(LOCALES)('%s asks for the same values as English in every message', (locale) => {
  const differing = keys.filter((key) => asked(WORDS[locale][key]).join() !== asked(WORDS.en[key]).join());
  expect(differing).toEqual([]);
});

it.each(LOCALES)('%s leaves no message empty', (locale) => {
  expect(keys.filter((key) => WORDS[locale][key].trim() === '')).toEqual([]);
});

it('no word is unused', () => {
  const sources = readdirSync('src/web', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.'));
  const text = sources.map((file) => readFileSync(path.join('src/web', file), 'utf8')).join('\n');
  // `mode.${mode}` uses every key that begins so.
  const families = [...text.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map(([, prefix]) => prefix ?? '');
  const unused = keys.filter((key) => !text.includes(`'${key}'`) && !text.includes(`"${key}"`) && !families.some((family) => key.startsWith(family)));
  expect(unused).toEqual([]);
});

it('Hebrew joins its prefixes to Hebrew and hyphenates them to the rest', () => {
  expect(say('he', 'job.posted', { date: '3 במרץ' })).toBe('פורסמה ב־3 במרץ');
  expect(say('he', 'consent.text.jobs', { organisation: 'אקמה', channel: 'SMS' })).toContain('מאקמה');
  expect(say('he', 'consent.text.jobs', { organisation: 'Acme', channel: 'SMS' })).toContain('מ־Acme');
});

it('Arabic and Hebrew count as they do', () => {
  expect(say('ar', 'careers.count', { count: 2 })).toBe('وظيفتان');
  expect(say('ar', 'careers.count', { count: 3 })).toBe('3 وظائف');
  expect(say('he', 'careers.count', { count: 2 })).toBe('שתי משרות');
  expect(say('fa', 'careers.count', { count: 12 })).toBe('۱۲ شغل');
});
