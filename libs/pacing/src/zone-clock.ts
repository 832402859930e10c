/** The wall clock of an IANA zone as stretches of constant offset, so that local time is exact and cheap to ask for. */

import { IANAZone } from 'luxon';

const DAY_MS = 86_400_000;
/** Offsets are worked out for this long a stretch at a time. */
const CHUNK_DAYS = 400;
const CHUNK_MS = CHUNK_DAYS * DAY_MS;
/** No zone is further ahead of UTC. */
const EARLIEST_MS = 15 * 3_600_000;
/** More than there are zones: only odd spellings can fill it, and then it starts afresh. */
const MOST_ZONES = 2_000;
/** Names only: a fixed offset such as +02:00 is wrong for part of the year and is no zone. */
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/;

/** Local time = UTC + `offsetMs` for every instant in [from, to). A stretch may be cut short: ask again at `to`. */
export interface OffsetSpan {
  readonly from: number;
  readonly to: number;
  readonly offsetMs: number;
}

export class ZoneClock {
  private readonly zone: IANAZone;
  private readonly chunks = new Map<number, readonly OffsetSpan[]>();
  private last: OffsetSpan = { from: 0, to: 0, offsetMs: 0 };

  constructor(readonly name: string) {
    this.zone = IANAZone.create(name);
  }

  /** The stretch holding instant `t` (epoch milliseconds). */
  spanAt(t: number): OffsetSpan {
    if (t >= this.last.from && t < this.last.to) return this.last;
    const index = Math.floor(t / CHUNK_MS);
    let spans = this.chunks.get(index);
    if (spans === undefined) {
      spans = this.spansOf(index);
      this.chunks.set(index, spans);
    }
    const span = spans.find((candidate) => t < candidate.to);
    if (span === undefined) throw new RangeError('the instant is not a valid date');
    this.last = span;
    return span;
  }

  /** The instant whose local time is `local` (milliseconds on the wall clock); in an overlap or gap, one nearby. */
  instantOf(local: number): number {
    const guess = local - this.spanAt(local).offsetMs;
    return local - this.spanAt(guess).offsetMs;
  }

  /** The first instant at which the wall clock shows `local` or, where a gap swallows it, the end of the gap. */
  firstShowing(local: number): number {
    let at = local - EARLIEST_MS;
    for (;;) {
      const { to, offsetMs } = this.spanAt(at);
      const shown = Math.max(at, local - offsetMs);
      if (shown < to) return shown;
      at = to;
    }
  }

  private offsetAt(t: number): number {
    return Math.round(this.zone.offset(t) * 60_000);
  }

  /** Sampled daily: no zone changes twice within a day; Morocco's two changes around Ramadan are a month apart. */
  private spansOf(index: number): readonly OffsetSpan[] {
    const spans: OffsetSpan[] = [];
    const end = (index + 1) * CHUNK_MS;
    let from = index * CHUNK_MS;
    let offsetMs = this.offsetAt(from);
    for (let day = from + DAY_MS; day <= end; day += DAY_MS) {
      const offsetThen = this.offsetAt(day);
      if (offsetThen === offsetMs) continue;
      const to = this.changeBetween(day - DAY_MS, day);
      spans.push({ from, to, offsetMs });
      from = to;
      offsetMs = offsetThen;
    }
    if (from < end) spans.push({ from, to: end, offsetMs });
    return spans;
  }

  /** First instant in (low, high] with the offset of `high`. */
  private changeBetween(low: number, high: number): number {
    const after = this.offsetAt(high);
    let before = low;
    let known = high;
    while (known - before > 1) {
      const middle = Math.floor((before + known) / 2);
      if (this.offsetAt(middle) === after) known = middle;
      else before = middle;
    }
    return known;
  }
}

/** A memo, not state: what it holds follows from the zone name alone. */
const clocks = new Map<string, ZoneClock>();

/** The clock of a zone, or null when the name is missing or no IANA zone. Never falls back to UTC. */
export const zoneClock = (name: string | null): ZoneClock | null => {
  if (name === null) return null;
  const known = clocks.get(name);
  if (known !== undefined) return known;
  if (!ZONE_NAME.test(name) || !IANAZone.isValidZone(name)) return null;
  if (clocks.size >= MOST_ZONES) clocks.clear();
  const clock = new ZoneClock(name);
  clocks.set(name, clock);
  return clock;
};

/** Whether `name` is an IANA zone we can tell local time in. */
export const isKnownZone = (name: string | null): boolean => zoneClock(name) !== null;
