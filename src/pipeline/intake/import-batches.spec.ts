/** Rows made ready: what one of them holds is never the fault of the others. */

import { type FormatRow } from '#lib/normaliser';
import { expect, it } from 'vitest';
import { preparedRows } from './import-batches.js';

const batch: FormatRow<string>[] = [{ ok: true, line: 1, record: 'a' }, { ok: false, line: 2, field: null, code: 'invalid_json', message: '', value: null }, { ok: true, line: 3, record: 'b' }];
const upper = (record: string): string => record.toUpperCase();
const failing = (code: string) => () => Promise.reject(Object.assign(new Error('refused'), { code }));

it('are what is read ahead of them, each its own', async () => {
  expect(await preparedRows(batch, upper, (all) => Promise.resolve(all.map((one) => `${one}!`)))).toEqual([{ ok: true, line: 1, record: 'A!' }, batch[1], { ok: true, line: 3, record: 'B!' }]);
});

it('stay as prepared when Postgres refuses what one of them holds, and fail when it is the moment that is at fault', async () => {
  expect(await preparedRows(batch, upper, failing('22021'))).toEqual([{ ok: true, line: 1, record: 'A' }, batch[1], { ok: true, line: 3, record: 'B' }]);
  await expect(preparedRows(batch, upper, failing('57P01'))).rejects.toThrow('refused');
});
