/**
 * The laws, checked by a reader of their own: from the files that went in, what people did, what left the carriers and the
 * lines that came out. It asks nothing of the product's pacing, matching or SQL, so that they cannot be wrong together.
 */

import { REASONS, WINDOW_MS, type Channel, type FrequencyPeriod, type Reason } from '#lib/vocabulary';
import { type Act } from './acts.js';
import { brokenWish } from './hard-wishes.js';
import { type MessageLine, type DecisionOutput } from './lines.js';
import { type Departure } from './memory.carriers.js';
import { type PersonThen, PersonTimeline } from './person.timeline.js';
import { type KnownPerson } from './population.js';
import { type OptOut } from './receipts.js';
import { duringQuietTime, type QuietRules } from './quiet-time.js';
import { type SimulatedJob } from './world.js';

export const LAWS = [
  'frequency_cap', 'organisation_limit', 'quiet_hours', 'unknown_time_zone', 'paused', 'no_consent', 'after_refusal', 'erased',
  'same_job_twice', 'closed_job', 'hard_wish', 'sent_twice', 'unrecorded', 'wrong_outcome', 'unaccounted', 'left_behind',
] as const;
export type Law = (typeof LAWS)[number];

export interface Violation {
  readonly law: Law;
  readonly candidateId: string | null;
  readonly messageId: string | null;
  readonly at: Date | null;
  readonly detail: string;
}

/** What the organisation promised, as numbers. */
export interface Promises extends QuietRules {
  readonly defaultFrequency: { readonly max: number; readonly per: FrequencyPeriod };
  readonly limits: readonly { readonly channel: Channel | null; readonly max: number; readonly per: FrequencyPeriod }[];
}

export interface Evidence {
  readonly people: readonly KnownPerson[];
  readonly jobs: readonly SimulatedJob[];
  readonly acts: readonly Act[];
  readonly departures: readonly Departure[];
  /** Departures (their order) of which the carrier said that they did not arrive, and when it said so. */
  readonly undelivered: ReadonlyMap<number, number>;
  readonly optOuts: readonly OptOut[];
  readonly messages: readonly MessageLine[];
  readonly decisions: readonly DecisionOutput[];
  /** Names of programmes that consider everybody. */
  readonly forEverybody: ReadonlySet<string>;
  readonly leftBehind: readonly { readonly what: string; readonly id: string }[];
}

type JobsById = ReadonlyMap<string, readonly SimulatedJob[]>;

/** A letter that reached somebody. */
interface Letter extends Departure {
  readonly time: number;
  readonly line: MessageLine;
  /** From when on it is known not to have arrived. */
  readonly goneAt: number;
}

export function violationsOf(evidence: Evidence, promises: Promises): Violation[] {
  const lines = new Map(evidence.messages.map((line) => [line.id, line]));
  const letters = evidence.departures.flatMap((departure): Letter[] => {
    const line = lines.get(departure.messageId);
    return line ? [{ ...departure, time: departure.at.getTime(), line, goneAt: evidence.undelivered.get(departure.order) ?? Infinity }] : [];
  });
  const timelines = timelinesOf(evidence);
  const jobs = groupBy(evidence.jobs, ({ record }) => record.externalId);
  return [
    ...[...groupBy(letters, ({ line }) => line.candidateId)].flatMap(([candidateId, theirs]) =>
      ofPerson(timelines.get(candidateId) ?? new PersonTimeline([], []), theirs, promises, jobs)),
    ...closedJobs(letters, jobs),
    ...sameJobTwice(letters, evidence.jobs),
    ...afterOptOut(letters, evidence.optOuts),
    ...records(evidence, lines),
    ...unmarkedCopies(evidence.departures, lines),
    ...accounts(evidence, lines),
    ...evidence.leftBehind.map(({ what, id }): Violation => ({ law: 'left_behind', candidateId: null, messageId: null, at: null, detail: `${what} ${id} was due and nobody took it` })),
  ];
}

function timelinesOf({ people, acts }: Evidence): Map<string, PersonTimeline> {
  const did = groupBy(acts, ({ candidateId }) => candidateId);
  const known = groupBy(people, ({ candidateId }) => candidateId);
  return new Map([...known].map(([id, lines]) => [id, new PersonTimeline(lines.map(({ person }) => person.record), did.get(id) ?? [])]));
}

function ofPerson(timeline: PersonTimeline, letters: readonly Letter[], promises: Promises, jobs: JobsById): Violation[] {
  const outreach = letters.filter(({ line }) => line.purpose !== 'service').sort((a, b) => a.order - b.order);
  return outreach.flatMap((letter, index) => {
    const then = timeline.before(letter.order);
    const before = outreach.slice(0, index + 1).filter(({ goneAt }) => goneAt > letter.order);
    return [...standing(letter, then), ...hours(letter, then, promises), ...counts(letter, then, before, promises), ...wishes(letter, then, jobs)];
  });
}

