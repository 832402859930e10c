/** Spreadsheets as people have them: saved by an old Excel, with dates in the order of their country and columns of their own. */

import { describe, expect, it } from 'vitest';
import { type Columns, readCandidates, type ReadOptions, readJobs } from './index.js';

/** Windows-1255 has the Hebrew letters from 0xE0 on. */
const windows1255 = (text: string): Uint8Array => Uint8Array.from(text, (char) => {
  const point = char.codePointAt(0) ?? 0;
  return point >= 0x5d0 && point <= 0x5ea ? point - 0x5d0 + 0xe0 : point;
});
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');

/** In pieces of one byte at first, which no character may depend on. */
async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes.subarray(0, 7));
  for (let at = 7; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3);
}

const rowsIn = async <T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> => {
  const rows: T[] = [];
  for await (const batch of batches) rows.push(...batch);
  return rows;
};
const people = (bytes: Uint8Array, options: ReadOptions = {}) => rowsIn(readCandidates('csv', piecesOf(bytes), options));
const jobs = (text: string, options: ReadOptions = {}) => rowsIn(readJobs('csv', piecesOf(new TextEncoder().encode(text)), { source: 'hand', ...options }));

const SHEET = 'שם פרטי,מייל,תפקיד\nדנה,dana@example.org,אחות\n';
const DANA = { ok: true, line: 2, record: { givenName: 'דנה', emails: ['dana@example.org'], preferences: { roles: ['אחות'] } } };

describe('A spreadsheet in another encoding', () => {
  it('is read when its encoding is named, and UTF-16 by its own mark', async () => {
    expect(await people(windows1255(SHEET), { encoding: 'windows-1255' })).toEqual([DANA]);
    expect(await people(utf16(SHEET))).toEqual([DANA]);
    expect(await people(utf16(SHEET), { encoding: 'windows-1255' })).toEqual([DANA]);
    expect(await people(new TextEncoder().encode(`\uFEFF${SHEET}`))).toEqual([DANA]);
  });

  it('is refused by its header or by the cell, with the way to have it read', async () => {
    const [whole] = await people(windows1255(SHEET));
    expect(whole).toMatchObject({ ok: false, line: 1, code: 'not_this_format', message: expect.stringMatching(/another encoding.*windows-1255/) as unknown });
    const [row] = await people(windows1255('externalId,given name\n1,דנה\n'));
    expect(row).toMatchObject({ ok: false, line: 2, field: 'given name', code: 'invalid_utf8', message: expect.stringContaining('windows-1255') as unknown });
  });
});

describe('Dates in a spreadsheet', () => {
  const sheet = 'id,title,company,date posted,closing date\n1,Nurse,Ward,3/11/26,1.2.2027\n';

  it('in the order of a country are read when it is named', async () => {
    expect((await jobs(sheet, { dates: 'dmy' }))[0]).toMatchObject({ record: { postedAt: '2026-11-03T00:00:00.000Z', closesAt: '2027-02-01T23:59:59.999Z' } });
    expect((await jobs(sheet, { dates: 'mdy' }))[0]).toMatchObject({ record: { postedAt: '2026-03-11T00:00:00.000Z', closesAt: '2027-01-02T23:59:59.999Z' } });
    expect((await jobs('id,title,company,posted\n1,2/3/26,Ward,31/12/2026\n', { dates: 'dmy' }))[0]).toMatchObject({ record: { title: '2/3/26', postedAt: '2026-12-31T00:00:00.000Z' } });
    const [consent] = await people(new TextEncoder().encode('id,email,email_jobs_consent,consent date\n1,a@example.org,yes,3/4/25\n'), { dates: 'dmy' });
    expect(consent).toMatchObject({ record: { consents: [{ granted: true, at: '2025-04-03T00:00:00.000Z' }] } });
  });

  it('are refused when nobody can know the order, or when the day is none', async () => {
    expect((await jobs(sheet))[0]).toMatchObject({ ok: false, field: 'postedAt', code: 'invalid_date', message: expect.stringContaining('dates=dmy') as unknown, value: '3/11/26' });
    expect((await jobs('id,title,company,posted\n1,Nurse,Ward,31/2/26\n', { dates: 'dmy' }))[0]).toMatchObject({ ok: false, field: 'postedAt', code: 'invalid_date' });
  });
});

describe('The columns of a spreadsheet', () => {
  it('are told: which were read as what, and which nobody reads', async () => {
    const told: Columns[] = [];
    await jobs('Job Title,Company,Owner,,Salary,Owner\nNurse,Ward,x,,"12,000–15,000 ILS per month",y\n', { onColumns: (columns) => told.push(columns) });
    expect(told).toEqual([{ read: { 'Job Title': ['title'], Company: ['company'], Salary: ['payText'] }, ignored: ['Owner'] }]);
  });

  it('with pay in words hand it to the recogniser', async () => {
    expect((await jobs('id,title,company,salary\n1,Nurse,Ward,"12,000-15,000 ILS per month"\n'))[0]).toMatchObject({ record: { hints: { payText: '12,000-15,000 ILS per month' } } });
  });
});

describe('Cells that say nothing', () => {
  it('as a dash or n/a are empty: they are no role that nobody can offer', async () => {
    const [row] = await people(new TextEncoder().encode('id,email,roles,refused companies,family name\n1,a@example.org,n/a; Nurse; -,-,—\n'));
    expect(row).toEqual({ ok: true, line: 2, record: { externalId: '1', emails: ['a@example.org'], preferences: { roles: ['Nurse'] } } });
  });
});
