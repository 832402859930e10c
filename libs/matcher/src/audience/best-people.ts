/** The best few people seen so far, in an order that does not depend on the order they came in. */

export interface ScoredPerson {
  readonly candidateId: string;
  /** 0 to 1, the matcher's documented score. */
  readonly score: number;
}

export class BestPeople {
  readonly #kept: ScoredPerson[] = [];

  constructor(private readonly most: number) {}

  /** Best first; equals in the order of their ids. */
  get kept(): readonly ScoredPerson[] {
    return this.#kept;
  }

  /** The score to reach before anybody can be kept; 0 while there is room, more than any when nobody is wanted. */
  get lowest(): number {
    if (this.most < 1) return Infinity;
    return this.#kept.length < this.most ? 0 : this.#kept.at(-1)?.score ?? 0;
  }

  offer(person: ScoredPerson): void {
    if (person.score < this.lowest) return;
    let at = this.#kept.length;
    for (let before = this.#kept[at - 1]; before !== undefined && isBefore(person, before); before = this.#kept[at - 1]) at--;
    this.#kept.splice(at, 0, person);
    if (this.#kept.length > this.most) this.#kept.pop();
  }
}

const isBefore = (a: ScoredPerson, b: ScoredPerson): boolean => a.score > b.score || (a.score === b.score && a.candidateId < b.candidateId);
