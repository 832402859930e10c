/** Is what we send worth people's time? A synthetic population with a hidden taste, over a market of its own or any file of postings. */

import { clusterOf, comparableJob, comparableWishes, completePosting } from '#lib/normaliser';
import { DEFAULT_MIN_SCORE } from '#lib/matcher';
import { type ComparableJob, type StatedPreferences } from '#lib/vocabulary';
import { type Bench, type Figures, numberArg, rounded } from './bench.js';
import { causesOf } from './relevance/causes.js';
import { calibration, measure, type Measures, type Outcome, type Sent } from './relevance/measures.js';
import { population } from './relevance/population.js';
import { fileRows, type Row, syntheticRows } from './relevance/postings.js';
import { type System, systems } from './relevance/systems.js';
import { type Parts, type Person } from './relevance/taste.js';
import { randomOf } from './world.js';

const CAP = 5;
const now = new Date('2026-11-20T00:00:00Z');

function comparables(rows: readonly Row[]): ComparableJob[] {
  return rows.map(({ posting }, at) => {
    const read = completePosting(posting).posting;
    return comparableJob(read, { id: String(at), clusterId: clusterOf({ ...read, places: read.places ?? [] }).titleKey });
  });
}

/** A person's verdict on a posting, drawn once: every system is judged by the same. */
function verdicts(rows: readonly Row[], person: Person, random: () => number): { readonly chances: Float64Array; readonly worth: readonly boolean[] } {
  const chances = Float64Array.from(rows, (row) => person.worth(row));
  return { chances, worth: Array.from(chances, (chance) => random() < chance) };
}

/** The best offer of each cluster. */
function bestOfClusters(jobs: readonly ComparableJob[], value: (at: number) => number): number[] {
  const best = new Map<string, number>();
  jobs.forEach(({ clusterId }, at) => best.set(clusterId, Math.max(best.get(clusterId) ?? 0, value(at))));
  return [...best.values()].sort((a, b) => b - a);
}

type Judged = Sent & { readonly parts: Parts };
type Played = Omit<Outcome, 'sent'> & { readonly sent: readonly Judged[] };

function play(rows: readonly Row[], people: readonly Person[], jobs: readonly ComparableJob[], peers: readonly System[], random: () => number): Map<string, Played[]> {
  const outcomes = new Map(peers.map(({ name }) => [name, [] as Played[]]));
  for (const person of people) {
    const { chances, worth } = verdicts(rows, person, random);
    const reader = { wishes: comparableWishes(person.stated), words: person.stated.roles ?? [], worth: (id: string): number => chances[Number(id)] ?? 0 };
    const ideal = bestOfClusters(jobs, (at) => chances[at] ?? 0).slice(0, CAP);
    const worthwhile = Math.min(CAP, bestOfClusters(jobs, (at) => (worth[at] === true && (chances[at] ?? 0) >= 0.5 ? 1 : 0)).filter((one) => one > 0).length);
    for (const peer of peers) {
      const sent = peer.offers(reader, CAP).flatMap(({ id, score }): Judged[] => {
        const row = rows[Number(id)];
        return row === undefined ? [] : [{ chance: chances[Number(id)] ?? 0, worth: worth[Number(id)] === true, score, parts: person.parts(row) }];
      });
      outcomes.get(peer.name)?.push({ slices: [person.locale, ...person.slices, saidAll(person.stated) ? 'said where, level, pay' : 'left some unsaid'], sent, ideal, worthwhile });
    }
  }
  return outcomes;
}

/** Where, at which level and for how much: what a person left out the product asks for, and the bench has no message to ask in. */
const saidAll = ({ places, remoteFrom, seniority, salaryFloor }: StatedPreferences): boolean => (places ?? remoteFrom) !== undefined && seniority !== undefined && salaryFloor !== undefined;

