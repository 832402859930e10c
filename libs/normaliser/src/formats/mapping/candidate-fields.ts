/** The fields of a person's record that a column can be mapped to. */

import { CHANNELS, type CandidateRecord, PURPOSES } from '#lib/vocabulary';

import { fail, type Reading } from '../format-row.js';
import { readInstant } from '../readings/instant.js';
import { readFlag } from '../readings/stated-words.js';
import { type ReadOptions } from '../read-options.js';
import { candidateRecordSchemaFor } from '../schemas/candidate.schema.js';
import { validate } from '../schemas/validate.js';
import { type HeaderSynonyms } from './headers.js';
import { type Fields, nest, type Targets } from './mapping.js';

const CONSENTS = CHANNELS.flatMap((channel) => PURPOSES.map((purpose) => ({ channel, purpose, field: `${channel}_${purpose}_consent` })));

/** Beside the contract's own: `places` as names with one `radiusKm`, and consent columns `<channel>_<purpose>_consent`. */
export const CANDIDATE_TARGETS: Targets = {
  externalId: 'text', givenName: 'text', familyName: 'text', locale: 'locale', timeZone: 'text', stage: 'text', source: 'text', emails: 'words', phones: 'words',
  'preferences.roles': 'phrases', 'preferences.skills': 'words', 'preferences.seniority.min': 'seniority', 'preferences.seniority.max': 'seniority', 'preferences.places': 'phrases', radiusKm: 'number',
  'preferences.anywhere': 'flag', 'preferences.workModes': 'workModes', 'preferences.remoteFrom': 'countries', 'preferences.employmentTypes': 'employmentTypes',
  'preferences.salaryFloor.amount': 'number', 'preferences.salaryFloor.currency': 'currency', 'preferences.salaryFloor.period': 'period', 'preferences.languages': 'languages',
  'preferences.industries': 'phrases', 'preferences.refuse.companies': 'phrases', 'preferences.refuse.industries': 'phrases', 'preferences.refuse.roles': 'phrases', 'preferences.refuse.keywords': 'words',
  'preferences.topics': 'phrases', 'preferences.wishes': 'words', 'preferences.statedAt': 'instant',
  'contactRules.frequency.max': 'number', 'contactRules.frequency.per': 'lower', 'contactRules.quietHours.from': 'text', 'contactRules.quietHours.to': 'text', 'contactRules.quietDays': 'quietDays',
  'contactRules.channelOrder': 'lowerWords', 'contactRules.pausedUntil': 'instant',
  ...Object.fromEntries(CONSENTS.map(({ field }) => [field, 'flag' as const])), consent_at: 'date', consent_wording: 'text', consent_source: 'text',
};

