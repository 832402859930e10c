/** A person's wishes taken apart, one part for each criterion that may exclude: what it reads, as short JSON and back. */

import { type ComparableWishes, type FadedWishes, type HardField } from '#lib/vocabulary';
import { employmentType } from '../criteria/employment-type.js';
import { languages } from '../criteria/languages.js';
import { pay } from '../criteria/pay.js';
import { place, welcomesRemote } from '../criteria/place.js';
import { seniority } from '../criteria/seniority.js';
import { workMode } from '../criteria/work-mode.js';
import { NOTHING_STATED } from '../interest.js';
import { type FieldCriterion } from '../outcome.js';

export interface WishPart {
  readonly criterion: FieldCriterion;
  /** The fields whose policies (soft, unknown = no) the criterion reads. */
  readonly fields: readonly HardField[];
  /** Whether anything of it is worth keeping: it may move a score without excluding anything. */
  isSaid(wishes: ComparableWishes): boolean;
  take(wishes: ComparableWishes): unknown;
  /** From what `take` gave. */
  give(kept: unknown): Partial<ComparableWishes>;
}

type Wish = NonNullable<ComparableWishes['places']>[number];
type KeptPlace = readonly [name: string, country: string | null, lat: number | null, lon: number | null, radiusKm: number | null, region: string | null];
type KeptPay = readonly [amount: number, currency: string, period: NonNullable<ComparableWishes['salaryFloor']>['period'], usdYear: number | null];

const keptPlace = ({ name, country, lat, lon, radiusKm, region }: Wish): KeptPlace =>
  [name, country ?? null, lat ?? null, lon ?? null, radiusKm, region ?? null];

const placeOf = ([name, country, lat, lon, radiusKm, region]: KeptPlace): Wish => ({
  name, ...(country === null ? {} : { country }), ...(lat === null ? {} : { lat }), ...(lon === null ? {} : { lon }), ...(region === null ? {} : { region }), radiusKm,
});

const isStatedIn = (criterion: FieldCriterion) => (wishes: ComparableWishes): boolean => criterion.stated(wishes) !== null;

const listPart = (criterion: FieldCriterion, field: 'workModes' | 'employmentTypes' | 'languages'): WishPart => ({
  criterion, fields: [field], isSaid: isStatedIn(criterion), take: (wishes) => wishes[field], give: (kept) => ({ [field]: kept }),
});

/** `fields` in the order of their bits in a packed profile: a change of this table is a change of its format. */
export const WISH_PARTS: readonly WishPart[] = [
  {
    criterion: place,
    fields: ['places', 'remoteFrom', 'workModes'],
    // Of the work modes the rule about places reads only whether remote is welcome: fewer different values.
    isSaid: (wishes) => place.stated(wishes) !== null || welcomesRemote(wishes),
    take: (wishes) => [(wishes.places ?? []).map(keptPlace), wishes.remoteFrom ?? [], welcomesRemote(wishes) ? 1 : 0, ...(wishes.anywhere === true ? [1] : [])],
    give(kept) {
      const [places, remoteFrom, remote, anywhere] = kept as [KeptPlace[], string[], 0 | 1, 1?];
      return { places: places.map(placeOf), remoteFrom, workModes: remote === 1 ? ['remote'] : null, ...(anywhere === 1 ? { anywhere: true as const } : {}) };
    },
  },
  {
    criterion: pay,
    fields: ['salaryFloor'],
    isSaid: isStatedIn(pay),
    take: ({ salaryFloor: floor }) => (floor === null ? null : [floor.amount, floor.currency, floor.period, floor.usdYear]),
    give(kept) {
      const [amount, currency, period, usdYear] = kept as KeptPay;
      return { salaryFloor: { amount, currency, period, usdYear } };
    },
  },
  {
    criterion: seniority,
    fields: ['seniority'],
    isSaid: isStatedIn(seniority),
    take: ({ seniority: range }) => (range === null ? null : [range.min, range.max]),
    give(kept) {
      const [min, max] = kept as [NonNullable<ComparableWishes['seniority']>['min'], NonNullable<ComparableWishes['seniority']>['max']];
      return { seniority: { min, max } };
    },
  },
  listPart(workMode, 'workModes'),
  listPart(employmentType, 'employmentTypes'),
  listPart(languages, 'languages'),
];

const bitsOf = (fields: readonly HardField[], has: (field: HardField) => boolean): number =>
  fields.reduce((bits, field, at) => (has(field) ? bits | (1 << at) : bits), 0);

const fieldsOf = (fields: readonly HardField[], bits: number): HardField[] => fields.filter((_, at) => (bits & (1 << at)) !== 0);

/** Everything the part's criterion reads of a person; equal text is an equal wish. */
export const partText = (part: WishPart, wishes: ComparableWishes): string =>
  JSON.stringify([part.take(wishes), bitsOf(part.fields, (field) => wishes.soft.has(field)), bitsOf(part.fields, (field) => wishes.unknown[field] === 'exclude'), ...leftOf(part, wishes)]);

/** What is left of an old wish, for the parts that fade: those of a single field. */
function leftOf({ fields: [field, ...others] }: WishPart, { faded }: ComparableWishes): readonly number[] {
  const left = field === undefined || others.length > 0 ? undefined : faded?.[field];
  return left === undefined ? [] : [left];
}

/** What is left of the part's field, if it is old. */
export function fadedBy({ fields: [field] }: WishPart, text: string): FadedWishes {
  const [, , , left] = JSON.parse(text) as [unknown, number, number, number?];
  return field === undefined || left === undefined ? {} : { [field]: left };
}

/** The fields of a part, without its policies. */
export const givenBy = (part: WishPart, text: string): Partial<ComparableWishes> => part.give((JSON.parse(text) as [unknown])[0]);

/** A person who wishes this part and nothing else. */
export const wishesOfPart = (part: WishPart, text: string): ComparableWishes => {
  const [kept, soft, exclude] = JSON.parse(text) as [unknown, number, number];
  return {
    ...NOTHING_STATED, ...part.give(kept),
    soft: new Set(fieldsOf(part.fields, soft)),
    unknown: Object.fromEntries(fieldsOf(part.fields, exclude).map((field) => [field, 'exclude' as const])),
    faded: fadedBy(part, text),
  };
};
