/** Says any rule's verdict as one true sentence in the reader's language, and what a posting left unsaid. */

import { type Locale, type PreferenceField, type Rule, type RuleVerdict } from '#lib/vocabulary';
import { name } from './bidi.js';
import { joinList, languageName } from './formats.js';
import { asNumber, asRecord, asText, asTexts, isEmpty } from './found.reader.js';
import { EMPTY, phrase, type Phrase } from './phrase.js';
import { learnedSentence } from './learned.js';
import { placeSentence } from './verdict-place.js';
import { employmentSentence, paySentence, senioritySentence, workModeSentence } from './verdict-work.js';
import { type WordKey } from './words/en.js';
import { say } from './words/say.js';

type Refused = 'refusedCompany' | 'refusedIndustry' | 'refusedRole' | 'refusedKeyword';
type Sentence = (locale: Locale, verdict: RuleVerdict) => Phrase;

const names = (locale: Locale, texts: readonly string[], type: 'and' | 'or' = 'and'): Phrase => joinList(locale, texts.map((text) => name(locale, text)), type);

/** The role a job met, as the person wrote it; with one stated role it can be no other. */
export function metRole(locale: Locale, verdict: RuleVerdict): Phrase {
  const met = asText(asRecord(verdict.found)?.['role']);
  if (met !== null) return name(locale, met);
  const stated = asTexts(verdict.stated);
  return stated.length === 1 ? names(locale, stated) : EMPTY;
}

/** The job is close to what was asked for, not the same: the sentence must not claim more. */
export const isOnlyRelated = (verdict: RuleVerdict): boolean => asRecord(verdict.found)?.['related'] === true;

const roleSentence: Sentence = (locale, verdict) => {
  if (verdict.verdict === 'yes') {
    const role = metRole(locale, verdict);
    return role === EMPTY ? EMPTY : say(locale, isOnlyRelated(verdict) ? 'role.related' : 'role.yes', { role });
  }
  const roles = names(locale, asTexts(verdict.stated), 'or');
  const title = asText(asRecord(verdict.found)?.['title']) ?? asText(verdict.found);
  return title === null ? say(locale, 'role.noTitle', { roles }) : say(locale, 'role.no', { title: name(locale, title), roles });
};

const languagesSentence: Sentence = (locale, verdict) => {
  const asked = asTexts(verdict.found);
  const spoken = new Set(asTexts(verdict.stated));
  const shown = verdict.verdict === 'yes' ? asked : asked.filter((language) => !spoken.has(language));
  if (shown.length === 0) return EMPTY;
  return say(locale, verdict.verdict === 'yes' ? 'languages.yes' : 'languages.no', { languages: joinList(locale, shown.map((code) => languageName(locale, code))) });
};

const refusedSentence = (rule: Refused): Sentence => (locale, verdict) => {
  if (verdict.verdict === 'yes') return say(locale, 'clear', { topic: say(locale, `topic.${rule}`) });
  const found = names(locale, asTexts(asRecord(verdict.found)?.['role'] ?? verdict.found));
  return found === EMPTY ? EMPTY : say(locale, `${rule}.no`, { found });
};

const skillsSentence: Sentence = (locale, verdict) => {
  const skills = names(locale, asTexts(verdict.found));
  if (verdict.verdict === 'no') return say(locale, 'skills.no');
  return skills === EMPTY ? EMPTY : say(locale, 'skills.yes', { skills });
};

const industriesSentence: Sentence = (locale, verdict) => {
  const found = names(locale, asTexts(verdict.found));
  if (found === EMPTY) return EMPTY;
  return verdict.verdict === 'yes' ? say(locale, 'industries.yes', { found }) : say(locale, 'industries.no', { found, industries: names(locale, asTexts(verdict.stated), 'or') });
};

const freshnessSentence: Sentence = (locale, verdict) => {
  const days = asNumber(asRecord(verdict.found)?.['days']) ?? asNumber(verdict.found);
  return days === null ? say(locale, 'freshness.unknown') : say(locale, 'freshness.days', { days: Math.max(0, Math.floor(days)) });
};

const SENTENCES: Readonly<Record<Rule, Sentence>> = {
  role: roleSentence, seniority: senioritySentence, place: placeSentence, workMode: workModeSentence, employmentType: employmentSentence,
  salaryFloor: paySentence, languages: languagesSentence,
  refusedCompany: refusedSentence('refusedCompany'), refusedIndustry: refusedSentence('refusedIndustry'),
  refusedRole: refusedSentence('refusedRole'), refusedKeyword: refusedSentence('refusedKeyword'),
  skills: skillsSentence, industries: industriesSentence, freshness: freshnessSentence, learned: learnedSentence,
};

const UNKNOWN: Readonly<Record<Exclude<Rule, Refused>, WordKey>> = {
  role: 'role.unknown', seniority: 'seniority.unknown', place: 'place.unknown', workMode: 'workMode.unknown', employmentType: 'employmentType.unknown',
  salaryFloor: 'pay.unknown', languages: 'languages.unknown', skills: 'skills.unknown', industries: 'industries.unknown', freshness: 'freshness.unknown',
  learned: 'learned.unmoved',
};

function unknownSentence(locale: Locale, verdict: RuleVerdict): Phrase {
  const { rule } = verdict;
  if (rule === 'refusedCompany' || rule === 'refusedIndustry' || rule === 'refusedRole' || rule === 'refusedKeyword') {
    return say(locale, 'refused.unknown', { topic: say(locale, `topic.${rule}`) });
  }
  const compared = rule === 'salaryFloor' ? paySentence(locale, verdict) : EMPTY;
  return compared === EMPTY ? say(locale, UNKNOWN[rule]) : compared;
}

/** What nobody states a wish about: told of the posting, or of what the person did. */
export const UNSTATED: ReadonlySet<Rule> = new Set<Rule>(['freshness', 'learned']);

/**
 * One sentence, without capital or full stop, for any verdict: what was met, missed, unsaid or never wished for.
 * Pieces a verdict lacks make the sentence shorter, never wrong.
 */
export function explainRule(verdict: RuleVerdict, locale: Locale): Phrase {
  const topic = say(locale, `topic.${verdict.rule}`);
  if (!UNSTATED.has(verdict.rule) && isEmpty(verdict.stated)) return say(locale, 'unstated', { topic });
  if (verdict.verdict === 'unknown') return unknownSentence(locale, verdict);
  const sentence = SENTENCES[verdict.rule](locale, verdict);
  return sentence === EMPTY ? say(locale, verdict.verdict === 'yes' ? 'met' : 'unmet', { topic }) : sentence;
}

/** `languages` and `remoteFrom` are left out: nearly every posting is silent on them, and a line that always says so says nothing. */
const SHOWN: Readonly<Partial<Record<PreferenceField, WordKey>>> = {
  roles: 'role.unknown', salaryFloor: 'pay.unknown', seniority: 'seniority.unknown', places: 'place.unknown', workModes: 'workMode.unknown', employmentTypes: 'employmentType.unknown',
};

/** `pay not stated · work mode not stated`; empty when there is nothing worth saying. */
export function unknownLine(unknowns: readonly PreferenceField[], locale: Locale): Phrase {
  const keys = unknowns.map((field) => SHOWN[field]).filter((key) => key !== undefined);
  return phrase([...new Set(keys)].map((key) => say(locale, key)).join(' · '));
}
