/** What holds for every door: keys and scopes, idempotency, bad input, the API's own description, health. */
import { request } from 'node:http';
import { type Type } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMIN_CONTROLLERS } from '../../src/api/admin/admin.module.js';
import { SCOPES_KEY } from '../../src/api/admin/scopes.js';
import { Database } from '../../src/platform/database/database.js';
import { SCOPES, type Scope } from '../../src/records/api-key/api-key.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { asking, BACKEND_JOB, NOBODY, type Page, type Problem } from './people.fixture.js';

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>>; readonly securitySchemes: object };
}
interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}

let app: TestApp;
let ask: ReturnType<typeof asking>;
let described: Described;
beforeAll(async () => {
  app = await startApp({ role: 'api' });
  ask = asking(app);
  described = (await ask<Described>('GET', '/openapi.json')).body;
});
afterAll(() => app.stop());

/** Every route under /v1 with the scopes its handler declares. */
function routes(): { method: string; path: string; scopes: readonly Scope[] }[] {
  const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];
  return (ADMIN_CONTROLLERS as Type<object>[]).flatMap((controller) => {
    const prefix = String(Reflect.getMetadata(PATH_METADATA, controller));
    return Object.getOwnPropertyNames(controller.prototype).filter((name) => name !== 'constructor').flatMap((name) => {
      const handler = (controller.prototype as Record<string, unknown>)[name] as object;
      const path = Reflect.getMetadata(PATH_METADATA, handler) as string | undefined;
      if (path === undefined) return [];
      const method = methods[Number(Reflect.getMetadata('method', handler))] ?? '?';
      return [{ method, path: `/${prefix}/${path}`.replace(/\/+$/, ''), scopes: (Reflect.getMetadata(SCOPES_KEY, handler) ?? []) as readonly Scope[] }];
    });
  });
}

const newKey = async (scopes: readonly Scope[], more: object = {}): Promise<{ id: string; key: string }> => {
  const { status, body } = await ask<{ id: string; key: string }>('POST', '/v1/api-keys', { name: 'test', scopes, ...more });
  expect(status).toBe(201);
  return body;
};
const as = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });
const concrete = (path: string): string => path.replaceAll(/:id/g, path.includes('api-keys') ? '0123456789abcdef' : NOBODY);

describe('keys and scopes', () => {
  it('every route declares a scope, and there are as many as the contract has by now', () => {
    expect(routes().filter(({ scopes }) => scopes.length === 0)).toEqual([]);
    expect(routes().length).toBeGreaterThanOrEqual(38);
  });

  it('without a key every route is 401, and says how to bring one', async () => {
    for (const { method, path } of routes()) {
      const answer = await fetch(`${app.url}${concrete(path)}`, { method });
      const problem = (await answer.json()) as Problem;
      expect([answer.status, problem.code, answer.headers.get('www-authenticate')], `${method} ${path}`).toEqual([401, 'unauthenticated', 'Bearer realm="kesher"']);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    }
  });

  it.each(['Bearer', 'Bearer nonsense', 'Bearer ksh_0123456789abcdef.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Basic YTpi', `Bearer ${'x'.repeat(5000)}`])('%.40s opens nothing', async (authorization) => {
    const { status, headers } = await ask('GET', '/v1/jobs', undefined, { authorization });
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="kesher", error="invalid_token"']);
  });

  it('a key opens the routes of its scopes and no other', async () => {
    const keys = new Map<Scope, string>();
    for (const scope of SCOPES) keys.set(scope, (await newKey([scope])).key);
    for (const { method, path, scopes } of routes()) {
      for (const [scope, key] of keys) {
        const { status, body } = await ask<Problem>(method, concrete(path), undefined, as(key));
        const isOpen = scopes.includes(scope);
        expect([status === 403, status === 403 ? body.code : ''], `${method} ${path} with ${scope}`).toEqual([!isOpen, isOpen ? '' : 'insufficient_scope']);
      }
    }
  });

  it('an import needs the scope of its kind', async () => {
    const { key } = await newKey(['jobs:write', 'jobs:read']);
    const people = await ask<Problem>('POST', '/v1/imports?kind=candidates&format=csv', 'externalId\nx\n', { ...as(key), 'content-type': 'text/csv' });
    expect([people.status, people.body.code]).toEqual([403, 'insufficient_scope']);
    const made = await ask<{ id: string }>('POST', '/v1/imports?kind=candidates&format=csv', 'externalId\nx\n', { 'content-type': 'text/csv' });
    expect((await ask('GET', `/v1/imports/${made.body.id}`, undefined, as(key))).status).toBe(403);
    expect((await ask('GET', `/v1/imports/${made.body.id}/rejects`, undefined, as(key))).status).toBe(403);
    expect((await ask<Page<object>>('GET', '/v1/imports', undefined, as(key))).body.items).toEqual([]);
  });

  it('a sign-in link, by which its holder reads a person, needs the scope for reading too', async () => {
    const { body: { id } } = await ask<{ id: string }>('POST', '/v1/candidates', { externalId: 'linked', givenName: 'Dana' });
    const statusWith = async (...scopes: Scope[]): Promise<number> => (await ask('POST', `/v1/candidates/${id}/links`, { purpose: 'preferences' }, as((await newKey(scopes)).key))).status;
    expect(await statusWith('candidates:write')).toBe(403);
    expect(await statusWith('candidates:write', 'candidates:read')).toBe(201);
  });

  it('a key is shown once, gives no more than its maker has, and ends when it is revoked or its day comes', async () => {
    const maker = await newKey(['keys:write', 'jobs:read']);
    const more = await ask<Problem>('POST', '/v1/api-keys', { name: 'more', scopes: ['candidates:read'] }, as(maker.key));
    expect([more.status, more.body.code]).toEqual([403, 'insufficient_scope']);
    const list = await ask<Page<object>>('GET', '/v1/api-keys?limit=200');
    expect(JSON.stringify(list.body)).not.toContain(maker.key.split('.')[1]);
    expect((await ask('GET', '/v1/jobs', undefined, as(maker.key))).status).toBe(200);
    expect((await ask('DELETE', `/v1/api-keys/${maker.id}`)).status).toBe(204);
    expect((await ask('GET', '/v1/jobs', undefined, as(maker.key))).status).toBe(401);
    const past = await newKey(['jobs:read'], { expiresAt: '2026-11-24T07:59:59Z' });
    expect((await ask('GET', '/v1/jobs', undefined, as(past.key))).status).toBe(401);
    expect((await ask('DELETE', '/v1/api-keys/0123456789abcdef')).status).toBe(404);
    expect((await ask('POST', '/v1/api-keys', { name: 'x', scopes: ['everything'] })).status).toBe(400);
    expect((await ask('POST', '/v1/api-keys', { name: 'x', scopes: [] })).status).toBe(400);
  });
});

