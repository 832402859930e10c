/** Skills as numbers, so that counting the skills of a person in a job is a walk over a few integers. */

import { type ComparableJob, type ComparableWishes } from '#lib/vocabulary';
import { type SkillCount } from '../score.js';

export class SkillCounter {
  readonly #numberOf = new Map<string, number>();
  /** Skills of all jobs one after another; job `i` owns `#from[i]` up to `#from[i + 1]`. */
  readonly #skills: Uint32Array;
  readonly #from: Uint32Array;
  /** A skill is the current person's when its mark equals their turn: no clearing between people. */
  readonly #mark: Uint32Array;
  #turn = 0;
  #stated = 0;

  constructor(jobs: readonly ComparableJob[]) {
    const skills: number[] = [];
    const from = [0];
    for (const job of jobs) {
      for (const id of new Set(job.skills)) skills.push(this.#number(id));
      from.push(skills.length);
    }
    this.#skills = Uint32Array.from(skills);
    this.#from = Uint32Array.from(from);
    this.#mark = new Uint32Array(this.#numberOf.size);
  }

  /** Takes up a person's skills; `count` then answers for them. */
  take(wishes: ComparableWishes): void {
    if (this.#turn === 0xffffffff) {
      this.#mark.fill(0);
      this.#turn = 0;
    }
    this.#turn++;
    this.#stated = 0;
    const { skills } = wishes;
    for (let i = 0; i < skills.length; i++) {
      const id = skills[i]?.id ?? '';
      const number = this.#numberOf.get(id);
      if (number === undefined) {
        if (firstAt(wishes, id) === i) this.#stated++; // named by no job, stated all the same
      } else if (this.#mark[number] !== this.#turn) {
        this.#mark[number] = this.#turn;
        this.#stated++;
      }
    }
  }

  /** How many different skills the person stated, and how many of them job number `at` names. */
  count(at: number): SkillCount {
    const end = this.#from[at + 1] ?? 0;
    let met = 0;
    for (let i = this.#from[at] ?? 0; i < end; i++) if (this.#mark[this.#skills[i] ?? 0] === this.#turn) met++;
    return { met, stated: this.#stated };
  }

  #number(id: string): number {
    let number = this.#numberOf.get(id);
    if (number === undefined) this.#numberOf.set(id, (number = this.#numberOf.size));
    return number;
  }
}

const firstAt = (wishes: ComparableWishes, id: string): number => wishes.skills.findIndex((skill) => skill.id === id);
