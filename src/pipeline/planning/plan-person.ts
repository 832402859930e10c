/** One person of a run: what we would tell them, whether we may, and if not, the reason. Pure. */

import { curate, type RankedStory, rankStories, type StoryCandidate } from '#lib/curator';
import { type Freshness, type Topic } from '#lib/learner';
import { type JobIndex, type PackedWishes, packWishes, readWishes } from '#lib/matcher';
import { comparableWishes } from '#lib/normaliser';
import { decide, type OrganisationPolicy, type PacingDecision } from '#lib/pacing';
import { type Channel, type ComparableWishes, type ExchangeRates, type FadedWishes, type Match, type Purpose, type Reason, type ScoreAdjustment, type StatedPreferences } from '#lib/vocabulary';
import { ratesBetween } from '../../records/preference/comparing.js';
import { type PlannedItem } from '../../records/message/message.repository.js';
import { type ProgrammeKind } from '../../records/programme/programme.entity.js';
import { freshnessFor } from '../../records/preference/freshness.js';
import { adjustmentFor } from '../../records/reaction/adjustment.js';
import { type Judged } from '../../records/views/replay.view.js';
import { type PersonToPlan } from '../../records/views/people.view.js';

export interface PlanContext {
  readonly kind: ProgrammeKind;
  readonly channels: readonly Channel[];
  readonly maxItems: number;
  readonly minScore: number;
  readonly maxLatenessMs: number;
  readonly policy: OrganisationPolicy;
  readonly index: JobIndex;
  readonly versionOf?: (jobId: string) => number | undefined;
  readonly stories: readonly StoryCandidate[];
  readonly defaultTimeZone: string | null;
  readonly rates: ExchangeRates;
  readonly now: Date;
  /** When this person's turn is: the hour of the programme in their own zone, or now. */
  readonly turnOf: (timeZone: string | null) => Date;
}

export type PersonPlan =
  | { readonly outcome: 'planned' | 'held'; readonly reason: Reason | null; readonly until: Date | null; readonly message: MessagePlan; readonly detail: PlanDetail }
  | { readonly outcome: 'held' | 'refused'; readonly reason: Reason; readonly until: Date | null; readonly message: null; readonly detail: PlanDetail };

export interface MessagePlan {
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly notBefore: Date;
  /** When it was meant to leave: lateness counts from here. */
  readonly meantFor: Date;
  readonly items: readonly PlannedItem[];
  /** Asked beside the items, or alone when what was stated is no longer used. */
  readonly question?: PlannedQuestion | null;
}

export interface PlannedQuestion {
  readonly topic: Topic;
  readonly last: boolean;
}

export interface PlanDetail {
  readonly channel?: Channel;
  readonly preferenceVersion: number | null;
  readonly checked: PacingDecision['checked'];
  readonly tried: PacingDecision['tried'];
  /** What the jobs were judged from, for a replay. */
  readonly judged?: Judged;
}

/** Matches looked at beyond what fits, so that variety has something to choose from. */
const CHOICE = 4;

/** Jobs first; a person who gets none may get a story instead, if they agreed to stories. */
export function planPerson(person: PersonToPlan, context: PlanContext): PersonPlan {
  const purposes: readonly Purpose[] = context.kind === 'content' ? ['content'] : context.kind === 'alert' ? ['jobs'] : ['jobs', 'content'];
  const plans = purposes.map((purpose) => planFor(person, purpose, context));
  // Of two noes the first is told: it is about what the programme is for.
  const plan = plans.find(({ message }) => message !== null) ?? plans[0];
  if (!plan) throw new Error('a programme has at least one purpose');
  return plan;
}

