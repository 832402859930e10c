/** Reads whether work is remote, hybrid or on site from what a posting says; null when it does not say. */

import { type WorkMode } from '#lib/vocabulary';

const HYBRID = /\bhybrid\b|\b(?:[1-4]|one|two|three|four|2-3|3-4) days? (?:a|per|\/) ?week (?:in|from|at) (?:the |our )?office|היברידי|משלב עבודה מהבית|هجين|هايبرد|عمل مختلط|هیبرید|ترکیبی|نیمه ?دورکاری/i;
const REMOTE = /\b(?:fully|100%|completely)[ -]remote\b|\bremote[- ](?:first|position|role|job|work|friendly|only)\b|\bwork from (?:home|anywhere)\b|\bwfh\b|\btelecommut|עבודה מרחוק|עבודה מהבית|משרה מרחוק|عن ب[عُ]*د|العمل من المنزل|(?<!امکان )دورکار/i;
const NOT_REMOTE = /\b(?:not|no|isn't|is not|cannot be|non)[ -](?:a )?(?:fully )?remote\b|\bnot (?:available|eligible) for remote|remote (?:work )?is not|לא ניתן לעבוד מהבית|امکان دورکاری (?:ندارد|وجود ندارد|نیست)/i;
const ONSITE = /\bon[- ]?site\b(?! (?:interview|gym|parking|cafeteria|meals|lunch|childcare|support|visit|at (?:our )?customer))|\bin[- ]office\b|\bin[- ]person\b(?= (?:role|position|job))|(?:office|onsite)[- ]based|במשרדי החברה|עבודה מהמשרד|حضوري|في المكتب|من المكتب|(?<!غیر ?)حضوری/i;
const REMOTE_WORD = /\bremot[eoa]\b|מרחוק|عن بعد|(?<!امکان )دورکار|\banywhere\b|\bwfh\b|\bvirtual\b/i;

/** From a place or title, where the bare word "Remote" is a statement of its own. */
export function readShortWorkMode(text: string): WorkMode | null {
  if (HYBRID.test(text)) return 'hybrid';
  if (NOT_REMOTE.test(text)) return 'onsite';
  if (REMOTE_WORD.test(text)) return ONSITE.test(text) ? 'hybrid' : 'remote';
  return ONSITE.test(text) ? 'onsite' : null;
}

/** Words without which a pattern cannot be in a text of Latin letters: looking for them is fifty times cheaper than the pattern. */
const NEEDED: ReadonlyMap<RegExp, readonly string[]> = new Map([
  [HYBRID, ['hybrid', 'office']], [REMOTE, ['remote', 'work from', 'wfh', 'telecommut']], [NOT_REMOTE, ['remote']], [ONSITE, ['site', 'office', 'person']],
]);
const ANY_NEEDED = new RegExp([...NEEDED.values()].flat().join('|'), 'i');
const OTHER_LETTERS = /[\u0590-\u06ff]/;

/** From running text, where only a clear sentence counts; contradicting statements are no statement. */
export function readWorkMode(text: string): WorkMode | null {
  const isLatin = !OTHER_LETTERS.test(text);
  if (isLatin && !ANY_NEEDED.test(text)) return null;
  const lower = text.toLowerCase();
  const says = (pattern: RegExp): boolean => !(isLatin && NEEDED.get(pattern)?.every((word) => !lower.includes(word)) === true) && pattern.test(text);
  if (says(NOT_REMOTE)) return says(HYBRID) ? 'hybrid' : 'onsite';
  const remote = says(REMOTE);
  if (says(HYBRID)) return remote && /\b(?:fully|100%) remote\b/iu.test(text) ? null : 'hybrid';
  const onsite = says(ONSITE);
  if (remote === onsite) return null;
  return remote ? 'remote' : 'onsite';
}
