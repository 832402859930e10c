/**
 * From which moment on changes have to be read again, so that none is passed over whichever order transactions commit in.
 *
 * Rows bear the time they were written, and become visible when their transaction commits, perhaps much later. A look
 * at the changes therefore settles nothing by its time alone: only once every transaction that was under way at that
 * look has ended, and one more look has been taken, need nothing be read from before it.
 */

/** Which transactions were over, and which had begun, at one moment. */
export interface Moment {
  /** Every transaction with a lower number is over: whoever reads after the moment sees what it wrote, or it wrote nothing. */
  readonly over: bigint;
  /**
   * Every transaction that had begun has a lower number. Not `pg_snapshot_xmax`: that is one past the last transaction
   * that ended, and those under way may have higher numbers.
   */
  readonly begun: bigint;
}

/** Clocks of two processes may differ by this much, and a row be dated this long before its transaction has a number; milliseconds. */
const MARGIN_MS = 30_000;
/** How long a transaction that was under way at the very first reading may have been so; milliseconds. */
const LONGEST_BEFORE_MS = 3_600_000;

export class ChangesSeen {
  #since: Date;
  #looks: { readonly begun: bigint; readonly at: Date }[] = [];

  /** Everything was read after this moment, `at` by the clock. */
  constructor(at: Date, { over, begun }: Moment) {
    this.#since = before(at, over >= begun ? MARGIN_MS : LONGEST_BEFORE_MS);
  }

  /** Rows written at or after this are to be looked at. */
  get since(): Date {
    return this.#since;
  }

  /** All rows since `since` were looked at after this moment, `at` by the clock. */
  looked(at: Date, { over, begun }: Moment): void {
    this.#looks.push({ begun, at });
    const settled = this.#looks.filter((look) => look.begun <= over).at(-1);
    if (settled === undefined) return;
    this.#since = before(settled.at, MARGIN_MS);
    this.#looks = this.#looks.filter((look) => look.begun > over);
  }
}

const before = (at: Date, ms: number): Date => new Date(at.getTime() - ms);
