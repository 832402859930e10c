/** What would be otherwise with another cadence or other caps: the same world flown twice, side by side. */

import { readFileSync } from 'node:fs';
import { faultOf } from '#lib/normaliser';
import { readCaps } from '#lib/vocabulary';
import { z } from 'zod';
import { programmeShape } from '../api/admin/programmes/programme.dto.js';
import { type Summary } from './logbook.js';
import { type Flight } from './world.js';

const written = z.string().refine((text) => readCaps(text) !== null, 'Expected caps like 1/day,3/week,sms:2/month.');

const programmeFields = programmeShape.pick({ schedule: true, timeZone: true, channels: true, maxItems: true, minScore: true }).strip();

/**
 * Changes of every programme, and of the organisation's caps as its environment writes them. What a person said
 * themselves is never varied: it is their word.
 */
const whatIfSchema = programmeFields.partial().extend({
  organisationCaps: written.optional(),
  /** For people who stated no frequency. */
  defaultFrequency: written.optional(),
}).strict();
export type WhatIf = z.infer<typeof whatIfSchema>;

export class WhatIfError extends Error {
  override readonly name = 'WhatIfError';
}

/** @throws WhatIfError that says which field is wrong. */
export function readWhatIf(file: string): WhatIf {
  let stated: unknown;
  try {
    stated = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new WhatIfError(`--what-if: ${file} cannot be read as JSON: ${error instanceof Error ? error.message : 'unknown error'}`, { cause: error });
  }
  const read = whatIfSchema.safeParse(stated);
  if (read.success) return read.data;
  const { field, message } = faultOf(read.error, stated);
  throw new WhatIfError(`--what-if: ${field === null ? '' : `${field}: `}${message}`);
}

export function variedFlight(flight: Flight, whatIf: WhatIf): Flight {
  const stated = programmeFields.partial().parse(whatIf);
  return { ...flight, programmes: flight.programmes.map((programme) => ({ ...programme, ...stated })) };
}

/** The caps as configuration reads them. */
export function variedEnvironment({ organisationCaps, defaultFrequency }: WhatIf): Readonly<Record<string, string>> {
  return {
    ...(organisationCaps === undefined ? {} : { ORGANISATION_CAPS: organisationCaps }),
    ...(defaultFrequency === undefined ? {} : { DEFAULT_FREQUENCY: defaultFrequency }),
  };
}

type Figures = Pick<Summary, 'runs' | 'considered' | 'sent' | 'reached' | 'personWeeks' | 'mostInOneWeek' | 'held' | 'refused' | 'messages'>;

const figuresOf = ({ runs, considered, sent, reached, personWeeks, mostInOneWeek, held, refused, messages }: Summary): Figures =>
  ({ runs, considered, sent, reached, personWeeks, mostInOneWeek, held, refused, messages });

export interface Comparison {
  readonly asked: WhatIf;
  readonly asIs: Figures;
  readonly whatIf: Figures;
}

export const comparison = (asked: WhatIf, asIs: Summary, whatIf: Summary): Comparison => ({ asked, asIs: figuresOf(asIs), whatIf: figuresOf(whatIf) });

/** Lines of a table: what, as it is, what if. */
export function tableOf({ asIs, whatIf }: Comparison): string[] {
  const counts = (title: string, of: (figures: Figures) => Readonly<Record<string, number>>, unit = ''): (readonly [string, number, number])[] =>
    [...new Set([...Object.keys(of(asIs)), ...Object.keys(of(whatIf))])].sort().map((key) => [`${title}${key}${unit}`, of(asIs)[key] ?? 0, of(whatIf)[key] ?? 0] as const);
  const rows: (readonly [string, number | string, number | string])[] = [
    ['', 'as it is', 'what if'],
    ['runs', asIs.runs, whatIf.runs], ['considered', asIs.considered, whatIf.considered], ['messages sent', asIs.sent, whatIf.sent],
    ['people who heard from us', asIs.reached, whatIf.reached], ['most to one person in 7 days', asIs.mostInOneWeek, whatIf.mostInOneWeek],
    ...counts('weeks of a person with ', (figures) => figures.personWeeks, ' messages'),
    ...counts('by ', (figures) => figures.messages.byChannel), ...counts('held: ', (figures) => figures.held), ...counts('refused: ', (figures) => figures.refused),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, before, after]) => `${name.padEnd(width)}  ${String(before).padStart(10)}  ${String(after).padStart(10)}`);
}
