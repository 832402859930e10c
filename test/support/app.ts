/** The real application on a database and a queue of its own, with a clock the test holds. */

import { randomUUID } from 'node:crypto';
import { getQueueToken } from '@nestjs/bull';
import { type Type } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Queue } from 'bull';
import { inject } from 'vitest';
import { createApp } from '../../src/app.factory.js';
import { type Clock, ManualClock } from '../../src/platform/clock/clock.js';
import { type ConfigMode, loadConfig } from '../../src/platform/config/load-config.js';
import { dataSourceOptions } from '../../src/platform/database/data-source.js';
import { Database } from '../../src/platform/database/database.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import { resolveRedis } from '../../src/platform/queue/embedded-redis.js';
import { StepQueue, STEPS_QUEUE } from '../../src/platform/queue/step-queue.js';
import { Sweeper } from '../../src/platform/queue/sweeper.js';
import { ENTITIES } from '../../src/records/entities.js';
import { freshDatabase } from './database.js';

export const ADMIN_KEY = 'test-admin-key-0123456789abcdef0123456789';

/** A Tuesday, ten in the morning in Jerusalem. */
export const TUESDAY_MORNING = new Date('2026-11-24T08:00:00Z');

export interface TestApp {
  readonly url: string;
  readonly adminKey: string;
  readonly clock: ManualClock;
  readonly app: NestFastifyApplication;
  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T;
  /** A JSON request as the administrator. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<{ status: number; body: unknown; headers: Headers }>;
  /** Returns once nothing is announced, queued, running or due at the clock's time. */
  runUntilIdle(): Promise<void>;
  stop(): Promise<void>;
}

export interface TestAppOptions {
  readonly role?: 'api' | 'worker' | 'all';
  /** Does nothing by itself: no sweep looks and nobody is woken. What the test does not do is not done behind its back. */
  readonly idle?: boolean;
  readonly clock?: ManualClock;
  /** `serve` with NODE_ENV=production in the environment is a server in production. */
  readonly mode?: ConfigMode;
  readonly environment?: Readonly<Record<string, string>>;
  /** Another app's database, to run two processes side by side. */
  readonly databaseUrl?: string;
  /** A Redis of the test's own, to lose it. */
  readonly redisUrl?: string;
  /** Another app's, to share what is counted in Redis. */
  readonly queuePrefix?: string;
}

export async function startApp({ role = 'all', idle = false, clock = new ManualClock(TUESDAY_MORNING), mode = 'test', environment = {}, databaseUrl, redisUrl, queuePrefix = `t${randomUUID()}` }: TestAppOptions = {}): Promise<TestApp> {
  const database = databaseUrl === undefined ? await freshDatabase() : null;
  const config = loadConfig(
    {
      SECRET_KEY: 'test-secret-key-0123456789abcdef0123456789', ADMIN_API_KEY: ADMIN_KEY, PUBLIC_URL: 'http://localhost:3000', TRUST_PROXY: 'loopback', ROLE: role, LOG_LEVEL: 'error',
      ORGANISATION_NAME: 'Kesher Test', ORGANISATION_ADDRESS: '1 Test Street, Haifa', ORGANISATION_CONTACT: 'talent@example.org', ...environment,
    },
    { mode },
  );
  const redis = await resolveRedis({ url: redisUrl ?? inject('redisUrl'), dir: '.kesher/test' });
  const app = await createApp(
    { config, clock, dataSource: dataSourceOptions(database?.url ?? databaseUrl ?? '', ENTITIES, 10), redis, queuePrefix },
    createLogger(config),
  );
  await app.listen({ port: 0, host: '127.0.0.1' });
  if (idle) {
    await app.get(Sweeper, { strict: false }).onApplicationShutdown();
    app.get(StepQueue, { strict: false }).wake = () => Promise.resolve();
  }
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return {
    url, adminKey: ADMIN_KEY, clock, app,
    get: (type) => app.get(type, { strict: false }),
    call: (method, path, body, headers = {}) => request(url, method, path, body, headers),
    runUntilIdle: () => untilIdle(app, clock),
    stop: async () => {
      await app.close();
      await redis.stop();
      await database?.drop();
    },
  };
}

async function request(url: string, method: string, path: string, body: unknown, headers: Record<string, string>) {
  const answer = await fetch(`${url}${path}`, {
    method,
    redirect: 'manual',
    headers: { authorization: `Bearer ${ADMIN_KEY}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : body instanceof Uint8Array ? new Blob([Buffer.from(body)]) : JSON.stringify(body) }),
  });
  const text = await answer.text();
  const isJson = /json/.test(answer.headers.get('content-type') ?? '') && !/ndjson/.test(answer.headers.get('content-type') ?? '');
  return { status: answer.status, body: isJson && text !== '' ? (JSON.parse(text) as unknown) : text, headers: answer.headers };
}

const IDLE = `
  select exists (select 1 from outbox) or exists (select 1 from import where status in ('queued', 'running'))
    or exists (select 1 from outreach_run where status = 'planning' or (status = 'queued' and (at <= $1 or dry_run)))
    or exists (select 1 from message where status in ('claimed', 'dispatching') or (status = 'planned' and not_before <= $1)) as busy`;

/**
 * Looks at the database and the queue until both say so; the test's own limit ends a wait that would never end. Twice: what
 * was on its way from one to the other at the first look has arrived at the second.
 */
async function untilIdle(app: NestFastifyApplication, clock: Clock): Promise<void> {
  const database = app.get(Database, { strict: false });
  const steps = app.get<Queue>(getQueueToken(STEPS_QUEUE), { strict: false });
  const isIdle = async (): Promise<boolean> => {
    if ((await database.one<{ busy: boolean }>(IDLE, [clock.now()]))?.busy !== false) return false;
    const { waiting, active, delayed } = await steps.getJobCounts();
    return waiting + active + delayed === 0;
  };
  while (!((await isIdle()) && (await isIdle()))) await new Promise((resolve) => setTimeout(resolve, 10));
}
