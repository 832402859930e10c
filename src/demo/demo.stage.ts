/** Where a demo plays: its configuration, its servers, the week it is in, and the application on top. */

import { createServer } from 'node:net';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../app.factory.js';
import { type Clock, ShiftedClock } from '../platform/clock/clock.js';
import { type Config } from '../platform/config/config.js';
import { loadConfig, type RawEnvironment } from '../platform/config/load-config.js';
import { dataSourceOptions, migrate } from '../platform/database/data-source.js';
import { createLogger } from '../platform/logging/logger.js';
import { ENTITIES } from '../records/entities.js';
import { startServers } from '../servers.js';
import { type DemoFolder } from './demo.folder.js';
import { demoMoment } from './weekly-digest.js';

export interface Stage {
  readonly app: NestFastifyApplication;
  readonly config: Config;
  readonly moment: Date;
  /** How database and queue came about, for people. */
  readonly about: string;
  close(): Promise<void>;
}

const PORTS_TRIED = 50;

/** What the environment says, with a demo's own folder, key and sender where it says nothing. */
export function demoConfig(env: RawEnvironment, folder: DemoFolder, port?: number): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
  return loadConfig(
    {
      ORGANISATION_NAME: 'Kesher demo team', ORGANISATION_ADDRESS: '1 Example Street, Haifa', ORGANISATION_CONTACT: 'talent@example.org',
      MAIL_FROM: 'Kesher demo team <talent@example.org>', LOG_LEVEL: 'error',
      ...given,
      KESHER_DIR: folder.path,
      ADMIN_API_KEY: given['ADMIN_API_KEY'] ?? folder.apiKey(),
      ...(port === undefined ? {} : { PORT: String(port) }),
      ROLE: 'all',
    },
    { mode: 'demo' },
  );
}

/** The wanted port, or the next one that is free. */
export async function openPort(wanted: number): Promise<number> {
  for (let port = wanted; port < Math.min(wanted + PORTS_TRIED, 65_536); port += 1) if (await isFree(port)) return port;
  throw new Error(`No free port from ${String(wanted)} on; set PORT to one that is free.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}

/** `latestRun` looks into the migrated database; it throws when that database is no demo's. */
export async function setStage(config: Config, realTime: Clock, latestRun: (databaseUrl: string) => Promise<Date | null>): Promise<Stage> {
  const servers = await startServers(config);
  try {
    await migrate(servers.databaseUrl);
    const moment = demoMoment(realTime.now(), await latestRun(servers.databaseUrl));
    const plumbing = {
      config, clock: new ShiftedClock(moment), dataSource: dataSourceOptions(servers.databaseUrl, ENTITIES), redis: servers.redis, queuePrefix: 'kesher-demo',
    };
    const app = await createApp(plumbing, createLogger(config));
    const close = async (): Promise<void> => {
      await app.close();
      await servers.stop();
    };
    return { app, config, moment, about: servers.about, close };
  } catch (error) {
    await servers.stop();
    throw error;
  }
}