describe('Idempotency-Key', () => {
  const once = (key: string) => ({ 'idempotency-key': key });

  it('a hundred at once have one effect; the rest are told to wait or get the same answer (T-15)', async () => {
    const body = { name: 'hundred', kind: 'digest' };
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask<{ id: string; code?: string }>('POST', '/v1/programmes', body, once('hundred'))));
    const made = answers.filter(({ status }) => status === 201);
    expect(made.length).toBeGreaterThan(0);
    expect(new Set(made.map(({ body: { id } }) => id)).size).toBe(1);
    expect(new Set(answers.filter(({ status }) => status !== 201).map(({ status, body: { code } }) => `${String(status)} ${String(code)}`)).size).toBeLessThanOrEqual(1);
    for (const { status, body: { code } } of answers) expect([201, 409]).toContain(status === 409 && code !== 'request_in_progress' ? 0 : status);
    const rows = await app.get(Database).query(`select 1 from programme where name = 'hundred'`);
    expect(rows).toHaveLength(1);
  });

  it('later the same answer comes again, marked, with its status; another body is refused', async () => {
    const record = { externalId: 'idem', emails: ['idem@example.org'] };
    const first = await ask<object>('POST', '/v1/candidates', record, once('person'));
    const again = await ask<object>('POST', '/v1/candidates', record, once('person'));
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    expect([first.headers.get('idempotency-replayed'), again.headers.get('idempotency-replayed')]).toEqual([null, 'true']);
    const other = await ask<Problem>('POST', '/v1/candidates', { ...record, givenName: 'x' }, once('person'));
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
    expect((await ask<Problem>('POST', '/v1/jobs', BACKEND_JOB, once('person'))).status).toBe(422);
  });

  it('a key belongs to its caller, and what is kept is sealed', async () => {
    const { key } = await newKey(['candidates:write']);
    const answer = await ask('POST', '/v1/candidates', { externalId: 'other-caller' }, { ...as(key), ...once('person') });
    expect(answer.status).toBe(201);
    const rows = await app.get(Database).query<{ answer: string }>('select answer::text from idempotency_key');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('idem@example.org');
  });

  it('a request that failed may be sent again; an answer without a body is remembered too', async () => {
    expect((await ask('POST', '/v1/content', { versions: {} }, once('retry'))).status).toBe(400);
    const versions = { en: { title: 'A day', url: 'https://example.org/a' } };
    expect((await ask('POST', '/v1/content', { versions }, once('retry'))).status).toBe(201);
    const { body } = await ask<{ id: string }>('POST', '/v1/candidates', { externalId: 'to-erase' });
    for (const marked of [null, 'true']) {
      const erased = await ask('DELETE', `/v1/candidates/${body.id}`, undefined, once('erase'));
      expect([erased.status, erased.headers.get('idempotency-replayed')]).toEqual([204, marked]);
    }
  });

  it('an upload with a key is taken once', async () => {
    const send = () => ask<{ id: string }>('POST', '/v1/imports?kind=candidates&format=csv', 'externalId\nupload\n', { 'content-type': 'text/csv', ...once('upload') });
    const [first, again] = [await send(), await send()];
    expect([first.status, again.status, again.body]).toEqual([202, 202, first.body]);
  });

  it('an upload that its sender calls another than the first under its key is refused, not taken for it', async () => {
    const send = (file: string, said: Record<string, string> = {}) => ask<Problem>('POST', '/v1/imports?kind=candidates&format=csv', file, { 'content-type': 'text/csv', ...said, ...once('uploads') });
    const digest = (name: string) => ({ 'content-digest': `sha-256=:${Buffer.from(name).toString('base64')}:` });
    expect((await send('externalId\nmonday\n', digest('monday'))).status).toBe(202);
    for (const [file, said] of [['externalId\ntuesday\n', digest('monday')], ['externalId\nfriday\n', digest('friday')], ['externalId\nmonday\n', { ...digest('monday'), 'content-type': 'text/plain' }]] as const) {
      const { status, body } = await send(file, said);
      expect([status, body.code]).toEqual([422, 'idempotency_key_reused']);
    }
    expect((await send('externalId\nmonday\n', digest('monday'))).headers.get('idempotency-replayed')).toBe('true');
  });

  it('a key that is none is refused', async () => {
    const { status, body } = await ask<Problem>('POST', '/v1/jobs', BACKEND_JOB, once('with space'));
    expect([status, body.code]).toEqual([400, 'bad_idempotency_key']);
  });

  it('after two days the key is free', async () => {
    await ask('POST', '/v1/content', { versions: { en: { title: 'Old', url: 'https://example.org/o' } } }, once('days'));
    app.clock.advance(49 * 3_600_000);
    const later = await ask('POST', '/v1/content', { versions: { en: { title: 'New', url: 'https://example.org/n' } } }, once('days'));
    expect([later.status, later.headers.get('idempotency-replayed')]).toEqual([201, null]);
  });
});