function standing(letter: Letter, then: PersonThen): Violation[] {
  const { channel, line } = letter;
  const found: Violation[] = [];
  if (then.erased) found.push(broken('erased', letter, 'they had left'));
  const said = then.said(channel, line.purpose);
  if (said === false) found.push(broken('after_refusal', letter, `they had refused ${line.purpose} by ${channel}`));
  if (said === undefined) found.push(broken('no_consent', letter, `they never agreed to ${line.purpose} by ${channel}`));
  const pausedUntil = then.rules.pausedUntil ?? null;
  if (pausedUntil !== null && Date.parse(pausedUntil) > letter.time) found.push(broken('paused', letter, `paused until ${pausedUntil}`));
  return found;
}

function hours(letter: Letter, { timeZone, rules }: PersonThen, promises: Promises): Violation[] {
  if (timeZone === null) return [broken('unknown_time_zone', letter, 'nobody knows their hour')];
  const quiet = duringQuietTime(letter.at, timeZone, rules, promises);
  return quiet === null ? [] : [broken('quiet_hours', letter, quiet)];
}

/** `before`: everything up to and with this letter. A window is half open: what is exactly one window old no longer counts. */
function counts(letter: Letter, { rules }: PersonThen, before: readonly Letter[], promises: Promises): Violation[] {
  const within = (per: FrequencyPeriod, channel: Channel | null): number =>
    before.filter((one) => one.time > letter.time - WINDOW_MS[per] && (channel === null || one.channel === channel)).length;
  const { max, per } = rules.frequency ?? promises.defaultFrequency;
  const found: Violation[] = [];
  if (within(per, null) > max) found.push(broken('frequency_cap', letter, `${String(within(per, null))} in a ${per}, ${String(max)} allowed`));
  for (const limit of promises.limits) {
    const count = limit.channel !== null && limit.channel !== letter.channel ? 0 : within(limit.per, limit.channel);
    if (count > limit.max) found.push(broken('organisation_limit', letter, `${String(count)} in a ${limit.per}, ${String(limit.max)} allowed`));
  }
  return found;
}

/** Under one number there may be several lines: one that fits is enough. */
function wishes(letter: Letter, then: PersonThen, jobs: JobsById): Violation[] {
  return letter.line.items.flatMap(({ kind, externalId }) => {
    const open = kind === 'job' && externalId !== null ? (jobs.get(externalId) ?? []).filter((job) => isOpen(job, letter)) : [];
    const [broke, ...others] = open.map(({ record }) => brokenWish(record, then.wishes));
    return broke == null || others.includes(null) ? [] : [broken('hard_wish', letter, `job ${externalId ?? ''}: ${broke}`)];
  });
}

function closedJobs(letters: readonly Letter[], byId: JobsById): Violation[] {
  return letters.flatMap((letter) =>
    letter.line.items.flatMap(({ kind, externalId }) => {
      const lines = kind === 'job' && externalId !== null ? byId.get(externalId) : undefined;
      if (lines === undefined || lines.some((job) => isOpen(job, letter))) return [];
      return [broken('closed_job', letter, `job ${externalId ?? ''} was not open`)];
    }));
}

/** A file's jobs come and go as the flight goes on; the hour at which a posting closes by itself is read off the clock. */
function isOpen({ appearsAt, disappearsAt, record }: SimulatedJob, { time, reached }: Letter): boolean {
  const closesAt = record.closesAt == null ? Infinity : Date.parse(record.closesAt);
  return appearsAt <= reached && reached < (disappearsAt ?? Infinity) && time < closesAt;
}

function afterOptOut(letters: readonly Letter[], optOuts: readonly OptOut[]): Violation[] {
  const byAddress = groupBy(optOuts, ({ to }) => to);
  return letters.flatMap((letter) =>
    (byAddress.get(letter.to) ?? []).flatMap(({ order, channels }) =>
      order < letter.order && channels.includes(letter.channel) && letter.line.purpose !== 'service' ? [broken('after_refusal', letter, `their address had opted out of ${letter.channel}`)] : []));
}

/** The same posting, or another one of the same employer with the same title and the very same text. */
function sameJobTwice(letters: readonly Letter[], jobs: readonly SimulatedJob[]): Violation[] {
  const offerOf = new Map<string, string>();
  for (const [externalId, lines] of groupBy(jobs, ({ record }) => record.externalId)) {
    const [only] = lines;
    // Two feeds may use one number for different jobs: the line does not say which was meant.
    if (!only || new Set(lines.map(({ record }) => record.source)).size > 1) continue;
    const { company, title, description } = only.record;
    offerOf.set(externalId, description === undefined || description === '' ? `id ${externalId}` : [company, title, description].join('\u0000').toLowerCase());
  }
  const told = new Map<string, Letter>();
  return [...letters].sort((a, b) => a.order - b.order).flatMap((letter) =>
    letter.line.items.flatMap(({ kind, externalId }) => {
      const offer = kind === 'job' && externalId !== null ? offerOf.get(externalId) : undefined;
      if (offer === undefined) return [];
      const key = `${letter.line.candidateId} ${offer}`;
      const before = told.get(key);
      told.set(key, letter);
      return before !== undefined && before.goneAt > letter.order && !isMarkedCopy(letter.line, before) ? [broken('same_job_twice', letter, `job ${externalId ?? ''} was told before`)] : [];
    }));
}

