import { describe, expect, it } from 'vitest';

import { type FormatRow, type JobFormat, type RawJob, type ReadOptions, readJobs } from './index.js';

async function* bytesOf(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.slice(at, at + size));
}

const rowsOf = async (format: JobFormat, content: unknown, options: ReadOptions = {}): Promise<FormatRow<RawJob>[]> => {
  const rows: FormatRow<RawJob>[] = [];
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  for await (const batch of readJobs(format, bytesOf(text), { source: 'feed:acme', company: 'Acme', ...options })) rows.push(...batch);
  return rows;
};

const jobsOf = async (format: JobFormat, content: unknown, options?: ReadOptions): Promise<RawJob[]> =>
  (await rowsOf(format, content, options)).map((row) => {
    if (!row.ok) throw new Error(`${row.code} ${row.message}`);
    return row.record;
  });

describe('Job feeds', () => {
  it('read Greenhouse, whose HTML is escaped twice, and leave pay, hours and mode unstated', async () => {
    const [job] = await jobsOf('greenhouse', { jobs: [{
      id: 7, title: 'Data  Engineer ', company_name: 'Acme ', absolute_url: 'https://x.example/7', location: { name: 'Remote - US' }, first_published: '2026-07-16T11:55:32-04:00',
      content: '&lt;p&gt;Pipes &amp;amp; tubes&lt;/p&gt;&lt;ul&gt;&lt;li&gt;SQL&lt;/li&gt;&lt;/ul&gt;', metadata: [{ name: 'Employment Type', value: 'Regular' }], language: 'en',
    }] });
    expect(job).toEqual({
      externalId: '7', source: 'feed:acme', title: 'Data Engineer', company: 'Acme', url: 'https://x.example/7', description: 'Pipes & tubes\n\n• SQL', postedAt: '2026-07-16T15:55:32.000Z',
      hints: { locationText: ['Remote - US'], title: 'Data Engineer', descriptionText: 'Pipes & tubes\n\n• SQL', metadata: { 'Employment Type': 'Regular', postingLanguage: 'en' } },
    });
  });

  it('read Lever with its pay per year, and take the employer from the import', async () => {
    const [job] = await jobsOf('lever', [{ id: 'a', text: 'מפתחת', workplaceType: 'hybrid', createdAt: 0, categories: { commitment: 'Full-time', location: 'חיפה' }, salaryRange: { interval: 'per-year-salary', currency: 'USD', min: 1, max: 2 } }]);
    expect(job).toMatchObject({ company: 'Acme', workMode: 'hybrid', employmentType: 'full_time', salary: { min: 1, max: 2, currency: 'USD', period: 'year' }, postedAt: '1970-01-01T00:00:00.000Z', hints: { locationText: ['חיפה'] } });
  });

  it('skip an Ashby posting that is not listed and believe workplaceType before isRemote', async () => {
    const rows = await rowsOf('ashby', { jobs: [
      { id: '1', title: 'A', isListed: false }, { id: '2', title: 'B', isListed: true, isRemote: true, workplaceType: 'Hybrid', address: { postalAddress: { addressLocality: 'Toronto', addressCountry: 'Canada' } } },
    ] });
    expect(rows[0]).toMatchObject({ ok: false, line: 1, code: 'skipped_unlisted' });
    expect(rows[1]).toMatchObject({ ok: true, line: 2, record: { workMode: 'hybrid', places: [{ name: 'Toronto', country: 'CA' }] } });
  });

  it('skip a closed Recruitee offer and leave contradicting mode flags open', async () => {
    const rows = await rowsOf('recruitee', { offers: [
      { id: 1, title: 'A', status: 'closed' },
      { id: 2, title: 'B', status: 'published', remote: true, hybrid: true, salary: { min: '60000', max: '75000', period: 'year', currency: 'EUR' }, employment_type_code: 'parttime_permanent', experience_code: 'mid_level', close_at: '2026-09-01' },
    ] });
    expect(rows[0]).toMatchObject({ code: 'skipped_unpublished' });
    expect(rows[1]).toMatchObject({ record: { salary: { min: 60000 }, employmentType: 'part_time', seniority: 'mid', closesAt: '2026-09-01T23:59:59.999Z' } });
    expect(rows[1]?.ok === true && 'workMode' in rows[1].record).toBe(false);
  });

  it('merge what Workable repeats per place, and name the employer from the head', async () => {
    const at = (city: string): object => ({ shortcode: 'S1', title: 'T', telecommuting: false, locations: [{ city, country: 'Spain', countryCode: 'ES', hidden: false }] });
    const jobs = await jobsOf('workable', { name: 'Zeta', jobs: [at('Madrid'), at('Bilbao'), { ...at('Vigo'), shortcode: 'S2' }] });
    expect(jobs.map((job) => [job.externalId, job.company, job.places?.map((place) => place.name)])).toEqual([['S1', 'Zeta', ['Madrid', 'Bilbao']], ['S2', 'Zeta', ['Vigo']]]);
    expect(jobs[0]?.workMode).toBeUndefined();
  });

  it('do not take the language of a SmartRecruiters posting for one asked for', async () => {
    const [job] = await jobsOf('smartrecruiters', { content: [{ id: '1', name: 'N', company: { name: 'K' }, location: { city: 'Haifa', country: 'il', remote: false, hybrid: true }, typeOfEmployment: { id: 'part-time' }, language: { code: 'en' } }] });
    expect(job).toMatchObject({ company: 'K', places: [{ name: 'Haifa', country: 'IL' }], workMode: 'hybrid', employmentType: 'part_time' });
    expect(job?.languages).toBeUndefined();
  });

  it('read Personio and Indeed XML with entities and CDATA', async () => {
    const personio = '<?xml version="1.0"?><workzag-jobs>\n<position><id>1</id><subcompany>A &amp; B</subcompany><office>Munich</office><additionalOffices><office>Berlin</office></additionalOffices><name>Dev</name><jobDescriptions><jobDescription><name>You</name><value><![CDATA[<p>code</p>]]></value></jobDescription></jobDescriptions><employmentType>permanent</employmentType><schedule>part-time</schedule></position></workzag-jobs>';
    expect(await jobsOf('personio-xml', personio)).toMatchObject([{ company: 'A & B', employmentType: 'part_time', description: 'You\ncode', hints: { locationText: ['Munich', 'Berlin'] } }]);
    const indeed = '<source><job><title><![CDATA[مهندس]]></title><referencenumber>r1</referencenumber><company>شرکت</company><city>Tehran</city><country>IR</country><jobtype>fulltime</jobtype><salary>۳۰ تا ۴۰ میلیون تومان</salary><date>Mon, 07 Dec 2026 22:49:39 GMT</date><remotetype>COVID-19</remotetype></job></source>';
    const [job] = await jobsOf('indeed-xml', indeed);
    expect(job?.hints.payText).toBe('۳۰ تا ۴۰ میلیون تومان');
    expect(job).toMatchObject({ title: 'مهندس', company: 'شرکت', places: [{ name: 'Tehran', country: 'IR' }], employmentType: 'full_time', postedAt: '2026-12-07T22:49:39.000Z' });
    expect(job?.workMode).toBeUndefined();
  });

  it('find JSON-LD in script blocks, graphs and a JSON feed, and report a broken block with its line', async () => {
    const posting = { '@type': 'JobPosting', title: 'T', identifier: { value: 9 }, hiringOrganization: { name: 'Org' }, jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: [{ name: 'Israel' }, { name: 'الأردن' }], employmentType: ['FULL_TIME', 'PART_TIME'], baseSalary: { currency: 'ILS', value: { minValue: 50, unitText: 'HOUR' } } };
    const page = `<!doctype html>\n<script type="application/ld+json">{"@graph":[${JSON.stringify(posting)}]}</script>\n<script type='application/ld+json'>{oops</script>`;
    const rows = await rowsOf('json-ld', page);
    expect(rows[0]).toMatchObject({ ok: true, line: 2, record: { externalId: '9', company: 'Org', workMode: 'remote', remoteCountries: ['IL', 'JO'], salary: { min: 50, currency: 'ILS', period: 'hour' } } });
    expect(rows[0]?.ok === true && rows[0].record.employmentType).toBeUndefined();
    expect(rows[1]).toMatchObject({ ok: false, line: 3 });
    expect(await jobsOf('json-ld', { version: 'https://jsonfeed.org', title: 'Feed', items: [{ url: 'https://f.example/1', _jobposting: { '@type': 'JobPosting', title: 'X' } }] })).toMatchObject([{ url: 'https://f.example/1' }]);
  });

  it.each([
    ['greenhouse', '<html>blocked</html>', 'not_this_format', 'an HTML page'], ['lever', '{"ok":false}', 'not_this_format', 'a JSON object'], ['ashby', '{"error":"no board"}', 'not_this_format', 'without it'],
    ['greenhouse', '{"jobs":[{"id":1,"title":"A"},{"id":2,"ti', 'truncated', '1 complete'], ['personio-xml', '{"jobs":[]}', 'not_this_format', 'a JSON object'],
    ['personio-xml', '<error>down for maintenance</error>', 'not_this_format', '<error> without any'],
    ['personio-xml', '<w><position><id>1</id><name>N</name></position><position>', 'truncated', '1 complete'], ['lever', '', 'not_this_format', 'an empty document'], ['csv', '<html>', 'not_this_format', 'an HTML page'],
  ] as const)('say what they expected and found: %s of %s', async (format, content, code, words) => {
    const rows = await rowsOf(format, content);
    const last = rows.at(-1);
    expect(last).toMatchObject({ ok: false, code });
    expect(last?.ok === false && last.message).toContain(words);
    expect(rows.filter((row) => row.ok)).toHaveLength(code === 'truncated' ? 1 : 0);
  });

  it('take an empty board for what it is', async () => {
    expect(await rowsOf('greenhouse', { jobs: [], meta: { total: 0 } })).toEqual([]);
    expect(await rowsOf('personio-xml', '<?xml version="1.0"?><workzag-jobs/>')).toEqual([]);
  });

  it('hold NDJSON to the contract and name the field that is wrong', async () => {
    const good = { externalId: 'j', source: 's', title: 'T', company: 'C', salary: { min: 5, currency: 'XYZ', period: 'month' }, closesAt: null, appearsAt: '2026-01-01T00:00:00Z' };
    const rows = await rowsOf('ndjson', [good, { ...good, workMode: 'office' }, { ...good, places: [{ name: 'Haifa', lat: 32 }] }, { ...good, tittle: 'x' }, { ...good, url: 'javascript:alert(1)' }, { ...good, salary: { min: 9, max: 1, currency: 'ILS', period: 'day' } }].map((row) => JSON.stringify(row)).join('\n') + '\n{"a"\n');
    expect(rows.map((row) => (row.ok ? 'ok' : [row.line, row.field, row.code]))).toEqual(['ok', [2, 'workMode', 'not_in_list'], [3, 'places.0.lon', 'required'], [4, 'tittle', 'unknown_field'], [5, 'url', 'invalid_url'], [6, 'salary.max', 'out_of_range'], [7, null, 'invalid_json']]);
  });

  it('map foreign columns, nested paths and words in Hebrew and Persian', async () => {
    const row = { id: 'x', t: 'Dev', emp: { name: 'C' }, pay: '۲۸٬۰۰۰', cur: '₪', per: 'לחודש', kind: 'تمام وقت', tags: "['SQL', 'Go']", sex: 'never' };
    const mapping = { id: ['externalId', 'metadata.id'], t: 'title', 'emp.name': 'company', pay: 'salary.min', cur: 'salary.currency', per: 'salary.period', kind: 'employmentType', tags: 'skills' };
    const [job] = await jobsOf('ndjson', row, { mapping });
    expect(job).toMatchObject({ externalId: 'x', company: 'C', salary: { min: 28000, currency: 'ILS', period: 'month' }, employmentType: 'full_time', skills: ['SQL', 'Go'] });
    expect(JSON.stringify(job)).not.toContain('never');
  });

  it('read CSV with Hebrew headers, semicolons, quoted newlines and rows of the wrong length', async () => {
    const rows = await rowsOf('csv', '\uFEFFמזהה;תפקיד;חברה;עיר;היקף משרה;תיאור\r\n1;מפתחת;קשר;חיפה;משרה מלאה;"שורה\nשנייה"\r\n2;x\r\n3;בודק;קשר;לוד;אחר;z;extra\r\n4;בודק;קשר;לוד;אחר;\r\n');
    expect(rows.map((row) => [row.line, row.ok ? row.record.title : row.code])).toEqual([[2, 'מפתחת'], [4, 'too_few_columns'], [5, 'too_many_columns'], [6, 'בודק']]);
    expect(rows[0]).toMatchObject({ record: { places: [{ name: 'חיפה' }], employmentType: 'full_time', description: 'שורה\nשנייה' } });
    expect(rows[3]).toMatchObject({ record: { hints: { metadata: { employmentType: 'אחר' } } } });
  });

  it('keep a mapped row whose pay has no period or currency, without the pay and with what it said', async () => {
    const header = 'id,title,company,salary min,salary max,currency,salary period';
    const [bare, whole, halfPaid] = await jobsOf('csv', `${header}\n1,A,C,10000,12000,ILS,\n2,B,C,10000,,ILS,month\n3,C,C,,9000,,year\n`);
    expect([bare?.salary, bare?.hints.metadata]).toEqual([undefined, { salary: '10000 12000 ILS' }]);
    expect([halfPaid?.salary, halfPaid?.hints.metadata]).toEqual([undefined, { salary: '9000 year' }]);
    expect(whole).toMatchObject({ salary: { min: 10000, currency: 'ILS', period: 'month' }, hints: { metadata: {} } });
  });

  it('know a posting whose id is a very long address by its beginning and a hash, always the same and never another\'s', async () => {
    const url = (end: string): string => `https://x.example/${'%D8%A7'.repeat(120)}${end}`;
    const rows = await jobsOf('csv', `url,title,company\n${url('a')},A,C\n${url('b')},A,C\n${url('a')},A,C\n`);
    const ids = rows.map(({ externalId }) => externalId);
    expect([ids[0]?.length, ids[0] === ids[2], ids[0] === ids[1]]).toEqual([500, true, false]);
  });
});
