/** A posting that says nothing but its title: what a reading starts from, and what the specs vary. */

import { type ComparableJob } from '#lib/vocabulary';

/** Every optional field unstated; its own cluster. Title words are split on spaces, in lower case. */
export const silentPosting = (id: string, title: string): ComparableJob => ({
  id, clusterId: id, title,
  titleTokens: title.toLowerCase().split(' '),
  families: [], seniority: null, company: '', companyKey: '', industry: null,
  places: [], workMode: null, remoteCountries: null, employmentType: null,
  pay: null, payUsdYear: null, skills: [], languages: null, haystack: title.toLowerCase(), postedAt: null,
});
