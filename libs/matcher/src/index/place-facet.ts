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

/** Where sets begin in the arena, and under which keys factors are remembered: those of near jobs, of perhaps near ones, of others. */
interface Where { readonly near: number; readonly perhaps: number; readonly nearKey: number }
interface How { readonly ifPerhaps: number; readonly ifNot: number }
export interface PlaceEntry extends Where, How { readonly wishes: ComparableWishes; readonly perhapsKey: number; readonly awayKey: number }

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
  #entries: PlaceEntry[] = [];
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
    return this.#entries.length > MOST_WISHES || this.#texts.byteLength > MOST_TEXT_BYTES;
  }

  /** For each job, in index order, its value. */
  get valueOf(): Uint32Array {
    return this.#values.of;
  }

  /** The entry of the wish whose packed text is `length` bytes from `words[from]` on. */
  entryOf(words: Int32Array, from: number, length: number, hash: number): number {
    const found = this.#texts.find(words, from, length, hash);
    if (found !== -1) return found + 1;
    this.#texts.add(words, from, length, hash);
    return this.#entries.push(this.#make(wishesOfPart(this.part, textOf(words, from, length)))) - 1;
  }

  /** @throws RangeError for what `entryOf` did not answer since the arena was last cleared. */
  setsOf(entry: number): PlaceEntry {
    const sets = this.#entries[entry];
    if (sets === undefined) throw new RangeError('no wish has this number');
    return sets;
  }

  /** What the wish behind `sets` leaves of the score of a job, of this value, that it does not exclude; 0 to 1. */
  factorOf(sets: PlaceEntry, value: number, job: number): number {
    const key = this.arena.has(sets.near, job) ? sets.nearKey : this.arena.has(sets.perhaps, job) ? sets.perhapsKey : sets.awayKey;
    const known = this.#factors.get(key, value);
    return Number.isNaN(known) ? this.#ask(key, value, sets.wishes) : known;
  }

  /** The arena was cleared: its sets are gone, and every entry with them. */
  forget(): void {
    this.#texts.clear();
    for (const known of [this.#where, this.#how, this.#keys]) known.clear();
    this.#factors.clear();
    const { all, none } = this.arena;
    this.#entries = [];
    this.#entries[UNSAID] = { wishes: NOTHING_STATED, near: none, perhaps: none, ifPerhaps: none, ifNot: all, nearKey: 0, perhapsKey: 0, awayKey: 0 };
  }

  /** Beside the parts, what is left of a score depends on the countries of the wished places alone: the likeliest fence of a remote job. */
  #make(wishes: ComparableWishes): PlaceEntry {
    const how = howKey(wishes);
    const away = `${how} ${countriesOf(wishes)}`;
    const [{ near, perhaps, nearKey }, { ifPerhaps, ifNot }] = [this.#whereOf(wishes), this.#howOf(how, wishes)];
    return { wishes, near, perhaps, ifPerhaps, ifNot, nearKey, perhapsKey: this.#key(`perhaps ${away}`), awayKey: this.#key(`away ${away}`) };
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
