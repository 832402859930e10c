import { describe, expect, it } from 'vitest';

import { type CandidateFormat, candidateRecordSchema, type FormatRow, normaliseEmail, normalisePhone, readCandidates, type ReadOptions, validate } from './index.js';
import { type CandidateRecord } from '#lib/vocabulary';

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}

const rowsOf = async (format: CandidateFormat, text: string, options?: ReadOptions): Promise<FormatRow<CandidateRecord>[]> => {
  const rows: FormatRow<CandidateRecord>[] = [];
  for await (const batch of readCandidates(format, bytesOf(text), options)) rows.push(...batch);
  return rows;
};

const PERSON = {
  externalId: 'c-1', givenName: 'Bat El', familyName: 'Levi', locale: 'he', timeZone: 'Asia/Jerusalem', emails: ['batel@Example.org'], phones: ['+972501234567'],
  consents: [{ channel: 'email', purpose: 'jobs', granted: true, at: '2026-03-02T10:00:00Z', wording: '…', source: 'form' }],
  contactRules: { frequency: { max: 2, per: 'week' }, quietHours: { from: '21:00', to: '08:00' }, quietDays: ['sabbath'], channelOrder: ['whatsapp', 'email'], pausedUntil: null },
  preferences: { roles: ['Backend engineer'], places: [{ name: 'Haifa', country: 'IL', lat: 32.79, lon: 34.99, radiusKm: 25 }], salaryFloor: { amount: 25000, currency: 'ILS', period: 'month' }, unknown: { salaryFloor: 'exclude' } },
};

const faultIn = (change: object): unknown => {
  const read = validate(candidateRecordSchema, { ...PERSON, ...change });
  return read.ok ? 'ok' : [read.fault.field, read.fault.code];
};

describe('A candidate record', () => {
  it('of the contract passes, its e-mail domain in lower case and the simulator\'s changes dropped', async () => {
    expect(await rowsOf('ndjson', JSON.stringify({ ...PERSON, stage: null, changes: [] }))).toEqual([{ ok: true, line: 1, record: { ...PERSON, emails: ['batel@example.org'] } }]);
  });

  it.each([
    [{ preferences: { salaryfloor: {} } }, 'preferences.salaryfloor', 'unknown_field'], [{ preferences: { places: [{ name: 'x', radiusKm: 0 }] } }, 'preferences.places.0.radiusKm', 'out_of_range'],
    [{ preferences: { seniority: { min: 'senior', max: 'junior' } } }, 'preferences.seniority.max', 'out_of_range'], [{ preferences: { unknown: { pay: 'exclude' } } }, 'preferences.unknown.pay', 'unknown_field'],
    [{ timeZone: '+02:00' }, 'timeZone', 'invalid_time_zone'], [{ timeZone: 'Asia/Nowhere' }, 'timeZone', 'invalid_time_zone'], [{ locale: 'fr' }, 'locale', 'not_in_list'],
    [{ contactRules: { quietHours: { from: '24:00', to: '08:00' } } }, 'contactRules.quietHours.from', 'invalid_time'], [{ consents: [{ channel: 'email', purpose: 'jobs' }] }, 'consents.0.granted', 'required'],
    [{ consents: [{ channel: 'email', purpose: 'jobs', granted: true, at: '2026-02-30T00:00:00Z' }] }, 'consents.0.at', 'invalid_date'], [{ externalId: undefined, emails: [], phones: undefined }, 'externalId', 'required'],
    [{ preferences: { salaryFloor: { amount: -1, currency: 'ILS', period: 'month' } } }, 'preferences.salaryFloor.amount', 'out_of_range'], [{ preferences: { skills: Array(201).fill('x') } }, 'preferences.skills', 'too_many'],
  ])('with %j is refused by name', (change, field, code) => {
    expect(faultIn(change)).toEqual([field, code]);
  });

  it.each(['a@x.com,b@y.com', 'a@x.com\r\nBcc: b@y.com', '"a b"@x.com', 'a@b@c.com', ' a@x.com', 'a@x', 'a..b@x.com', 'א@x.com', 'a@xé.com', 'A <a@x.com>', '@x.com', 'a@-x.com', '=?utf-8?q?b=40y.com?=@x.com'])('refuses %j as an address', (text) => {
    expect(normaliseEmail(text)).toBeNull();
  });

  it('reads phones in Western, Arabic and Persian digits, and refuses what is not one number', () => {
    expect(normalisePhone('050-234-5678', 'IL')).toBe('+972502345678');
    expect(normalisePhone('۰۹۱۲۳۴۵۶۷۸۹', 'IR')).toBe('+989123456789');
    expect(normalisePhone('+٩٧٢٥٠٢٣٤٥٦٧٨')).toBe('+972502345678');
    for (const text of ['050-234-5678', '+9721', '+972502345678 or +972502345679', 'abc']) expect(normalisePhone(text)).toBeNull();
  });
});

