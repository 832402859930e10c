/**
 * The rule about places over all jobs. Hardly two people wish the same in every detail, so a wish is taken apart:
 *
 *   where   the wished places and radii: which jobs are near, and which are perhaps
 *   how     remote or not, from which countries, what is soft, what silence means: which jobs pass though they are not
 *           near, and which pass if they are perhaps
 *
 * Each part is a set shared by all who wish it, and a job passes when  near | (perhaps & passes if perhaps) | passes if not.
 * That being near never harms is the rule's own law. What is left of a score is remembered by the same parts.
 */

import { type ComparableJob, type ComparableWishes } from '#lib/vocabulary';
import { outcomeGiven } from '../criteria/place.js';
import { NOTHING_STATED } from '../interest.js';
import { isSaid } from '../outcome.js';
import { textOf } from '../profile/packed-bytes.js';
import { type WishPart, wishesOfPart } from '../profile/wish-parts.js';
import { type Factor } from '../score.js';
import { type BitArena } from './bit-arena.js';
import { ByteTable } from './byte-table.js';
import { FactorCache } from './factor-cache.js';
import { MOST_TEXT_BYTES, MOST_WISHES, UNSAID } from './facet-index.js';
import { reachKey } from './facets.js';
import { JobGroups } from './groups.js';
import { PlaceSites } from './place-sites.js';
import { roomFor } from './room.js';

/**
 * A wish as numbers: where the sets of near jobs, of perhaps near ones, and of those that pass if they are perhaps near or if
 * they are not begin in the arena; the keys under which factors of near, of perhaps near and of other jobs are remembered;
 * its entry.
 */
export const [NEAR, PERHAPS, IF_PERHAPS, IF_NOT, NEAR_KEY, PERHAPS_KEY, AWAY_KEY, ENTRY] = [0, 1, 2, 3, 4, 5, 6, 7];
/** How many numbers these are. */
export const PLACE_NUMBERS = 8;

interface Where { readonly near: number; readonly perhaps: number; readonly nearKey: number }
interface How { readonly ifPerhaps: number; readonly ifNot: number }

/** Most that one new wish adds to the arena. */
export const MOST_PLACE_SETS = 4;

const isRemote = ({ workMode }: ComparableJob): boolean => workMode === 'remote';
const howKey = (wishes: ComparableWishes): string => `${String(isSaid(wishes.places))} ${reachKey(wishes)}`;
const countriesOf = ({ places }: ComparableWishes): string => JSON.stringify([...new Set((places ?? []).map(({ country }) => country ?? null))].sort());

export class PlaceFacet {
  readonly #sites: PlaceSites;
  /** Jobs that are the same to `outcomeGiven`. */
  readonly #kinds: JobGroups;
  /** Jobs that are the same to the whole rule. */
  readonly #values: JobGroups;
  readonly highestUnsaid: number;
  readonly #texts = new ByteTable();
  /** By entry; the text of entry n is number n - 1. */
  #wishes: ComparableWishes[] = [];
  #numbers = new Int32Array(PLACE_NUMBERS);
  readonly #where = new Map<string, Where>();
  readonly #how = new Map<string, How>();
  readonly #keys = new Map<string, number>();
  readonly #factors: FactorCache;

  constructor(private readonly part: WishPart, private readonly factor: Factor, jobs: readonly ComparableJob[], private readonly arena: BitArena) {
    this.#sites = new PlaceSites(jobs);
    this.#kinds = new JobGroups(jobs, ({ workMode, remoteCountries, places }) => `${workMode ?? ''} ${String(places.length > 0)} ${JSON.stringify(remoteCountries)}`);
    this.#values = new JobGroups(jobs, (_, at) => (this.#sites.groups.of[at] ?? 0) * this.#kinds.count + (this.#kinds.of[at] ?? 0));
    this.#factors = new FactorCache(jobs.length);
    this.highestUnsaid = this.#values.examples.reduce((most, job) => Math.max(most, factor.of(job, NOTHING_STATED)), 0);
    this.forget();
  }

  get isFull(): boolean {
    return this.#wishes.length > MOST_WISHES || this.#texts.byteLength > MOST_TEXT_BYTES;
  }

  /** For each job, in index order, its value. */
  get valueOf(): Uint32Array {
    return this.#values.of;
  }

  /** The entry of the wish whose packed text is `length` bytes from `words[from]` on. */
  entryOf(words: Int32Array, from: number, length: number, hash: number): number {
    const found = this.#texts.find(words, from, length, hash);
    if (found !== -1) return found + 1;
    const wishes = wishesOfPart(this.part, textOf(words, from, length));
    this.#texts.add(words, from, length, hash);
    return this.#add(wishes);
  }