function planFor(person: PersonToPlan, purpose: Purpose, context: PlanContext): PersonPlan {
  const turn = context.turnOf(person.timeZone ?? context.defaultTimeZone);
  const at = turn > context.now ? turn : context.now;
  const pacing = decide(
    { ...person, timeZone: person.timeZone ?? context.defaultTimeZone },
    { purpose, channels: context.channels, plannedAt: turn, maxLatenessMs: context.maxLatenessMs },
    { sent: person.heard },
    context.policy,
    at,
  );
  const detail: PlanDetail = { preferenceVersion: person.preferenceVersion, checked: pacing.checked, tried: pacing.tried };
  if (pacing.do === 'refuse') return { outcome: 'refused', reason: pacing.because, until: null, message: null, detail };
  const waitsUntil = pacing.do === 'hold' ? shortWait(pacing, at, context) : null;
  if (pacing.do === 'hold' && waitsUntil === null) {
    return { outcome: 'held', reason: pacing.because, until: pacing.until, message: null, detail };
  }
  const channel = pacing.do === 'send' ? pacing.on : pacing.tried.find(({ closedBy }) => closedBy === null)?.channel;
  if (channel === undefined) return { outcome: 'refused', reason: 'no_channel', until: null, message: null, detail };
  const { items, question, why, fresh, rates } = itemsFor(person, purpose, channel, context);
  if (items.length === 0 && question === null) return { outcome: 'held', reason: why, until: null, message: null, detail: { ...detail, channel } };
  const notBefore = waitsUntil ?? at;
  return {
    outcome: pacing.do === 'hold' ? 'held' : 'planned',
    reason: pacing.do === 'hold' ? pacing.because : null,
    until: waitsUntil,
    message: { channel, purpose, notBefore, meantFor: notBefore, items, question },
    detail: { ...detail, channel, judged: judgedFrom(person, { fresh, items, rates }, context) },
  };
}

/**
 * The instant a message made now may leave, when that is soon enough: after the quiet hours, or when a slot of the cap
 * frees within the lateness allowed. Without it a weekly digest that starts a second earlier than last week's would find
 * every weekly cap still taken and leave these people out for a week. A longer hold waits for a later run, with that day's jobs.
 */
function shortWait({ until, because }: { readonly until: Date | null; readonly because: Reason }, at: Date, { maxLatenessMs }: PlanContext): Date | null {
  if (until === null) return null;
  return because === 'quiet_hours' || until.getTime() - at.getTime() <= maxLatenessMs ? until : null;
}

/** What a replay needs beside the versions on record. */
function judgedFrom(person: PersonToPlan, { fresh, items, rates }: Pick<Told, 'fresh' | 'items' | 'rates'>, { now, index, versionOf }: PlanContext): Judged {
  const usable = fresh?.usable;
  const unused = usable && usable !== person.stated ? Object.keys(person.stated ?? {}).filter((field) => !(field in usable)) : [];
  return {
    at: now.toISOString(), dated: index.datedAt.toISOString(),
    ...(person.taste === null ? {} : { taste: person.taste }), ...(fresh === null || fresh.doubt === 0 ? {} : { doubt: fresh.doubt }), ...(fresh?.faded === undefined ? {} : { faded: fresh.faded }), ...(unused.length === 0 ? {} : { unused }), ...(rates ? { rates } : {}),
    versions: Object.fromEntries(items.flatMap(({ kind, thingId }) => (kind === 'job' ? [[thingId, versionOf?.(thingId) ?? 0]] : []))),
  };
}

interface Told {
  readonly items: PlannedItem[];
  readonly question: PlannedQuestion | null;
  /** Why there is nothing. */
  readonly why: Reason;
  /** What holds of their statement; null when they stated nothing. */
  readonly fresh: Freshness | null;
  /** By which pay was compared with the floor, where the currencies differ. */
  readonly rates?: ExchangeRates | null;
}

