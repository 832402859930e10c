/** What a simulation leaves behind: its lines, its summary, and the files they are written to. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Act } from './acts.js';
import { type FaultRates } from './faults.js';
import { LAWS, type Law, type Violation } from './laws.js';
import { type DecisionOutput, type MessageLine } from './lines.js';
import { type BadLine, type Flight } from './world.js';

const WEEK_MS = 7 * 86_400_000;
/** Violations told in full. */
const TOLD = 50;

export interface Logbook {
  readonly messages: readonly MessageLine[];
  readonly decisions: readonly DecisionOutput[];
  readonly acts: readonly Act[];
  readonly violations: readonly Violation[];
  readonly badLines: readonly BadLine[];
  readonly summary: Summary;
}

export type Summary = ReturnType<typeof summaryOf>;

export interface Flown {
  readonly flight: Flight;
  readonly people: number;
  readonly messages: readonly MessageLine[];
  readonly decisions: readonly DecisionOutput[];
  readonly acts: readonly Act[];
  readonly violations: readonly Violation[];
  readonly badLines: readonly BadLine[];
  readonly faults: { readonly rates: FaultRates; readonly happened: FaultRates };
}

/** Nothing in it depends on how long the simulation took: the same flight gives the same bytes. */
export function summaryOf({ flight, people, messages, decisions, acts, violations, badLines, faults }: Flown) {
  const { world, start, days, seed, programmes } = flight;
  const bad = (file: BadLine['file']): number => badLines.filter((line) => line.file === file).length;
  const arrived = messages.filter(({ status }) => status === 'accepted' || status === 'delivered');
  return {
    start: new Date(start).toISOString(), days, seed, programmes: programmes.map(({ name }) => name),
    candidates: { kept: people, rejected: bad('candidates') },
    jobs: { kept: world.jobs.length, rejected: bad('jobs') },
    runs: new Set(decisions.map(({ runId }) => runId)).size,
    considered: decisions.length,
    sent: arrived.length,
    held: countBy(decisions.filter(({ outcome }) => outcome === 'held'), ({ reason }) => reason ?? 'none'),
    refused: countBy(decisions.filter(({ outcome }) => outcome === 'refused'), ({ reason }) => reason ?? 'none'),
    messages: { byStatus: countBy(messages, ({ status }) => status), byChannel: countBy(arrived, ({ channel }) => channel) },
    reached: new Set(arrived.map(({ candidateId }) => candidateId)).size,
    personWeeks: personWeeks(arrived, flight, people),
    mostInOneWeek: mostInOneWeek(arrived),
    events: countBy(acts, ({ type }) => type),
    ...(Object.keys(faults.rates).length === 0 ? {} : { faults }),
    violations: Object.fromEntries(LAWS.map((law) => [law, violations.filter((one) => one.law === law).length])) as Record<Law, number>,
    ...(violations.length === 0 ? {} : { firstViolations: violations.slice(0, TOLD) }),
  };
}

/** How many weeks of one person had how many messages; only whole weeks of the flight are counted. */
function personWeeks(arrived: readonly MessageLine[], { start, days }: Flight, people: number): Record<string, number> {
  const weeks = Math.floor(days / 7);
  const perWeek = new Map<string, number>();
  for (const { candidateId, sentAt } of arrived) {
    const week = Math.floor(((sentAt?.getTime() ?? 0) - start) / WEEK_MS);
    if (week >= 0 && week < weeks) perWeek.set(`${candidateId} ${String(week)}`, (perWeek.get(`${candidateId} ${String(week)}`) ?? 0) + 1);
  }
  return { '0': people * weeks - perWeek.size, ...countBy([...perWeek.values()], String) };
}

/** The most messages any one person got in any seven days. */
function mostInOneWeek(arrived: readonly MessageLine[]): number {
  const times = new Map<string, number[]>();
  for (const { candidateId, sentAt } of arrived) times.set(candidateId, [...(times.get(candidateId) ?? []), sentAt?.getTime() ?? 0]);
  let most = 0;
  for (const list of times.values()) {
    for (const last of list) most = Math.max(most, list.filter((one) => one <= last && one > last - WEEK_MS).length);
  }
  return most;
}

function countBy<T>(list: readonly T[], keyOf: (one: T) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function writeLogbook(folder: string, { messages, decisions, acts, badLines, summary }: Logbook): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): void => {
    writeFileSync(path.join(folder, name), text);
  };
  write('messages.ndjson', ndjson(messages));
  write('decisions.ndjson', ndjson(decisions));
  write('events.ndjson', ndjson(acts));
  write('rejects.ndjson', ndjson(badLines));
  write('summary.json', `${JSON.stringify(summary, null, 2)}\n`);
}

const ndjson = (lines: readonly unknown[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
