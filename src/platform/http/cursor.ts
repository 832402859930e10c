/** Paging through lists: an opaque cursor that says where the last page ended. */
import { z } from 'zod';
import { DomainError } from '../errors/domain.error.js';

const LONGEST = 1024;

/** A whole number in an address. */
export function wholeNumber(least: number, most: number) {
  const error = `Expected a whole number from ${String(least)} to ${String(most)}.`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}

/** `?limit=&cursor=` of every list. */
export const listQuery = z.object({
  limit: wholeNumber(1, 200).default(50),
  cursor: z.string().max(LONGEST).optional(),
});
export type ListQuery = z.infer<typeof listQuery>;

export interface Page<T> {
  readonly items: readonly T[];
  /** Null on the last page. */
  readonly nextCursor: string | null;
}

/** base64url of JSON. Not signed: it may say no more than the caller may see anyway. */
export function encodeCursor(position: z.core.util.JSONType): string {
  return Buffer.from(JSON.stringify(position), 'utf8').toString('base64url');
}

/** Throws DomainError invalid `bad_cursor` for anything we did not write. */
export function decodeCursor<T>(cursor: string, schema: z.ZodType<T>): T {
  const found = schema.safeParse(parsed(cursor));
  if (found.success) return found.data;
  throw new DomainError({ kind: 'invalid', code: 'bad_cursor', message: 'This cursor is not one this list gave out.' });
}

function parsed(cursor: string): unknown {
  if (cursor.length > LONGEST || !/^[\w-]+$/.test(cursor)) return undefined;
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** From `limit + 1` rows to a page: the extra row only proves that there is more. */
export function pageOf<T>(rows: readonly T[], limit: number, positionOf: (last: T) => z.core.util.JSONType): Page<T> {
  const items = rows.slice(0, limit);
  const last = items[items.length - 1];
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(positionOf(last)) : null };
}