function itemsFor(person: PersonToPlan, purpose: Purpose, channel: Channel, context: PlanContext): Told {
  const fresh = freshnessFor(person, context.now);
  const usable = fresh === null ? {} : fresh.usable;
  // What they look for is no longer used: nothing is sent but the one question, and that once.
  if (usable === null && purpose === 'jobs') return { items: [], question: context.kind === 'content' ? null : (fresh?.question ?? null), why: 'stale_preferences', fresh };
  const interest = interestOf(person, usable ?? person.stated ?? {}, fresh?.faded, context);
  const { wishes } = interest;
  const adjust = adjustmentFor(person.taste, context.now, fresh?.doubt ?? 0);
  const items = chosen(person, purpose, channel, context, interest, adjust);
  // A message of the jobs kind needs a job: a lone story travels under the consent for stories.
  if (purpose === 'jobs' && !items.some(({ kind }) => kind === 'job')) return { items: [], question: null, why: whyNothing(person, interest, context, adjust), fresh };
  return {
    items: items.map((item) => (item.kind === 'story' ? storyItem(item.story) : jobItem(context.index.explain(item.match.job, wishes, adjust)))),
    question: purpose === 'jobs' ? (fresh?.question ?? null) : null,
    why: 'nothing_relevant', fresh, rates: ratesFor(items, wishes, context),
  };
}

function ratesFor(items: ReturnType<typeof chosen>, { salaryFloor }: ComparableWishes, { rates }: PlanContext): ExchangeRates | null {
  if (salaryFloor === null) return null;
  return ratesBetween([salaryFloor.currency, ...items.flatMap((item) => (item.kind === 'job' && item.match.job.pay ? [item.match.job.pay.currency] : []))], rates);
}

interface Interest {
  readonly packed: PackedWishes;
  readonly wishes: ComparableWishes;
}

/** As it is kept with the person; made here when not all they stated is used any more, or weighs less. */
function interestOf({ profile, stated }: PersonToPlan, usable: StatedPreferences, faded: FadedWishes | undefined, { rates }: PlanContext): Interest {
  if (profile !== null && usable === stated && faded === undefined) return { packed: profile.packed, wishes: readWishes(profile.packed) };
  const wishes = comparableWishes(usable, { rates, faded });
  return { packed: packWishes(wishes), wishes };
}

/** The few jobs and stories, best first. */
function chosen(person: PersonToPlan, purpose: Purpose, channel: Channel, context: PlanContext, { wishes, packed }: Interest, adjust: ScoreAdjustment | null) {
  const knowsNone = person.shown.size === 0 && person.settled.size === 0;
  const seen = (clusterId: string): boolean => !knowsNone && (person.shown.has(`job:${clusterId}`) || person.settled.has(clusterId));
  const { index, maxItems, minScore } = context;
  const ranked = purpose === 'jobs' ? index.rank(packed, { k: maxItems * CHOICE, minScore, exclude: seen, adjust }) : [];
  const hearsStories = person.consents.some((consent) => consent.granted && consent.purpose === 'content' && consent.channel === channel);
  return curate({
    matches: ranked.map(({ job, score }) => ({ jobId: job.id, clusterId: job.clusterId, score, job })),
    stories: hearsStories && context.kind !== 'alert' ? storiesFor(person, wishes, context) : [],
    maxItems,
    minScore,
    companyOf: ({ job }) => job.companyKey,
    familyOf: ({ job }) => job.families[0]?.family ?? null,
    seen,
  });
}

const storyItem = ({ story: { id }, score }: RankedStory): PlannedItem => ({ kind: 'story', thingId: id, clusterId: id, score, reasons: [], unknowns: [] });

const jobItem = ({ jobId, clusterId, score, reasons, unknowns }: Match): PlannedItem => ({ kind: 'job', thingId: jobId, clusterId, score, reasons, unknowns });

function storiesFor(person: PersonToPlan, wishes: ComparableWishes, { stories, now }: PlanContext) {
  return rankStories(stories, {
    topics: wishes.topics,
    families: (wishes.roles ?? []).flatMap(({ families }) => families.map(({ family }) => family)),
    locale: person.locale ?? 'en',
    now,
    seen: (storyId) => person.shown.has(`story:${storyId}`),
  });
}

/** Nothing new: because nothing fits, or because what fits was told or settled before. */
function whyNothing(person: PersonToPlan, { packed }: Interest, { index, minScore }: PlanContext, adjust: ScoreAdjustment | null): Reason {
  const [best] = index.rank(packed, { k: 1, minScore, adjust });
  if (!best) return 'nothing_relevant';
  return person.settled.has(best.job.clusterId) ? 'already_applied' : 'already_sent';
}
