/** Everybody's skills as numbers, one list after another: how many of a person's skills a job names is a walk over a few integers. */

import { type ComparableJob, type ComparableWishes } from '#lib/vocabulary';
import { type SkillBounds, SkillMarks } from './skill-marks.js';
import { grownTo, ValueColumn, type Values } from './value-column.js';
import { ValueDictionary } from './value-dictionary.js';

/** Lists left behind by changes are cleared away once they are this share of all. */
const MOST_WASTE = 0.5;

export class SkillLists {
  readonly #skills = new ValueDictionary<string>();
  /** A list is its length and then its skills; list 0 is empty. */
  #lists = new ValueColumn();
  #used = 1;
  #wasted = 0;
  /** Where each person's list begins. */
  #starts = new Uint32Array(1024);
  readonly #marks = new SkillMarks();

  get bytes(): number {
    return this.#lists.bytes + this.#starts.byteLength + this.#marks.bytes;
  }

  /** Takes the person's skills in place of those they had. */
  set(slot: number, skills: ComparableWishes['skills'], people: number): void {
    if (slot >= this.#starts.length) this.reserve(grownTo(this.#starts.length, slot + 1));
    const before = this.#starts[slot] ?? 0;
    if (before > 0) this.#wasted += this.#lists.at(before) + 1;
    const different = new Set(skills.map(({ id }) => this.#skills.number(id, () => id)));
    this.#starts[slot] = different.size === 0 ? 0 : this.#append([different.size, ...different]);
    this.#marks.set(slot, different);
    if (this.#wasted > 65_536 && this.#wasted > this.#used * MOST_WASTE) this.#compact(people);
  }

  /** Everybody moves: `n` is then who was in `order[n]`, and the lists stand in the new order. */
  arrange(order: Uint32Array): void {
    const before = this.#starts;
    this.#starts = new Uint32Array(before.length);
    for (let slot = 0; slot < order.length; slot++) this.#starts[slot] = before[order[slot] ?? 0] ?? 0;
    this.#marks.arrange(order);
    this.#compact(order.length);
  }

  reserve(people: number): void {
    if (people <= this.#starts.length) return;
    const wider = new Uint32Array(people);
    wider.set(this.#starts);
    this.#starts = wider;
    this.#marks.reserve(people);
  }

  counter(job: ComparableJob): SkillCounter {
    const numbers = [...new Set(job.skills)].map((id) => this.#skills.find(id)).filter((number) => number !== undefined);
    const isNamed = new Uint8Array(this.#skills.size);
    for (const number of numbers) isNamed[number] = 1;
    return new SkillCounter(this.#lists.values, this.#starts, isNamed, this.#marks.bounds(numbers));
  }

  #append(list: readonly number[]): number {
    const start = this.#used;
    for (const number of list) this.#lists.set(this.#used++, number);
    return start;
  }

  #compact(people: number): void {
    const before = this.#lists;
    this.#lists = new ValueColumn();
    this.#used = 1;
    this.#wasted = 0;
    for (let slot = 0; slot < people; slot++) {
      const start = this.#starts[slot] ?? 0;
      if (start === 0) continue;
      this.#starts[slot] = this.#used;
      for (let at = start; at <= start + before.at(start); at++) this.#lists.set(this.#used++, before.at(at));
    }
  }
}

/** How many different skills somebody stated, and how many of them one job names. */
export class SkillCounter {
  constructor(
    private readonly lists: Values,
    private readonly starts: Uint32Array,
    private readonly isNamed: Uint8Array,
    /** The same from fewer bytes: not more than are stated, and not fewer than are named. */
    readonly bounds: SkillBounds,
  ) {}

  stated(slot: number): number {
    const start = this.starts[slot] ?? 0;
    return start === 0 ? 0 : this.lists[start] ?? 0;
  }

  met(slot: number): number {
    const start = this.starts[slot] ?? 0;
    const end = start + this.stated(slot);
    let met = 0;
    for (let at = start + 1; at <= end; at++) met += this.isNamed[this.lists[at] ?? 0] ?? 0;
    return met;
  }
}
