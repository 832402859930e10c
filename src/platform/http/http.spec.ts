import { Body, Controller, Get, HttpException, Module, Post, Query } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { DomainError } from '../errors/domain.error.js';
import { decodeCursor, encodeCursor, listQuery, type ListQuery, pageOf } from './cursor.js';
import { ProblemFilter } from './problem.filter.js';
import { validationPipe } from './validation.pipe.js';

const person = z.object({ givenName: z.string(), emails: z.array(z.email()) });

@Controller()
class Door {
  @Post('people')
  create(@Body({ schema: person }) body: z.infer<typeof person>): unknown {
    return body;
  }
  @Get('people')
  list(@Query({ schema: listQuery }) query: ListQuery): unknown {
    return query;
  }
  @Get('gone')
  gone(): never {
    throw new DomainError({ kind: 'not_found', code: 'candidate_not_found', message: 'There is no such candidate.' });
  }
  @Get('teapot')
  teapot(): never {
    throw new HttpException('batel@example.org', 418);
  }
  @Get('broken')
  broken(): never {
    throw new Error('duplicate key: batel@example.org');
  }
}

@Module({ controllers: [Door] })
class DoorModule {}

let app: NestFastifyApplication;
const logged: string[] = [];
beforeAll(async () => {
  const module = await Test.createTestingModule({ imports: [DoorModule] }).compile();
  const keep = (...parts: unknown[]): void => void logged.push(parts.map(String).join(' '));
  module.useLogger({ log: keep, error: keep, warn: keep });
  app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter({ bodyLimit: 1000 }));
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await app.close();
});

const problemShape = z.object({ type: z.string(), title: z.string(), status: z.number(), code: z.string(), detail: z.string(), errors: z.array(z.unknown()).optional() });
const json = { 'content-type': 'application/json' };
async function failure(method: 'GET' | 'POST', url: string, payload?: string, headers: Record<string, string> = json) {
  const answer = await app.inject({ method, url, ...(payload === undefined ? {} : { payload, headers }) });
  expect(answer.headers['content-type']).toContain('application/problem+json');
  const problem = problemShape.parse(answer.json());
  expect(problem.status).toBe(answer.statusCode);
  return problem;
}

describe('a failure leaves as problem+json', () => {
  it('with its own code when the domain says no', async () => {
    expect(await failure('GET', '/gone')).toMatchObject({ status: 404, code: 'candidate_not_found', title: 'Not found' });
  });
  it('with every wrong field when the body is not as it should be', async () => {
    const problem = await failure('POST', '/people', JSON.stringify({ emails: ['x'] }));
    expect(problem).toMatchObject({ status: 400, code: 'validation_failed' });
    expect(problem.errors).toMatchObject([{ field: 'givenName', code: 'invalid_type' }, { field: 'emails.0', code: 'invalid_format' }]);
  });
  it.each([
    ['malformed JSON', '{', json, 400, 'malformed_json'],
    ['an empty body', '', json, 400, 'malformed_json'],
    ['a body too large', JSON.stringify('x'.repeat(2000)), json, 413, 'too_large'],
    ['a type nobody reads', '<a/>', { 'content-type': 'text/xml' }, 415, 'unsupported_media_type'],
  ])('for %s', async (_what, payload, headers, status, code) => {
    expect(await failure('POST', '/people', payload, headers)).toMatchObject({ status, code });
  });
  it('for an address that is none', async () => {
    expect(await failure('GET', '/nowhere')).toMatchObject({ status: 404, code: 'not_found' });
  });
  it('without the words of an unknown error, in the answer and in the log', async () => {
    expect(JSON.stringify(await failure('GET', '/broken'))).not.toContain('batel');
    expect(await failure('GET', '/broken')).toMatchObject({ status: 500, code: 'internal' });
    expect(logged.join('\n')).toContain('Error became 500 internal');
    expect(logged.join('\n')).not.toContain('batel');
  });
  it('for a status we have no words for', async () => {
    expect(await failure('GET', '/teapot')).toMatchObject({ status: 418, code: 'http_418' });
  });
});

describe('lists', () => {
  it('take 1 to 200 at a time, 50 unless told', async () => {
    expect((await app.inject('/people')).json()).toEqual({ limit: 50 });
    expect((await app.inject('/people?limit=200&cursor=abc')).json()).toEqual({ limit: 200, cursor: 'abc' });
    for (const limit of ['0', '201', '1.5', 'x']) expect((await app.inject(`/people?limit=${limit}`)).statusCode).toBe(400);
  });
  it('a cursor comes back as it was written', () => {
    fc.assert(fc.property(fc.string(), fc.integer(), (id, at) => {
      expect(decodeCursor(encodeCursor([id, at]), z.tuple([z.string(), z.number()]))).toEqual([id, at]);
    }));
  });
  it('a cursor we did not write is refused by its code', () => {
    for (const bad of ['', '%', 'abc', encodeCursor({ id: 1 }), 'x'.repeat(3000)]) {
      expect(() => decodeCursor(bad, z.object({ id: z.string() }))).toThrow(expect.objectContaining({ kind: 'invalid', code: 'bad_cursor' }));
    }
  });
  it('the extra row is shown by a cursor, not in the page', () => {
    const place = (row: number): { row: number } => ({ row });
    expect(pageOf([1, 2, 3], 2, place)).toEqual({ items: [1, 2], nextCursor: encodeCursor({ row: 2 }) });
    expect(pageOf([1, 2], 2, place)).toEqual({ items: [1, 2], nextCursor: null });
    expect(pageOf([], 2, place)).toEqual({ items: [], nextCursor: null });
  });
});