describe('bad input', () => {
  it('a query parameter no route knows is refused by name, with those it knows: dryRun beside the body would be a real run', async () => {
    for (const [path, operations] of Object.entries(described.paths)) {
      if (!path.startsWith('/v1/')) continue;
      for (const [method, { parameters = [] }] of Object.entries(operations)) {
        const known = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
        const { status, body } = await ask<Problem>(method.toUpperCase(), `${concrete(path.replace('{id}', ':id'))}?dryRun=true&limit=abc`);
        expect([status, body.code], `${method} ${path}`).toEqual([400, 'validation_failed']);
        const said = body.errors?.find(({ field }) => field === 'dryRun');
        expect(said?.message, `${method} ${path}`).toBe(`No such query parameter; expected ${known.length === 0 ? 'none: what this route takes goes into its path and body' : `one of ${known.join(', ')}`}.`);
      }
    }
    expect((await ask<Problem>('GET', '/v1/jobs?limit=abc')).body.errors).toEqual([{ field: 'limit', code: 'invalid_type', message: 'Expected a whole number from 1 to 200.' }]);
    expect((await ask('GET', '/v1/runs')).body).toMatchObject({ items: [] });
  });

  it('a page may be asked of any list: one without pages is answered whole', async () => {
    expect((await ask('GET', '/v1/carriers?limit=5&cursor=')).status).toBe(200);
  });

  it.each([
    ['broken JSON', '{"externalId":', 'application/json', 400, 'malformed_json'],
    ['an empty body', '', 'application/json', 400, 'validation_failed'],
    ['a poisoned key', '{"__proto__":{"admin":true}}', 'application/json', 400, null],
    ['a form', 'externalId=x', 'application/x-www-form-urlencoded', 415, 'unsupported_media_type'],
    ['XML', '<x/>', 'application/xml', 415, 'unsupported_media_type'],
    ['two megabytes', JSON.stringify({ externalId: 'x'.repeat(2_000_000) }), 'application/json', 413, 'too_large'],
    ['a very deep list', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'application/json', 400, 'validation_failed'],
  ])('%s', async (_, body, type, status, code) => {
    for (const path of ['/v1/candidates', '/v1/jobs', '/v1/programmes']) {
      const answer = await ask<Problem>('POST', path, body, { 'content-type': type });
      expect([answer.status, answer.headers.get('content-type')], path).toEqual([status, expect.stringContaining('application/problem+json')]);
      if (code !== null) expect(answer.body.code).toBe(code);
    }
    expect((await ask('GET', '/health/live')).status).toBe(200);
  });

  it('a body without end is cut off at the limit, and the next request is served', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const sending = request(`${app.url}/v1/candidates`, { method: 'POST', headers: { ...as(app.adminKey), 'content-type': 'application/json' } });
      let isAnswered = false;
      const more = (): void => {
        if (!isAnswered) sending.write(Buffer.alloc(256 * 1024, 'x'), more);
      };
      sending.on('response', (answer) => {
        isAnswered = true;
        sending.destroy();
        resolve(answer.statusCode ?? 0);
      });
      sending.on('error', reject);
      more();
    });
    expect(status).toBe(413);
    expect((await ask('GET', '/health/live')).status).toBe(200);
  });

  it('what is not there is 404, also behind the prefix', async () => {
    for (const path of ['/v1/nothing', '/v1', '/v2/jobs', '/v1/jobs/../../etc']) expect((await ask<Problem>('GET', path)).body).toMatchObject({ status: 404, code: 'not_found' });
  });
});

