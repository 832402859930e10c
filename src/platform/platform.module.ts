/** The plumbing, put together once from the configuration and the servers it names. */

import { type DynamicModule, Global, Module } from '@nestjs/common';
import { BullModule, getQueueToken } from '@nestjs/bull';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type Queue } from 'bull';
import { type DataSourceOptions } from 'typeorm';
import { Clock } from './clock/clock.js';
import { ClockKeeper } from './database/clock-keeper.js';
import { Ids } from './clock/ids.js';
import { Config } from './config/config.js';
import { SignedTokens } from './crypto/signed-tokens.js';
import { Vault } from './crypto/vault.js';
import { Database } from './database/database.js';
import { HealthController } from './health/health.controller.js';
import { Outbox } from './outbox/outbox.js';
import { type RedisHandle } from './queue/embedded-redis.js';
import { BullStepQueue, type StepCall, StepQueue, STEPS_QUEUE } from './queue/step-queue.js';
import { Sweeper } from './queue/sweeper.js';
import { AttemptLimit } from './rate/attempt-limit.js';
import { Throttle } from './rate/throttle.js';
import { RedisTokenBucket } from './rate/token-bucket.js';

export interface Plumbing {
  readonly config: Config;
  readonly clock: Clock;
  readonly dataSource: DataSourceOptions;
  readonly redis: RedisHandle;
  /** Keeps the queues of two applications on one Redis apart. */
  readonly queuePrefix: string;
}

@Global()
@Module({})
export class PlatformModule {
  static with({ config, clock, dataSource, redis, queuePrefix }: Plumbing): DynamicModule {
    const secrets = [config.secretKey, ...config.oldSecretKeys] as const;
    const queue = BullModule.registerQueue({ name: STEPS_QUEUE, prefix: queuePrefix, createClient: redis.createClient });
    return {
      module: PlatformModule,
      imports: [TypeOrmModule.forRoot(dataSource), queue],
      controllers: [HealthController],
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
        { provide: Vault, useFactory: () => new Vault(secrets) },
        { provide: SignedTokens, useFactory: () => new SignedTokens(secrets) },
        { provide: StepQueue, useFactory: (bull: Queue<StepCall>) => new BullStepQueue(bull), inject: [getQueueToken(STEPS_QUEUE)] },
        { provide: Throttle, useFactory: () => new Throttle(new RedisTokenBucket(redis.createClient('client', { lazyConnect: true }), `${queuePrefix}:rate`)) },
        {
          provide: AttemptLimit, inject: [Vault],
          useFactory: (vault: Vault) => new AttemptLimit(redis.createClient('client', { lazyConnect: true }), `${queuePrefix}:attempts`, clock, vault),
        },
        Ids, Database, Outbox, Sweeper, ClockKeeper,
      ],
      exports: [Config, Clock, Vault, SignedTokens, StepQueue, Throttle, AttemptLimit, Ids, Database, Outbox, Sweeper],
    };
  }
}
