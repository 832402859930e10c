/** A posting as schema.org JobPosting, for search engines. */

import { type EmploymentType, type JobPosting, type PayPeriod } from '#lib/vocabulary';

const EMPLOYMENT: Readonly<Record<EmploymentType, string>> = {
  full_time: 'FULL_TIME', part_time: 'PART_TIME', contract: 'CONTRACTOR', temporary: 'TEMPORARY', internship: 'INTERN', volunteer: 'VOLUNTEER',
};

const UNIT: Readonly<Record<PayPeriod, string>> = { hour: 'HOUR', day: 'DAY', month: 'MONTH', year: 'YEAR' };

/** JSON that may stand inside a script element: nothing in it can end the element or open a comment. */
export function jobPostingLd(posting: JobPosting): string {
  const { salary, places = [], remoteCountries = [] } = posting;
  const document = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: posting.title,
    description: posting.description ?? posting.title,
    identifier: { '@type': 'PropertyValue', name: posting.source, value: posting.externalId },
    hiringOrganization: { '@type': 'Organization', name: posting.company },
    datePosted: posting.postedAt,
    validThrough: posting.closesAt ?? undefined,
    employmentType: posting.employmentType && EMPLOYMENT[posting.employmentType],
    industry: posting.industry,
    jobLocation: places.length === 0 ? undefined : places.map(({ name, country }) => ({ '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: name, addressCountry: country } })),
    jobLocationType: posting.workMode === 'remote' ? 'TELECOMMUTE' : undefined,
    applicantLocationRequirements: remoteCountries.length === 0 ? undefined : remoteCountries.map((name) => ({ '@type': 'Country', name })),
    baseSalary: salary && { '@type': 'MonetaryAmount', currency: salary.currency, value: { '@type': 'QuantitativeValue', minValue: salary.min, maxValue: salary.max, unitText: UNIT[salary.period] } },
    skills: posting.skills?.join(', '),
    url: posting.url,
  };
  return JSON.stringify(document).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
