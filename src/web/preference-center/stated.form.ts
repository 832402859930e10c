/** Stated preferences as a form, and a filled form as stated preferences; what cannot be read is an error at its control. */

import { preferencesSchema, readCountry, readPlaces } from '#lib/normaliser';
import { type DesiredPlace, HARD_FIELDS, type Locale, type StatedPreferences } from '#lib/vocabulary';
import { countryName } from '#lib/wording';
import { type FormValues } from '../layout/form-values.js';
import { type WordKey } from '../layout/words.js';
import { readNumber } from './number.js';

type Written = Readonly<Record<string, string | readonly string[]>>;

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: ReadonlyMap<string, WordKey> };

/** `Haifa, Israel`: as a place is shown and can be typed again. */
function placeText({ name, country }: DesiredPlace, locale: Locale): string {
  if (country === undefined) return name;
  const land = countryName(locale, country).replace(/[\u2066-\u2069]/g, '');
  return name === land || readCountry(name) === country ? name : `${name}, ${land}`;
}

export function writeStated(stated: StatedPreferences, locale: Locale): Written {
  const { seniority, places = [], salaryFloor, refuse, wishes = [], unknown = {} } = stated;
  return {
    roles: stated.roles ?? [],
    skills: stated.skills ?? [],
    'seniority.min': seniority?.min ?? '',
    'seniority.max': seniority?.max ?? '',
    'place.name': places.map((place) => placeText(place, locale)),
    'place.radius': places.map(({ radiusKm }) => (radiusKm === undefined ? '' : String(radiusKm))),
    anywhere: stated.anywhere === true ? ['yes'] : [],
    workModes: stated.workModes ?? [],
    remoteFrom: (stated.remoteFrom ?? []).map((code) => countryName(locale, code).replace(/[\u2066-\u2069]/g, '')),
    employmentTypes: stated.employmentTypes ?? [],
    'salary.amount': salaryFloor === undefined ? '' : String(salaryFloor.amount),
    'salary.currency': salaryFloor?.currency ?? '',
    'salary.period': salaryFloor?.period ?? 'month',
    languages: stated.languages ?? [],
    industries: stated.industries ?? [],
    topics: stated.topics ?? [],
    'refuse.companies': refuse?.companies ?? [],
    'refuse.industries': refuse?.industries ?? [],
    'refuse.roles': refuse?.roles ?? [],
    'refuse.keywords': refuse?.keywords ?? [],
    ...Object.fromEntries(HARD_FIELDS.flatMap((field) => [
      [`firm.${field}`, wishes.includes(field) ? 'wish' : 'must'],
      [`unsaid.${field}`, unknown[field] ?? 'include'],
    ])),
  };
}

/** `before` keeps what the form does not show: the coordinates of a place whose name stayed. */
export function readStated(form: FormValues, before: StatedPreferences, locale: Locale): Read<StatedPreferences> {
  const errors = new Map<string, WordKey>();
  const raw = pruned({
    roles: form.all('roles'),
    skills: form.lines('skills'),
    seniority: pruned({ min: form.one('seniority.min'), max: form.one('seniority.max') }),
    places: readPlaceRows(form, before, locale, errors),
    anywhere: form.has('anywhere', 'yes') ? true : undefined,
    workModes: form.all('workModes'),
    remoteFrom: readCountries(form, errors),
    employmentTypes: form.all('employmentTypes'),
    salaryFloor: readFloor(form, errors),
    languages: form.all('languages'),
    industries: form.all('industries'),
    topics: form.lines('topics'),
    refuse: pruned(Object.fromEntries((['companies', 'industries', 'roles', 'keywords'] as const).map((kind) => [kind, form.lines(`refuse.${kind}`)]))),
    wishes: HARD_FIELDS.filter((field) => form.one(`firm.${field}`) === 'wish'),
    unknown: pruned(Object.fromEntries(HARD_FIELDS.map((field) => [field, form.one(`unsaid.${field}`) === 'exclude' ? 'exclude' : undefined]))),
  });
  const checked = preferencesSchema.safeParse(raw ?? {});
  if (!checked.success) for (const issue of checked.error.issues) addOnce(errors, controlOf(issue.path), wordOf(issue));
  return checked.success && errors.size === 0 ? { ok: true, value: checked.data } : { ok: false, errors };
}