const show = (value: number | null): string => (value === null ? '–' : value.toFixed(3)).padStart(8);
const rowOf = (name: string, { people, sentPerPerson, irrelevant, ndcgAt5, recallAtCap, correctSilence, calibrationError }: Measures): string =>
  `${name.padEnd(16)} ${String(people).padStart(6)} ${sentPerPerson.toFixed(2).padStart(5)} ${[irrelevant, ndcgAt5, recallAtCap, correctSilence, calibrationError].map(show).join(' ')}`;

const figuresOf = (system: string, slice: string, measures: Measures): Figures =>
  ({ system, slice, ...Object.fromEntries(Object.entries(measures).filter(([, value]) => value !== null).map(([name, value]) => [name, rounded(Number(value))])) });

function report(outcomes: ReadonlyMap<string, readonly Played[]>, say: (line: string) => void): Figures[] {
  const figures: Figures[] = [];
  say(`${''.padEnd(16)} people  sent ${['irrelev.', 'nDCG@5', 'rec@cap', 'silence', 'calibr.'].map((one) => one.padStart(8)).join(' ')}`);
  for (const [system, all] of outcomes) {
    const measures = measure(all);
    say(rowOf(system, measures));
    figures.push(figuresOf(system, 'all', measures));
  }
  const own = outcomes.get('kesher') ?? [];
  for (const slice of [...new Set(own.flatMap((one) => one.slices))].sort()) {
    const measures = measure(own.filter((one) => one.slices.includes(slice)));
    say(rowOf(`  kesher, ${slice}`, measures));
    figures.push(figuresOf('kesher', slice, measures));
  }
  say(`  not worth it for: ${causesOf(own.flatMap(({ sent }) => sent)).map(([cause, share]) => `${cause} ${share.toFixed(3)}`).join(', ')}`);
  for (const { score, worth, count } of calibration(own.flatMap(({ sent }) => sent))?.bins ?? []) say(`  scored ${score.toFixed(2)}: worth their time ${worth.toFixed(2)} (${String(count)})`);
  return figures;
}

interface Market {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Without a file: an invented market as silent as real ones are (radar's shares), and the same saying everything. */
function marketsOf(file: string | undefined, count: number, seed: number, say: (line: string) => void): readonly Market[] {
  if (file !== undefined) return [{ name: file.split('/').at(-1) ?? file, rows: fileRows(file, say) }];
  return [
    { name: 'invented market', rows: syntheticRows(count, randomOf(seed), now) },
    { name: 'invented market, everything said', rows: syntheticRows(count, randomOf(seed + 10), now, { pay: 0, level: 0 }) },
  ];
}

/**
 * `npm run bench -- relevance [postings.ndjson|postings.csv] [--people 1000] [--jobs 3000] [--seed 1] [--min-score x] [--tuning 1]`
 *
 * The constants of the score were first set with `--tuning 1`, which leaves out every third craft, later with all of them, at
 * seeds 1 to 3 of invented markets and of one file; other seeds and other files are what they were never set with.
 */
export const relevanceBench: Bench = {
  name: 'relevance',
  about: 'share of what is sent that is worth their time, beside floors and an oracle',
  options: ['file', 'seed', 'min-score', 'jobs', 'people', 'tuning'],
  run(args, say) {
    const seed = numberArg(args, 'seed', 1);
    const minScore = numberArg(args, 'min-score', DEFAULT_MIN_SCORE);
    const figures = marketsOf(args['file'], numberArg(args, 'jobs', 3000), seed, say).flatMap(({ name, rows }) => {
      const people = population(rows, numberArg(args, 'people', 1000), randomOf(seed + 1), { tuningOnly: numberArg(args, 'tuning', 0) === 1 });
      const jobs = comparables(rows);
      say(`${name}: ${String(rows.length)} postings, ${String(people.length)} people, at most ${String(CAP)} each, minimum score ${String(minScore)}, seed ${String(seed)}`);
      return report(play(rows, people, jobs, systems(jobs, { now, minScore, random: randomOf(seed + 2) }), randomOf(seed + 3)), say).map((one) => ({ market: name, ...one }));
    });
    return Promise.resolve(figures);
  },
};
