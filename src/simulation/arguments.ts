/** The simulator's command line: what was asked for, or everything that is wrong with it in one message. */

import { parseArgs } from 'node:util';
import { FAULTS, type Fault, type FaultRates } from './faults.js';

export const USAGE = `Usage: npm run simulate -- --candidates people.ndjson --jobs jobs.ndjson --days 30 --start 2026-03-01T00:00:00Z --out DIR
  [--seed 1] [--programme FILE.json] [--reactor "COMMAND"] [--faults drop=0.01,crash=0.01,…]
  [--what-if FILE.json]`;
/** Asked for with `--help`. */
const HELP = `${USAGE}

  --candidates, --jobs   NDJSON as POST /v1/imports takes it; people may carry changes: [{at, set}], jobs appearsAt and disappearsAt
  --days, --start        how long, and the instant it begins, with its offset
  --out                  a folder for messages.ndjson, decisions.ndjson, events.ndjson, rejects.ndjson and summary.json
  --seed                 the same seed and inputs give the same bytes
  --programme            a programme, or a list of them, instead of one weekly digest
  --reactor              a program that answers for the readers: one line in for each message, one line of events out
  --faults               what goes wrong on purpose, each with its probability: ${FAULTS.join(', ')}
  --what-if              flies the same world again otherwise: schedule, timeZone, channels, maxItems, minScore, defaultFrequency, organisationCaps

Exit 0: every law held. 1: one was broken. 2: it could not fly.`;

export interface SimulateArguments {
  readonly candidates: string;
  readonly jobs: string;
  readonly out: string;
  readonly days: number;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly seed: string;
  readonly programme: string | null;
  readonly reactor: string | null;
  readonly faults: FaultRates;
  /** A file of what to vary, or null. */
  readonly whatIf: string | null;
}

export type ReadArguments =
  | { readonly kind: 'flight'; readonly asked: SimulateArguments }
  | { readonly kind: 'wrong'; readonly message: string }
  | { readonly kind: 'help'; readonly help: string };

const MOST_DAYS = 3660;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const TEXT = { type: 'string' } as const;
const OPTIONS = { candidates: TEXT, jobs: TEXT, days: TEXT, start: TEXT, out: TEXT, seed: TEXT, programme: TEXT, reactor: TEXT, faults: TEXT, 'what-if': TEXT, help: { type: 'boolean', short: 'h' } } as const;

export function readArguments(args: readonly string[]): ReadArguments {
  const given = parsed(args);
  if (typeof given === 'string') return { kind: 'wrong', message: `${given}\n${USAGE}` };
  if (given.help === true) return { kind: 'help', help: HELP };
  const wrong: string[] = [];
  const needed = (name: 'candidates' | 'jobs' | 'out' | 'days' | 'start', what: string): string => {
    const value = given[name] ?? '';
    if (value === '') wrong.push(`--${name} is missing: expected ${what}`);
    return value;
  };
  const files = { candidates: needed('candidates', 'a file of people'), jobs: needed('jobs', 'a file of jobs'), out: needed('out', 'a folder to write to') };
  const days = Number(needed('days', 'a number of days'));
  const start = needed('start', 'an instant like 2026-03-01T00:00:00Z');
  const faults = faultsOf(given.faults ?? '', wrong);
  if (!(Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) && given.days !== undefined) wrong.push(`--days: expected a whole number from 1 to ${String(MOST_DAYS)}`);
  if (start !== '' && !(INSTANT.test(start) && !Number.isNaN(Date.parse(start)))) wrong.push('--start: expected an instant with its offset, like 2026-03-01T00:00:00Z');
  if (wrong.length > 0) return { kind: 'wrong', message: [...wrong, USAGE].join('\n') };
  const { seed = '1', programme = null, reactor = null, 'what-if': whatIf = null } = given;
  return { kind: 'flight', asked: { ...files, days, start: Date.parse(start), seed, programme, reactor, faults, whatIf } };
}

type Given = { readonly [K in Exclude<keyof typeof OPTIONS, 'help'>]?: string | undefined } & { readonly help?: boolean | undefined };

function parsed(args: readonly string[]): Given | string {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    return error instanceof Error ? error.message : 'the arguments cannot be read';
  }
}

function faultsOf(text: string, wrong: string[]): FaultRates {
  const rates: Partial<Record<Fault, number>> = {};
  for (const part of text.split(',').filter((one) => one.trim() !== '')) {
    const [name = '', value = ''] = part.split('=').map((one) => one.trim());
    const fault = FAULTS.find((known) => known === name);
    const rate = Number(value);
    if (fault === undefined || value === '' || !(rate >= 0 && rate <= 1)) wrong.push(`--faults: "${part}" is not one of ${FAULTS.join(', ')} with a probability from 0 to 1, like drop=0.01`);
    else rates[fault] = rate;
  }
  return rates;
}