/** Asked by POST because they are long; nothing changes. */
const QUESTIONS: ReadonlySet<string> = new Set(['/v1/audience', '/v1/texts/preview', '/v1/reports/impact']);

describe('the description', () => {
  it('lists every route under /v1 with a summary, a tag, its problems and, on writes, the Idempotency-Key', () => {
    for (const { method, path } of routes()) {
      const operation = described.paths[path.replaceAll(':id', '{id}')]?.[method.toLowerCase()];
      expect(operation, `${method} ${path}`).toBeDefined();
      expect(operation?.summary).not.toBe('');
      expect(operation?.tags).toHaveLength(1);
      expect(Object.keys(operation?.responses ?? {})).toEqual(expect.arrayContaining(['400', '401', '403']));
      expect(Object.keys(operation?.responses['401']?.content ?? {})).toEqual(['application/problem+json']);
      expect(operation?.parameters?.some(({ name }) => name === 'Idempotency-Key')).toBe(method !== 'GET' && !QUESTIONS.has(path));
    }
  });

  it('names the formats of streams and uploads', () => {
    expect(Object.keys(described.paths['/v1/imports/{id}/rejects']?.['get']?.responses['200']?.content ?? {})).toEqual(['application/x-ndjson']);
    expect(Object.keys(described.paths['/v1/messages']?.['get']?.responses['200']?.content ?? {})).toEqual(['application/json', 'application/x-ndjson']);
    expect(JSON.stringify(described.paths['/v1/imports']?.['post'])).toContain('text/csv');
  });

  it('demands no header, allows null where it says nullable, and tells what any route may be answered with', () => {
    const operations = Object.entries(described.paths).flatMap(([path, item]) => (path.startsWith('/v1/') ? Object.entries(item) : []));
    for (const [, { parameters = [], responses }] of operations) {
      expect(parameters.filter((parameter) => parameter.in === 'header' && parameter.required === true)).toEqual([]);
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(parameters.some(({ name }) => name === 'Idempotency-Key') ? ['409', '422', '429'] : ['429']));
    }
    const withoutNull: unknown[] = [];
    JSON.stringify(described, (_, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'nullable' in value && 'enum' in value && !(value.enum as unknown[]).includes(null)) withoutNull.push(value);
      return value;
    });
    expect(withoutNull).toEqual([]);
  });

  it('every reference leads somewhere', () => {
    const text = JSON.stringify(described);
    const named = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(50);
    expect([...new Set(named)].filter((name) => !(name in described.components.schemas))).toEqual([]);
    expect(described.components.securitySchemes).toHaveProperty('apiKey');
  });

  it('is shown to people at /docs', async () => {
    const { status, body } = await ask<string>('GET', '/docs');
    expect([status, body]).toEqual([200, expect.stringContaining('swagger-ui')]);
  });
});

describe('health', () => {
  it('says alive and ready without a key', async () => {
    for (const path of ['/health/live', '/health/ready']) expect((await fetch(`${app.url}${path}`)).status).toBe(200);
    expect((await ask('GET', '/health/ready')).body).toEqual({ status: 'ok', checks: { database: 'ok', queue: 'ok' } });
  });
});
