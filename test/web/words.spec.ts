/** The words of the pages beside those of the letters: one voice, for men and women alike. */

import { EMPLOYMENT_TYPES, LOCALES, SENIORITIES, WORK_MODES } from '#lib/vocabulary';
import { expect, it } from 'vitest';
import { WORDS as letterWords } from '../../libs/wording/src/words/say.js';
import { say, WORDS } from '../../src/web/layout/words.js';

it.each(LOCALES)('%s calls a level, a way of working and a kind of employment on the page what the letter calls it', (locale) => {
  const differing = [
    ...SENIORITIES.map((one) => [say(locale, `level.${one}`), letterWords[locale][`seniority.${one}`]]),
    ...WORK_MODES.map((one) => [say(locale, `mode.${one}`), letterWords[locale][`workMode.${one}`]]),
    ...EMPLOYMENT_TYPES.map((one) => [say(locale, `employment.${one}`), letterWords[locale][`employment.${one}`]]),
    [say(locale, 'less.title'), letterWords[locale].lessLikeThis],
  ].filter(([page = '', letter = '']) => page.toLowerCase() !== letter.toLowerCase());
  expect(differing).toEqual([]);
});

/** Imperatives and present forms that address a man only; verbal nouns and the past tense address everybody. */
const MASCULINE_ARABIC = /(?<!\p{L})(?:و|ف|ل)?(?:اكتب|اختر|اترك|اتركها|أخبرنا|حاول|تحقق|اطلب|امسح|امسحه|حدد|اضغط|سجّل|جرّب|اقرأ|اذكر|املأ|افتح|عدّل|تفقّد|تبحث|تختار|تختارها|تحددها|تريد|تريده|تودّ|ترغب|تحب|تذكره|تكتبه|تحفظ|تجيب|تقبل|تخبرنا|زلت|تعمل)(?!\p{L}|\p{M})/u;

it('Arabic addresses men and women alike, on pages and in letters', () => {
  const addressed = [...Object.values(WORDS.ar), ...Object.values(letterWords.ar)].filter((text) => MASCULINE_ARABIC.test(text));
  expect(addressed).toEqual([]);
});

it('Hebrew writes nobody with a slash', () => {
  expect([...Object.values(WORDS.he), ...Object.values(letterWords.he)].filter((text) => /\p{L}\/\p{L}/u.test(text))).toEqual([]);
});