  /** Copies the numbers of a wish to `to[at]` and on. */
  copy(entry: number, to: Int32Array, at: number): void {
    const from = entry * PLACE_NUMBERS;
    for (let i = 0; i < PLACE_NUMBERS; i++) to[at + i] = this.#numbers[from + i] ?? 0;
  }

  /** What the wish whose numbers are at `wish[at]` leaves of the score of a job, of this value, that it does not exclude; 0 to 1. */
  factorOf(wish: Int32Array, at: number, value: number, job: number): number {
    const { arena } = this;
    const isNear = arena.has(wish[at + NEAR] ?? 0, job);
    const key = wish[at + (isNear ? NEAR_KEY : arena.has(wish[at + PERHAPS] ?? 0, job) ? PERHAPS_KEY : AWAY_KEY)] ?? 0;
    const known = this.#factors.get(key, value);
    return Number.isNaN(known) ? this.#ask(key, value, this.#wishes[wish[at + ENTRY] ?? UNSAID] ?? NOTHING_STATED) : known;
  }

  /** The arena was cleared: its sets are gone, and every entry with them. */
  forget(): void {
    this.#texts.clear();
    for (const known of [this.#where, this.#how, this.#keys]) known.clear();
    this.#factors.clear();
    this.#wishes = [];
    const { all, none } = this.arena;
    this.#push(NOTHING_STATED, { near: none, perhaps: none, nearKey: 0 }, { ifPerhaps: none, ifNot: all }, 0, 0);
  }

  /** Beside the parts, what is left of a score depends on the countries of the wished places alone: the likeliest fence of a remote job. */
  #add(wishes: ComparableWishes): number {
    const how = howKey(wishes);
    const away = `${how} ${countriesOf(wishes)}`;
    return this.#push(wishes, this.#whereOf(wishes), this.#howOf(how, wishes), this.#key(`perhaps ${away}`), this.#key(`away ${away}`));
  }

  #push(wishes: ComparableWishes, { near, perhaps, nearKey }: Where, { ifPerhaps, ifNot }: How, perhapsKey: number, awayKey: number): number {
    const entry = this.#wishes.push(wishes) - 1;
    this.#numbers = roomFor(this.#numbers, (entry + 1) * PLACE_NUMBERS);
    this.#numbers.set([near, perhaps, ifPerhaps, ifNot, nearKey, perhapsKey, awayKey, entry], entry * PLACE_NUMBERS);
    return entry;
  }

  #whereOf(wishes: ComparableWishes): Where {
    const { places } = wishes;
    const { none } = this.arena;
    if (!isSaid(places)) return { near: none, perhaps: none, nearKey: 0 };
    const text = JSON.stringify(places);
    let where = this.#where.get(text);
    if (where === undefined) {
      const near = this.arena.add();
      let perhaps = none;
      this.#sites.near(places, (site, verdict) => {
        if (verdict === 'unknown' && perhaps === none) perhaps = this.arena.add();
        this.arena.fill(verdict === 'yes' ? near : perhaps, this.#sites.groups.jobsOf(site));
      });
      this.#where.set(text, (where = { near, perhaps, nearKey: this.#key(`near ${text}`) }));
    }
    return where;
  }

  #howOf(text: string, wishes: ComparableWishes): How {
    let how = this.#how.get(text);
    if (how === undefined) {
      this.#how.set(text, (how = { ifPerhaps: this.arena.add(), ifNot: this.arena.add() }));
      for (const [kind, job] of this.#kinds.examples.entries()) {
        const jobs = this.#kinds.jobsOf(kind);
        // A posting that names no place is not near or far from any: what `nearness` says of it is the same for every wish.
        const away = job.places.length > 0 || isRemote(job) ? 'no' : 'unknown';
        if (outcomeGiven('unknown', job, wishes) !== 'hardNo') this.arena.fill(how.ifPerhaps, jobs);
        if (outcomeGiven(away, job, wishes) !== 'hardNo') this.arena.fill(how.ifNot, jobs);
      }
    }
    return how;
  }

  #key(text: string): number {
    const key = this.#keys.get(text) ?? this.#keys.size + 1;
    this.#keys.set(text, key);
    return key;
  }

  /** Asked with the wishes at hand: to somebody else of the same key the same job may be near. */
  #ask(key: number, value: number, wishes: ComparableWishes): number {
    const job = this.#values.examples[value];
    const factor = job === undefined ? 0 : this.factor.of(job, wishes);
    this.#factors.put(key, value, factor);
    return factor;
  }
}
