/** Flies through the days: from one moment at which something happens to the next, never a tick in between. */

import { nextOccurrence } from '#lib/pacing';
import { type ManualClock } from '../platform/clock/clock.js';
import { type Programme } from '../records/programme/programme.entity.js';
import { type LedgerView } from '../records/views/ledger.view.js';
import { type PeopleView } from '../records/views/people.view.js';
import { type Catalogue } from './catalogue.js';
import { type Faults } from './faults.js';
import { messageLine } from './lines.js';
import { type Life } from './life.js';
import { type MemoryCarriers } from './memory.carriers.js';
import { type MortalDatabase } from './mortal.database.js';
import { type Reactor } from './reactor.js';
import { type Receipts } from './receipts.js';
import { type WaitingView } from './waiting.view.js';
import { type Worker } from './worker.js';

/** Jobs that come and go are worth waking up for four times a day; whoever is awake anyway sees them at once. */
const JOBS_LOOK_MS = 6 * 3_600_000;

/** More than any step has statements about one person. */
const MOST_MEETINGS = 24;

export interface Crew {
  readonly clock: ManualClock;
  readonly life: Life;
  readonly receipts: Receipts;
  readonly database: MortalDatabase;
  readonly catalogue: Catalogue;
  readonly worker: Worker;
  readonly waiting: WaitingView;
  readonly people: PeopleView;
  readonly ledger: LedgerView;
  readonly carriers: MemoryCarriers;
  readonly faults: Faults;
  readonly reactor: Reactor | null;
}

interface Moment {
  readonly at: number;
  /** Nothing but jobs coming and going: whatever they wake is run, and nobody looks for what is due. */
  readonly jobsOnly: boolean;
}

export class FlightLoop {
  #wakesAt = 0;
  #backTo: number | null = null;
  #moments = 0;
  #heard = 0;
  readonly #occurrences = new Occurrences();
  #zones: { readonly did: number; readonly zones: readonly string[] } | null = null;

  constructor(private readonly crew: Crew, private readonly programmes: readonly Programme[]) {}

  /** Epoch milliseconds; `end` itself is no longer flown. `tell` hears of every moment, for people who watch. */
  async fly(start: number, end: number, tell: (now: number) => void): Promise<void> {
    const { clock, carriers } = this.crew;
    for (let next: Moment | null = { at: start, jobsOnly: false }; next !== null && next.at < end; next = await this.#next(next.at)) {
      clock.set(new Date(next.at));
      carriers.reached = Math.max(carriers.reached, next.at);
      tell(next.at);
      await this.#moment(next);
      this.#jump(next.at, start);
    }
    clock.set(new Date(end));
  }

  async #moment({ at: now, jobsOnly }: Moment): Promise<void> {
    const { life, receipts, catalogue, worker, faults } = this.crew;
    await receipts.tellUpTo(now);
    if (now < this.#wakesAt) return life.liveUpTo(now);
    do {
      const together = (life.nextAt ?? Infinity) <= now && faults.strikes('race', `moment ${String(now)}`);
      if (!together) await life.liveUpTo(now);
      await catalogue.bringUpTo(now);
      if (together) await this.#atOnce(now);
      await (jobsOnly ? worker.runWhatIsTold() : worker.settle());
      receipts.follow();
      await this.#listen();
    } while ((life.nextAt ?? Infinity) <= now);
    this.#wakesAt = now + faults.sleepAt(now);
  }

  /** People act while the worker works, each as some statement about them is about to run. */
  async #atOnce(now: number): Promise<void> {
    const { life, worker, faults, database } = this.crew;
    const { turns } = database;
    if (!turns) return;
    turns.convene();
    const acting = life.liveUpTo(now, async (candidateId, act) => {
      const name = `${candidateId} ${String(now)}`;
      await turns.meet(candidateId, 1 + Math.floor(faults.draw(`meeting ${name}`) * MOST_MEETINGS));
      await database.beside(`act ${name}`, faults.draw(`urgent ${name}`) < 0.5, act);
    });
    await Promise.all([acting, worker.settle().then(() => {
      turns.adjourn();
    })]);
  }

  #jump(now: number, start: number): void {
    const by = this.crew.faults.jumpAt(String((this.#moments += 1)));
    if (by > 0) this.#wakesAt = Math.max(this.#wakesAt, now + by);
    if (by < 0) this.#backTo = Math.max(start, now + by);
  }

  /** Tells the reactor of every message that was accepted since it was last asked. */
  async #listen(): Promise<void> {
    const { reactor, carriers, ledger, life } = this.crew;
    const { departures } = carriers;
    while (reactor && this.#heard < departures.length) {
      const departure = departures[this.#heard];
      this.#heard += 1;
      const [line] = departure ? await ledger.lines({ id: departure.messageId, afterId: null, limit: 1 }) : [];
      if (line?.status === 'accepted' || line?.status === 'delivered') life.react(line, await reactor.hear(messageLine(line)));
    }
  }

  async #next(now: number): Promise<Moment | null> {
    const { life, receipts, catalogue, waiting } = this.crew;
    const back = this.#backTo;
    this.#backTo = null;
    if (back !== null) return momentAt(back);
    if (now < this.#wakesAt) return momentAt(earliest([life.nextAt, receipts.nextAt, this.#wakesAt]));
    const due = earliest([life.nextAt, receipts.nextAt, await this.#nextOccurrence(now), await waiting.nextDue(now)]);
    const jobs = catalogue.nextAt === null ? null : Math.ceil(catalogue.nextAt / JOBS_LOOK_MS) * JOBS_LOOK_MS;
    return jobs !== null && (due === null || jobs < due) ? { at: jobs, jobsOnly: true } : momentAt(due);
  }

  async #nextOccurrence(now: number): Promise<number | null> {
    const zones = await this.#timeZones();
    return earliest(this.programmes.flatMap(({ schedule, timeZone }) =>
      schedule === null ? [] : (timeZone === 'candidate' ? zones : [timeZone]).map((zone) => this.#occurrences.after(schedule, zone, now))));
  }

  /** Zones change only when somebody does something. */
  async #timeZones(): Promise<readonly string[]> {
    const did = this.crew.life.acts.length;
    if (this.#zones?.did !== did) this.#zones = { did, zones: await this.crew.people.timeZones() };
    return this.#zones.zones;
  }
}

const momentAt = (at: number | null): Moment | null => (at === null ? null : { at, jobsOnly: false });

const earliest = (moments: readonly (number | null)[]): number | null =>
  moments.reduce<number | null>((first, at) => (at !== null && (first === null || at < first) ? at : first), null);

/** A memo: the next occurrence stays the next one until it has come. */
class Occurrences {
  readonly #known = new Map<string, { readonly asked: number; readonly at: number | null }>();

  after(schedule: string, zone: string, now: number): number | null {
    const key = `${zone} ${schedule}`;
    const known = this.#known.get(key);
    if (known && known.asked <= now && (known.at === null || known.at > now)) return known.at;
    const at = nextOccurrence(schedule, zone, new Date(now))?.getTime() ?? null;
    this.#known.set(key, { asked: now, at });
    return at;
  }
}