export const CANDIDATE_HEADERS: HeaderSynonyms = {
  externalId: 'id|candidate id|מזהה|מספר מועמד', givenName: 'first name|forename|שם פרטי', familyName: 'last name|surname|שם משפחה', locale: 'language|preferred language|שפה|שפת פנייה|שפה מועדפת',
  timeZone: 'tz|timezone|אזור זמן', stage: 'status|שלב|סטטוס', source: 'known from|מקור|מקור הגעה', emails: 'email|e-mail|email address|mail|דוא"ל|דואל|אימייל|מייל|כתובת מייל',
  phones: 'phone|phone number|mobile|mobile phone|cell|telephone|טלפון|נייד|טלפון נייד|מספר טלפון', 'preferences.roles': 'roles|role|desired roles|job titles|desired position|תפקיד|תפקיד מבוקש|תפקידים|תפקידים מבוקשים',
  'preferences.skills': 'skills|כישורים|מיומנויות', 'preferences.seniority.min': 'seniority min|min seniority|דרגה מינימלית', 'preferences.seniority.max': 'seniority max|max seniority|דרגה מקסימלית',
  'preferences.places': 'places|desired places|desired locations|preferred locations|מקום עבודה מבוקש|אזור מבוקש|אזורים מבוקשים', radiusKm: 'radius|radius km|רדיוס|רדיוס קמ',
  'preferences.anywhere': 'anywhere|open to any location', 'preferences.workModes': 'work modes|work mode|אופן עבודה', 'preferences.remoteFrom': 'remote from', 'preferences.employmentTypes': 'employment types|employment type|job types|היקף משרה|סוג משרה',
  'preferences.salaryFloor.amount': 'salary floor|minimum salary|min salary|salary expectation|שכר מינימלי|שכר מינימום|ציפיות שכר', 'preferences.salaryFloor.currency': 'salary currency|currency|מטבע',
  'preferences.salaryFloor.period': 'salary period|pay period|תקופת שכר', 'preferences.languages': 'languages|working languages|שפות|שפות עבודה', 'preferences.industries': 'industries|תחומים|ענפים',
  'preferences.refuse.companies': 'refuse companies|refused companies|חברות לא רצויות', 'preferences.refuse.industries': 'refuse industries|refused industries', 'preferences.refuse.roles': 'refuse roles|refused roles',
  'preferences.refuse.keywords': 'refuse keywords|refused keywords', 'preferences.topics': 'topics|נושאים', 'preferences.wishes': 'wishes', 'preferences.statedAt': 'stated at|preferences stated at',
  'contactRules.frequency.max': 'frequency max|max messages', 'contactRules.frequency.per': 'frequency per', 'contactRules.quietHours.from': 'quiet from|quiet hours from', 'contactRules.quietHours.to': 'quiet to|quiet hours to',
  'contactRules.quietDays': 'quiet days', 'contactRules.channelOrder': 'channel order|channels', 'contactRules.pausedUntil': 'paused until',
  ...Object.fromEntries(CONSENTS.map(({ field, channel, purpose }) => [field, `consent ${channel} ${purpose}`])), consent_at: 'consent date|consented at|תאריך הסכמה', consent_wording: 'consent text|נוסח הסכמה', consent_source: 'מקור הסכמה',
};

/** A consent is what its own cell says; an empty cell says nothing, and one column never speaks for another channel or purpose. */
const takeConsents = (fields: Fields): Reading<readonly object[]> => {
  const rawAt = fields.get('consent_at');
  const shared = { at: rawAt === undefined ? undefined : (readInstant(rawAt) ?? rawAt), wording: fields.get('consent_wording'), source: fields.get('consent_source') };
  for (const name of ['consent_at', 'consent_wording', 'consent_source']) fields.delete(name);
  const consents: object[] = [];
  for (const { channel, purpose, field } of CONSENTS) {
    const cell = fields.get(field);
    fields.delete(field);
    if (cell === undefined) continue;
    const granted = readFlag(cell);
    if (granted === undefined) return fail(field, 'not_in_list', 'Expected yes or no.', cell);
    consents.push({ channel, purpose, granted, ...shared });
  }
  return { ok: true, record: consents };
};

const placeWishes = (names: unknown, radiusKm: unknown): readonly object[] | undefined =>
  Array.isArray(names) ? names.map((name: unknown) => (radiusKm === undefined ? { name } : { name, radiusKm })) : undefined;

/** A currency or a period column alone states no floor. */
const dropEmptyFloor = (fields: Fields): void => {
  if (fields.has('preferences.salaryFloor.amount')) return;
  fields.delete('preferences.salaryFloor.currency');
  fields.delete('preferences.salaryFloor.period');
};

/** A person's record out of mapped fields; the schema says what is missing or wrong. */
export const candidateOfFields = (fields: Fields, options: ReadOptions): Reading<CandidateRecord> => {
  const consents = takeConsents(fields);
  if (!consents.ok) return consents;
  dropEmptyFloor(fields);
  const places = placeWishes(fields.get('preferences.places'), fields.get('radiusKm'));
  fields.delete('radiusKm');
  if (places !== undefined) fields.set('preferences.places', places);
  const hasPreferences = [...fields.keys()].some((name) => name.startsWith('preferences.'));
  if (hasPreferences && options.statedAt !== undefined && !fields.has('preferences.statedAt')) fields.set('preferences.statedAt', options.statedAt);
  if (consents.record.length > 0) fields.set('consents', consents.record);
  return validate(candidateRecordSchemaFor(options.defaultCountry), nest(fields));
};
