/** What a form holds, whether typed by a person or drawn from what is kept: names and texts. */

import { z } from 'zod';

/** The body of an HTML form; browsers send a name once per value. */
export const formBody = z.record(z.string().max(100), z.union([z.string().max(20_000), z.array(z.string().max(20_000)).max(200)])).nullish().transform((body) => new FormValues(body ?? {}));

export class FormValues {
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(values: Readonly<Record<string, string | readonly string[] | undefined>>) {
    this.#values = new Map(Object.entries(values).map(([name, value]) => [name, value === undefined ? [] : typeof value === 'string' ? [value] : value]));
  }

  /** The first value, trimmed; empty when there is none. */
  one(name: string): string {
    return (this.#values.get(name)?.[0] ?? '').trim();
  }

  /** Every value as typed. */
  raw(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** Every value that says something, trimmed. */
  all(name: string): string[] {
    return this.raw(name).map((value) => value.trim()).filter((value) => value !== '');
  }

  /** A text area as a list, one entry a line. */
  lines(name: string): string[] {
    return this.all(name).flatMap((text) => text.split(/\r?\n/)).map((line) => line.trim()).filter((line) => line !== '');
  }

  has(name: string, value: string): boolean {
    return this.raw(name).includes(value);
  }
}