/** A copy of a letter of unknown fate says so and names it. */
const isMarkedCopy = (line: MessageLine | undefined, first: Departure): boolean => line?.resendOfUnknown === true && line.resendOf === first.messageId;

/** Under one Message-ID leave a letter and, where its fate is unknown, one copy that is marked as such. */
function unmarkedCopies(departures: readonly Departure[], lines: ReadonlyMap<string, MessageLine>): Violation[] {
  return [...groupBy(departures.filter(({ mailId }) => mailId !== null), ({ mailId }) => mailId ?? '')].flatMap(([mailId, times]): Violation[] => {
    const [first, ...later] = [...times].sort((a, b) => a.order - b.order);
    const copies = later.filter(({ messageId }) => messageId !== first?.messageId);
    return copies.flatMap((copy, index) => {
      const line = lines.get(copy.messageId);
      if (first && index === 0 && isMarkedCopy(line, first)) return [];
      return [{ law: 'sent_twice', candidateId: line?.candidateId ?? null, messageId: copy.messageId, at: copy.at, detail: `an unmarked copy, or one too many, of ${mailId}` }];
    });
  });
}

const LEFT: ReadonlySet<string> = new Set(['accepted', 'delivered']);
/** What the ledger may say of a message that perhaps left. */
const PERHAPS: ReadonlySet<string> = new Set(['accepted', 'delivered', 'unknown', 'dispatching']);

/** The ledger and the carriers tell the same story. */
function records({ departures, messages, undelivered }: Evidence, lines: ReadonlyMap<string, MessageLine>): Violation[] {
  const left = groupBy(departures, ({ messageId }) => messageId);
  return [
    ...[...left].flatMap(([messageId, times]): Violation[] => {
      const line = lines.get(messageId);
      const goneAt = ({ order }: Departure): number => undelivered.get(order) ?? Infinity;
      const inOrder = [...times].sort((a, b) => a.order - b.order);
      // It may leave again once its carrier has said that it did not arrive.
      const twice = inOrder.some((one, index) => inOrder.slice(0, index).some((before) => goneAt(before) > one.order));
      const noneArrived = inOrder.every((one) => goneAt(one) < Infinity);
      const where = { candidateId: line?.candidateId ?? null, messageId, at: times[0]?.at ?? null };
      return [
        ...(twice ? [{ law: 'sent_twice' as const, ...where, detail: `left ${String(times.length)} times` }] : []),
        ...(line && (PERHAPS.has(line.status) || noneArrived) ? [] : [{ law: 'unrecorded' as const, ...where, detail: `left, and the ledger says ${line?.status ?? 'nothing'}` }]),
      ];
    }),
    ...messages.flatMap((line): Violation[] =>
      LEFT.has(line.status) && !left.has(line.id)
        ? [{ law: 'unrecorded', candidateId: line.candidateId, messageId: line.id, at: line.sentAt, detail: `${line.status} in the ledger, and it never left` }]
        : []),
  ];
}

/** Everybody a run considered has a message, or a reason why not. */
function accounts({ decisions, people, forEverybody, acts }: Evidence, lines: ReadonlyMap<string, MessageLine>): Violation[] {
  const gone = new Set(acts.flatMap(({ set, candidateId }) => (set?.erased === true ? [candidateId] : [])));
  const everybody = [...new Set(people.map(({ candidateId }) => candidateId))].filter((id) => !gone.has(id));
  return [
    ...decisions.flatMap((decision) => {
      const wrong = wrongIn(decision, lines.get(decision.messageId ?? ''));
      return wrong === null ? [] : [{ law: 'wrong_outcome' as const, candidateId: decision.candidateId, messageId: decision.messageId, at: decision.at, detail: wrong }];
    }),
    ...[...groupBy(decisions, ({ runId }) => runId ?? '')].flatMap(([runId, all]) => {
      const considered = new Set(all.map(({ candidateId }) => candidateId));
      const missed = forEverybody.has(all[0]?.programme ?? '') ? everybody.filter((id) => !considered.has(id)) : [];
      return missed.map((candidateId): Violation => ({ law: 'unaccounted', candidateId, messageId: null, at: null, detail: `run ${runId} has no decision about them` }));
    }),
  ];
}

function wrongIn({ outcome, reason }: DecisionOutput, line: MessageLine | undefined): string | null {
  const status = line?.status ?? 'nothing';
  switch (outcome) {
    case 'sent':
      return LEFT.has(status) ? null : `decided as sent, and the ledger says ${status}`;
    case 'planned':
      return ['planned', 'claimed', 'dispatching', 'unknown'].includes(status) ? null : `decided as planned, and the ledger says ${status}`;
    case 'held':
    case 'refused':
      if (reason === null || !(REASONS as readonly Reason[]).includes(reason)) return `${outcome} without a reason`;
      return PERHAPS.has(status) ? `${outcome}, and the ledger says ${status}` : null;
  }
}

const broken = (law: Law, { line, messageId, at }: Letter, detail: string): Violation => ({ law, candidateId: line.candidateId, messageId, at, detail });

function groupBy<T>(list: Iterable<T>, keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