/** Without what says nothing: an empty field was not stated. Undefined when nothing is left. */
function pruned(fields: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0));
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

const addOnce = (errors: Map<string, WordKey>, name: string, word: WordKey): void => {
  if (!errors.has(name)) errors.set(name, word);
};

function readPlaceRows(form: FormValues, before: StatedPreferences, locale: Locale, errors: Map<string, WordKey>): DesiredPlace[] {
  const known = new Map((before.places ?? []).map((place) => [placeText(place, locale), place]));
  const radii = form.raw('place.radius');
  return form.raw('place.name').flatMap((typed, row) => {
    const text = typed.trim();
    if (text === '') return [];
    const found = known.get(text) ?? readPlaces([text]).places[0];
    if (!found) {
      errors.set(`place.name.${String(row)}`, 'error.place');
      return [];
    }
    const radius = readNumber(radii[row] ?? '');
    if (Number.isNaN(radius) || (radius !== null && (radius <= 0 || radius > 20_000))) errors.set(`place.radius.${String(row)}`, Number.isNaN(radius) ? 'error.number' : 'error.range');
    const { name, country, lat, lon } = found;
    return [{
      name, ...(country === undefined ? {} : { country }), ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
      ...(radius === null || Number.isNaN(radius) ? {} : { radiusKm: radius }),
    }];
  });
}

function readCountries(form: FormValues, errors: Map<string, WordKey>): string[] {
  const codes = form.raw('remoteFrom').flatMap((typed, row) => {
    if (typed.trim() === '') return [];
    const code = readCountry(typed);
    if (code === undefined) errors.set(`remoteFrom.${String(row)}`, 'error.country');
    return code ?? [];
  });
  return [...new Set(codes)];
}

function readFloor(form: FormValues, errors: Map<string, WordKey>): unknown {
  const amount = readNumber(form.one('salary.amount'));
  if (amount === null) return undefined;
  if (Number.isNaN(amount)) {
    errors.set('salary.amount', 'error.number');
    return undefined;
  }
  return { amount, currency: form.one('salary.currency'), period: form.one('salary.period') };
}

const CONTROL: Readonly<Record<string, string>> = { seniority: 'seniority.max', places: 'place.name.0', salaryFloor: 'salary.amount', roles: 'roles.0', industries: 'industries.0', remoteFrom: 'remoteFrom.0' };

function controlOf(path: readonly PropertyKey[]): string {
  const [field = '', key = ''] = path.map(String);
  if (field === 'refuse') return `refuse.${key}`;
  if (['roles', 'industries'].includes(field) && /^\d+$/.test(key)) return `${field}.${key}`;
  if (field === 'seniority' && (key === 'min' || key === 'max')) return `seniority.${key}`;
  if (field === 'salaryFloor' && ['amount', 'currency', 'period'].includes(key)) return `salary.${key}`;
  return CONTROL[field] ?? field;
}

export function wordOf(issue: { readonly code: string; readonly origin?: string; readonly path: readonly PropertyKey[]; readonly params?: Record<string, unknown> | undefined }): WordKey {
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'error.too_long' : issue.origin === 'array' ? 'error.too_many' : 'error.range';
  if (issue.code === 'too_small') return 'error.range';
  if (issue.params?.['code'] === 'out_of_range' && issue.path[0] === 'seniority') return 'error.order';
  if (issue.params?.['code'] === 'contradiction') return 'error.anywhere';
  return issue.params?.['code'] === 'required' ? 'error.required' : 'error.other';
}
