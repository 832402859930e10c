/** What came before what, where the clock stands still or goes back: numbers given out as things happen. */

export class Order {
  #given = 0;

  next(): number {
    return (this.#given += 1);
  }
}
