/** A job in a list: what it is, why it stands here, what its posting leaves unsaid. The same on every page. */

import { type ComponentChildren, type VNode } from 'preact';
import { placeNameFor } from '#lib/normaliser';
import { type JobPosting, type PreferenceField, type RuleVerdict } from '#lib/vocabulary';
import { formatDate, formatPay, formatPlaces, modeName, name, reasonLine, unknownLine } from '#lib/wording';
import { type Reader } from './reader.js';

export interface JobCardProps {
  readonly reader: Reader;
  readonly posting: JobPosting;
  readonly href: string | null;
  readonly reasons?: readonly RuleVerdict[];
  readonly unknowns?: readonly PreferenceField[];
  readonly children?: ComponentChildren;
}

const MOST = 160;
const cut = (text: string): string => (text.length > MOST ? `${Array.from(text).slice(0, MOST).join('')}…` : text);

export function jobFacts({ places = [], workMode, salary, postedAt }: JobPosting, reader: Reader): string {
  const { locale } = reader;
  const date = postedAt === undefined ? '' : formatDate(new Date(postedAt), locale, 'UTC');
  return [
    formatPlaces(places.map((place) => ({ ...place, name: placeNameFor(place, locale) })), locale, 3),
    workMode === undefined ? '' : modeName(locale, workMode),
    salary === undefined ? '' : formatPay(salary, locale),
    date === '' ? '' : reader.say('job.posted', { date }),
  ].filter((part) => part !== '').join(' · ');
}

/** A sentence's first letter, in scripts that have capitals. */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

export function JobCard({ reader, posting, href, reasons = [], unknowns = [], children }: JobCardProps): VNode {
  const { locale } = reader;
  const title = name(locale, cut(posting.title));
  const why = reasonLine(reasons, locale);
  const unknown = unknownLine(unknowns, locale);
  return (
    <article class="job">
      <h3>{href === null ? title : <a href={href}>{title}</a>}</h3>
      <p>{name(locale, cut(posting.company))}</p>
      <p class="facts">{jobFacts(posting, reader)}</p>
      {why !== '' && <p class="why">{capital(why)}</p>}
      {unknown !== '' && <p class="unknown">{unknown}</p>}
      {children}
    </article>
  );
}
