/** What every format yields: a record, or the reason why one row of the file is not one. */

/** A row that could not be used. `message` never carries the value, so that it may be logged; `value` goes only to who sent the file. */
export interface RejectedRow {
  readonly ok: false;
  /** Text formats: the line (1-based). JSON documents: index of the element + 1. XML: line on which the element's opening tag ends. */
  readonly line: number;
  /** Dotted path of the field, or null when the row as a whole is at fault. */
  readonly field: string | null;
  /** Stable, lower_snake. `skipped_…` means the row is sound but must not be used (an unlisted posting). */
  readonly code: string;
  readonly message: string;
  /** What stood there, at most 200 characters. */
  readonly value: string | null;
  /** Which posting of the feed this is, where at least that could be read: it has not left the feed. */
  readonly externalId?: string;
}

export interface AcceptedRow<T> {
  readonly ok: true;
  readonly line: number;
  readonly record: T;
}

export type FormatRow<T> = AcceptedRow<T> | RejectedRow;

export interface Fault {
  readonly field: string | null;
  readonly code: string;
  readonly message: string;
  readonly value?: unknown;
  readonly externalId?: string;
}

const MAX_VALUE_CHARS = 200;

export const shortValue = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'string' ? value : withinStack(() => JSON.stringify(value), () => '…');
  return text.slice(0, MAX_VALUE_CHARS).replace(/\p{Cs}|\u0000/gu, '\uFFFD');
};

/** What nests ten thousand deep ends the stack of whatever walks through it; then `otherwise` holds. */
const withinStack = <T>(work: () => T, otherwise: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) return otherwise();
    throw error;
  }
};

export const rejected = (line: number, fault: Fault): RejectedRow => ({
  ok: false, line, field: fault.field, code: fault.code, message: fault.message, value: shortValue(fault.value),
  ...(fault.externalId === undefined ? {} : { externalId: fault.externalId }),
});

export const accepted = <T>(line: number, record: T): AcceptedRow<T> => ({ ok: true, line, record });

/** A value read, or why not; what every mapper of one row returns. */
export type Reading<T> = { readonly ok: true; readonly record: T } | { readonly ok: false; readonly fault: Fault };

export const toRow = <T>(line: number, reading: Reading<T>): FormatRow<T> =>
  reading.ok ? accepted(line, reading.record) : rejected(line, reading.fault);

export const fail = (field: string | null, code: string, message: string, value?: unknown): { readonly ok: false; readonly fault: Fault } =>
  ({ ok: false, fault: { field, code, message, value } });

/** The reading of one row, refused when the row is nested deeper than can be walked. */
export const shallow = <T>(read: () => Reading<T>): Reading<T> => withinStack(read, () => fail(null, 'too_deep', 'The row is nested too deeply.'));
