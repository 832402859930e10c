/** The words by which titles and the lexicon are compared: folded, abbreviations written out, inflected forms of one word made equal. */

import { HEBREW_BARE, HEBREW_WHOLE } from './data/hebrew-forms.js';
import { words } from './fold.js';

/** Written out on both sides, so that "Sr. Mktg Mgr" is "senior marketing manager". */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(Object.entries({
  mgr: 'manager', mngr: 'manager', mgmt: 'management', eng: 'engineer', engr: 'engineer', asst: 'assistant', coord: 'coordinator', dir: 'director', rep: 'representative', sw: 'software', fw: 'firmware',
  mktg: 'marketing', acct: 'account', acctg: 'accounting', mfg: 'manufacturing', mech: 'mechanical', elec: 'electrical', infra: 'infrastructure', svc: 'service', svcs: 'service', biz: 'business', supv: 'supervisor',
  devs: 'developer', programme: 'program', programmes: 'program', centre: 'center', licence: 'license', organisation: 'organization', organisational: 'organizational', localisation: 'localization', optimisation: 'optimization',
  developper: 'developer', devloper: 'developer', enginner: 'engineer', enginer: 'engineer', fronend: 'frontend', mananger: 'manager', manger: 'manager', managment: 'management', specialis: 'specialist', recuiter: 'recruiter', assistent: 'assistant', techincal: 'technical',
  tech: 'technical', ecommerce: 'e commerce', swe: 'software engineer', avp: 'vice president', hvac: 'hvac', exec: 'executive', ta: 'talent acquisition', cybersecurity: 'cyber security', labor: 'labour', advisor: 'adviser', counsellor: 'counselor', behavioural: 'behavioral', behaviour: 'behavior', jeweller: 'jeweler', modeller: 'modeler', tyre: 'tire', theatre: 'theater', catalogue: 'catalog', analytic: 'analytics',
}));

/** Parts that Persian writes apart, with a joiner or joined: put back onto the word before them. */
const PERSIAN_ENDINGS: ReadonlySet<string> = new Set('گر گری نویس نویسی کار کاری ساز سازی شناس شناسی نگار نگاری دوز دوزی دار داری بان بانی چی یار یاری افزار افزاری افزاری دهنده کننده بندی سنج سنجی گذاری گذار پرداز پردازی کش کشی فروش فروشی پرور بردار برداری گردان گردی نما خانه شویی پزشک پزشکی درمانگر'.split(' '));
/** Plural and linking parts that stand apart. */
const PERSIAN_PLURALS: ReadonlySet<string> = new Set(['ها', 'های', 'هایی', 'ی']);

function joined(all: readonly string[]): string[] {
  const out: string[] = [];
  for (const word of all) {
    const before = out.at(-1);
    if (before !== undefined && PERSIAN_PLURALS.has(word)) continue;
    // Joined only to a Persian word of its own: "کارشناس فروش" is two words in any spelling.
    if (before !== undefined && PERSIAN_ENDINGS.has(word) && !FREE.has(word) && /^[\u0620-\u06ff]{2,}$/u.test(before) && before.length <= 7) out[out.length - 1] = before + word;
    else out.push(word);
  }
  return out;
}

/** Endings that are also words in their own right stay apart. */
const FREE: ReadonlySet<string> = new Set(['فروش', 'پزشک', 'پزشکی', 'کار', 'کاری', 'خانه', 'دار', 'یار']);

const FINAL_LETTERS: Readonly<Record<string, string>> = { 'ם': 'מ', 'ן': 'נ', 'ץ': 'צ', 'ף': 'פ', 'ך': 'כ' };

/** A Hebrew word without the endings of gender, number and construct, its last letter in its plain form. Crude, but the same on both sides. */
function hebrewStem(written: string): string {
  const word = HEBREW_BARE.get(written) ?? written;
  const whole = HEBREW_WHOLE.get(word);
  if (whole !== undefined) return whole;
  let stem = word.length >= 5 ? word.replace(/(?:יות|ים|ות|ית)$/u, '') : word;
  if (stem === word && word.length >= 4) stem = word.replace(/[הת]$/u, '');
  if (stem.length >= 5) stem = stem.replace(/י$/u, '');
  const last = FINAL_LETTERS[stem.at(-1) ?? ''];
  return last === undefined ? stem : stem.slice(0, -1) + last;
}

/** Words whose ending only looks like a plural: taxes, information, service are no "money", "report", "servant" in the plural. */
const WHOLE: ReadonlySet<string> = new Set(['مالیات', 'عملیات', 'اطلاعات', 'خدمات', 'تاسیسات', 'تبلیغات', 'ارتباطات', 'ادبیات', 'مخابرات', 'اتصالات', 'مبیعات', 'برمجیات', 'بیانات', 'عقارات', 'تماس', 'بالینی', 'بالین']);

/** An Arabic or Persian word without article, feminine and plural endings. */
function arabicStem(word: string): string {
  if (WHOLE.has(word)) return word;
  const bare = word.replace(/^(?:وال|بال|ال)(?=[\u0620-\u06ff]{3})/u, '').replace(/^لل(?=[\u0620-\u06ff]{3})/u, '');
  if (WHOLE.has(bare)) return bare;
  if (bare.length >= 7) return bare.replace(/(?:های|ها|ات|ین|ون|ه)$/u, '');
  if (bare.length === 6) return bare.replace(/(?:ها|ات|ین|ون|ه)$/u, '');
  return bare.length === 5 ? bare.replace(/ه$/u, '') : bare;
}

const latinSingular = (word: string): string =>
  word.length > 4 && word.endsWith('s') && !/(?:ss|us|is|ics|ops|ios|sales|news|series|devops|aws|kubernetes|.js)$/.test(word) ? word.slice(0, -1) : word;

/** British spellings of the words of medicine, made American: anaesthetist, orthopaedic, gynaecologist, haematology, paediatric. */
const BRITISH_AE = /^(an|gyn|h|orthop|p)ae(?=[a-z]{3})/;

const latinLemma = (word: string): string => latinSingular(word.replace(BRITISH_AE, '$1e'));

/** One folded word in the form it is compared in. */
export function lemma(word: string): string {
  const first = word.charCodeAt(0);
  if (first >= 0x5d0 && first <= 0x5ea) return hebrewStem(word);
  if (first >= 0x620 && first <= 0x6ff) return arabicStem(word);
  return latinLemma(word);
}

/** What stands before "tech" where it is a field of work, not one who works in it: "head of tech", "high tech". */
const BEFORE_THE_FIELD: ReadonlySet<string> = new Set(['of', 'in', 'for', 'high', 'hi', 'deep', 'big', 'fin', 'ed', 'ad', 'med', 'health', 'bio', 'clean', 'and', 'to', 'the', 'chief']);

/** "CT Tech", "Vet Tech - Nights": behind another word and at the end it is one who works. */
function withTechnician(all: readonly string[]): readonly string[] {
  const last = all.at(-1);
  const before = all.at(-2);
  return (last === 'tech' || last === 'techs') && before !== undefined && !BEFORE_THE_FIELD.has(before) ? [...all.slice(0, -1), 'technician'] : all;
}

/** The words of a title or phrase in the form they are compared in. */
export function titleWords(text: string): string[] {
  const folded = withTechnician(words(text));
  const whole = /[\u0620-\u06ff]/u.test(text) ? joined(folded) : folded;
  return whole.flatMap((word) => (ABBREVIATIONS.get(word) ?? word).split(' ')).map(lemma);
}

export const phraseKey = (text: string): string => titleWords(text).join(' ');
