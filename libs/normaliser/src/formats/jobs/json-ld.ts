/** schema.org JobPosting: bare, in arrays and graphs, in the script blocks of a page, or as `_jobposting` in a JSON feed (Teamtailor). */

import { type EmploymentType, type PayRange, type Place } from '#lib/vocabulary';

import { isJsonObject, type JsonObject } from '../readers/ndjson-rows.js';
import { anyToPlainText } from '../readings/clean-text.js';
import { readCountry } from '../readings/country.js';
import { readEndInstant, readInstant } from '../readings/instant.js';
import { readEmploymentType, readPayPeriod } from '../readings/stated-words.js';
import { draft, type JobMapper, place, placeText, statedPay } from './draft.js';
import { at, bodyAt, manyAt, numberAt, textAt, textsAt } from './payload.js';

const isPosting = (node: JsonObject): boolean => manyAt(node, '@type').some((type) => typeof type === 'string' && /(?:^|[/:])JobPosting$/.test(type));

const MAX_DEPTH = 8;

/** Every JobPosting in a document. A feed's item lends its posting the url and id that the posting itself lacks. */
export const findPostings = (value: unknown, depth = 0, lent: JsonObject = {}): readonly JsonObject[] => {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => findPostings(item, depth + 1, lent));
  if (!isJsonObject(value)) return [];
  if (isPosting(value)) return [{ ...lent, ...value }];
  const item = isJsonObject(value['_jobposting']) ? { url: value['url'], '@id': value['id'] } : lent;
  return ['@graph', '_jobposting', 'items', 'itemListElement', 'item', 'mainEntity'].flatMap((key) => findPostings(value[key], depth + 1, item));
};

const countryOf = (address: unknown): string | undefined => readCountry(textAt(address, 'addressCountry') ?? textAt(address, 'addressCountry.name'));

const placeOf = (location: unknown): readonly Place[] =>
  place(textAt(location, 'address.addressLocality'), countryOf(at(location, 'address')), { lat: numberAt(location, 'geo.latitude'), lon: numberAt(location, 'geo.longitude') });

const placeWords = (location: unknown): string | undefined => {
  const address = at(location, 'address');
  if (typeof address === 'string') return address;
  const country = textAt(address, 'addressCountry') ?? textAt(address, 'addressCountry.name');
  return placeText(textAt(address, 'addressLocality'), textAt(address, 'addressRegion'), country) ?? textAt(location, 'name');
};

const salaryOf = (posting: unknown): PayRange | undefined => {
  const [salary, ...others] = manyAt(posting, 'baseSalary');
  if (salary === undefined || others.length > 0) return undefined;
  const exact = numberAt(salary, 'value.value') ?? numberAt(salary, 'value');
  return statedPay({
    min: numberAt(salary, 'value.minValue') ?? numberAt(salary, 'minValue') ?? exact, max: numberAt(salary, 'value.maxValue') ?? numberAt(salary, 'maxValue') ?? exact,
    currency: textAt(salary, 'currency') ?? textAt(salary, 'value.currency') ?? textAt(posting, 'salaryCurrency'),
    period: readPayPeriod(textAt(salary, 'value.unitText') ?? textAt(salary, 'unitText')),
  });
};

/** A posting that offers several kinds of employment leaves ours open. */
const employmentTypeOf = (words: readonly string[]): EmploymentType | undefined => {
  const types = new Set(words.map((word) => readEmploymentType(word)));
  return types.size === 1 ? [...types][0] : undefined;
};

/** Only requirements that name nothing but countries are a fence we can hold against a person's own. */
const fenceOf = (requirements: readonly unknown[]): readonly string[] | undefined => {
  const codes = requirements.map((one) => readCountry(typeof one === 'string' ? one : (textAt(one, 'name') ?? textAt(one, 'address.addressCountry'))));
  return codes.length > 0 && codes.every((code) => code !== undefined) ? codes : undefined;
};

const employerOf = (posting: unknown): string | undefined => textAt(posting, 'hiringOrganization.name') ?? textAt(posting, 'hiringOrganization') ?? textAt(posting, 'identifier.name');

/** Many pages state neither identifier nor address; title, employer, place and date together stay the same from one reading to the next. */
const idOf = (posting: unknown): string | undefined => {
  const stated = textAt(posting, 'identifier.value') ?? textAt(posting, 'identifier') ?? textAt(posting, '@id') ?? textAt(posting, 'url');
  if (stated !== undefined) return stated.slice(0, 200);
  const parts = [textAt(posting, 'title'), employerOf(posting), ...manyAt(posting, 'jobLocation').map(placeWords), textAt(posting, 'datePosted')];
  return parts[0] === undefined ? undefined : parts.filter((part) => part !== undefined).join(' · ').slice(0, 200);
};

const skillsOf = (posting: unknown): readonly string[] => manyAt(posting, 'skills').flatMap((skill) => (typeof skill === 'string' ? skill.split(/[,;|]/) : [textAt(skill, 'name') ?? '']))
  .map((skill) => skill.trim()).filter((skill) => skill !== '' && skill.length <= 100);

export const mapJsonLd: JobMapper = (posting) => {
  const locations = manyAt(posting, 'jobLocation');
  const requirements = manyAt(posting, 'applicantLocationRequirements');
  const types = manyAt(posting, 'employmentType').filter((type) => typeof type === 'string');
  const remote = manyAt(posting, 'jobLocationType').includes('TELECOMMUTE');
  return draft({
    externalId: idOf(posting), title: textAt(posting, 'title') ?? textAt(posting, 'name'), company: employerOf(posting), url: textAt(posting, 'url'), industry: textAt(posting, 'industry'),
    places: locations.flatMap(placeOf), workMode: remote ? 'remote' : undefined, remoteCountries: remote ? fenceOf(requirements) : undefined,
    employmentType: employmentTypeOf(types.flatMap((type) => type.split(','))), salary: salaryOf(posting), skills: skillsOf(posting), description: anyToPlainText(bodyAt(posting, 'description')),
    postedAt: readInstant(at(posting, 'datePosted')), closesAt: readEndInstant(at(posting, 'validThrough')),
    locationText: [...locations.map(placeWords), ...requirements.map((one) => (typeof one === 'string' ? one : textAt(one, 'name')))],
    metadata: { ...textsAt(posting, { occupation: 'occupationalCategory', experience: 'experienceRequirements', education: 'educationRequirements.credentialCategory' }), employmentType: types.join(', ') || undefined },
  });
};
