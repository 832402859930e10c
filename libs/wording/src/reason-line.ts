/** Why a person gets this job, in one line: role and place as one natural sentence, then the next telling reasons. */

import { type Locale, type Rule, type RuleVerdict } from '#lib/vocabulary';
import { explainRule, isOnlyRelated, metRole } from './explain.js';
import { formatNumber } from './formats.js';
import { isEmpty } from './found.reader.js';
import { EMPTY, phrase, type Phrase } from './phrase.js';
import { isRemote, metPlace, remoteCountries } from './verdict-place.js';
import { payMet } from './verdict-work.js';
import { say } from './words/say.js';

/** More reasons than this are not read. */
const MOST_PARTS = 3;

/** What was met because nothing forbade it is no reason to write; freshness is no wish. */
const SILENT: ReadonlySet<Rule> = new Set<Rule>(['refusedCompany', 'refusedIndustry', 'refusedRole', 'refusedKeyword', 'freshness', 'languages']);

const speaks = (verdict: RuleVerdict): boolean =>
  verdict.verdict === 'yes' && !SILENT.has(verdict.rule) && !isEmpty(verdict.rule === 'learned' ? verdict.found : verdict.stated);

function roleAndPlace(locale: Locale, roleVerdict: RuleVerdict, placeVerdict: RuleVerdict): Phrase {
  const role = metRole(locale, roleVerdict);
  if (role === EMPTY || isOnlyRelated(roleVerdict)) return EMPTY;
  if (isRemote(placeVerdict)) {
    const countries = remoteCountries(locale, placeVerdict);
    return countries === EMPTY ? say(locale, 'role.remote', { role }) : say(locale, 'role.remoteFrom', { role, countries });
  }
  const { place, km } = metPlace(locale, placeVerdict);
  if (place === EMPTY) return EMPTY;
  return km === null ? say(locale, 'role.in', { role, place }) : say(locale, 'role.near', { role, place, km: formatNumber(locale, km) });
}

/** The pay itself stands above this line, so only that it suffices is said. */
function partOf(verdict: RuleVerdict, locale: Locale): Phrase {
  const met = verdict.rule === 'salaryFloor' ? payMet(locale, verdict) : EMPTY;
  return met === EMPTY ? explainRule(verdict, locale) : met;
}

/** `because you asked for backend roles within 25 km of Haifa; …`; empty when no verdict speaks for the job. */
export function reasonLine(reasons: readonly RuleVerdict[], locale: Locale): Phrase {
  const telling = reasons.filter(speaks);
  const role = telling.find((verdict) => verdict.rule === 'role');
  const place = telling.find((verdict) => verdict.rule === 'place');
  const joined = role !== undefined && place !== undefined ? roleAndPlace(locale, role, place) : EMPTY;
  const first = joined !== EMPTY ? joined : role === undefined ? EMPTY : explainRule(role, locale);
  const rest = telling.filter((verdict) => verdict !== role && (joined === EMPTY || verdict !== place) && !(verdict.rule === 'workMode' && place !== undefined && isRemote(place)));
  // What was learned is told whenever it moved the job, in the place of the least telling wish.
  const learned = rest.filter(({ rule }) => rule === 'learned').slice(0, 1).map((verdict) => partOf(verdict, locale));
  const wishes = [first, ...rest.filter(({ rule }) => rule !== 'learned').map((verdict) => partOf(verdict, locale))].filter((part) => part !== EMPTY);
  return phrase([...wishes.slice(0, MOST_PARTS - learned.length), ...learned].join(locale === 'ar' || locale === 'fa' ? '؛ ' : '; '));
}