describe('A spreadsheet of people', () => {
  it('is read with Hebrew headers, and consent is only what its own cell grants', async () => {
    const rows = await rowsOf('csv', 'שם פרטי,שם משפחה,דוא"ל,נייד,תפקידים מבוקשים,אזור מבוקש,email_jobs_consent,sms_jobs_consent,whatsapp_jobs_consent,consent_at\nבת אל,לוי,b@example.org,050-2345678,מפתחת; ארכיטקטית,חיפה|לוד,כן,לא,,2026-03-02\nx,y,z@example.org,,,,maybe,,,\n', { defaultCountry: 'IL' });
    expect(rows[0]).toEqual({ ok: true, line: 2, record: {
      givenName: 'בת אל', familyName: 'לוי', emails: ['b@example.org'], phones: ['+972502345678'], preferences: { roles: ['מפתחת', 'ארכיטקטית'], places: [{ name: 'חיפה' }, { name: 'לוד' }] },
      consents: [{ channel: 'email', purpose: 'jobs', granted: true, at: '2026-03-02T00:00:00.000Z' }, { channel: 'sms', purpose: 'jobs', granted: false, at: '2026-03-02T00:00:00.000Z' }],
    } });
    expect(rows[1]).toMatchObject({ ok: false, line: 3, field: 'email_jobs_consent', code: 'not_in_list' });
  });

  it('reads the language of a Hebrew column as the language to write in', async () => {
    const [row] = await rowsOf('csv', 'שם פרטי,מייל,שפה\nבת אל,batel@example.org,עברית\n');
    expect(row).toMatchObject({ ok: true, record: { locale: 'he' } });
  });

  it('keeps the rows before a quote that is never closed', async () => {
    const rows = await rowsOf('csv', 'id,email\n1,a@example.org\n2,"b@example.org\n3,c@example.org\n');
    expect(rows.map((row) => (row.ok ? row.record.externalId : row.code))).toEqual(['1', 'truncated']);
  });
});

describe('Exports of other systems', () => {
  it('give a resume\'s identity and no wishes, splitting only an unambiguous name', async () => {
    const resume = (name: string): string => JSON.stringify({ basics: { name, email: 'd@example.org', label: 'Chef', location: { city: 'Haifa' } } });
    expect(await rowsOf('json-resume', resume('Dana Levi'))).toEqual([{ ok: true, line: 1, record: { givenName: 'Dana', familyName: 'Levi', emails: ['d@example.org'] } }]);
    expect(await rowsOf('json-resume', resume('Bat El Levi'))).toEqual([{ ok: true, line: 1, record: { emails: ['d@example.org'] } }]);
    expect(await rowsOf('json-resume', '<html>')).toMatchObject([{ code: 'not_this_format' }]);
  });

  it('read the phone of a resume by its own country when the import names none', async () => {
    const resume = (countryCode: string) => JSON.stringify({ basics: { name: 'Bat Levi', email: 'b@example.org', phone: '050-234-5678', location: { countryCode } } });
    const [row] = await rowsOf('json-resume', resume('IL'), { externalId: 'r-1' });
    expect(row).toMatchObject({ ok: true, record: { phones: ['+972502345678'] } });
    const [other] = await rowsOf('json-resume', resume('US'), { externalId: 'r-1', defaultCountry: 'IL' });
    expect(other).toMatchObject({ ok: true, record: { phones: ['+972502345678'] } });
  });

  it('give LinkedIn\'s stated preferences under the id of the import, past the Notes block', async () => {
    const file = 'Notes:\n"This file, says LinkedIn, holds preferences"\n\nLocations,Industries,Preferred Job Types,Job Titles,Dream Companies,Phone Number,Commute Preference Starting Address\n"Haifa, Israel; Tel Aviv",Software,Full-time; Remote,Data Engineer,Big Corp,+972 50-234-5678,Home St 1\n';
    expect(await rowsOf('linkedin-preferences', file, { externalId: 'c-9' })).toEqual([{ ok: true, line: 5, record: {
      externalId: 'c-9', phones: ['+972502345678'], preferences: { roles: ['Data Engineer'], places: [{ name: 'Haifa, Israel' }, { name: 'Tel Aviv' }], industries: ['Software'], employmentTypes: ['full_time'], workModes: ['remote'] },
    } }]);
    expect(await rowsOf('linkedin-preferences', 'Name\nSQL\n', { externalId: 'c-9' })).toMatchObject([{ ok: false, code: 'not_this_format' }]);
  });
});
