/** The product for a simulation: its records and its pipeline as they are; clock, ids, queue and carriers of the simulator. */

import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Carriers } from './pipeline/sending/carriers.js';
import { MESSAGES_ABREAST } from './pipeline/sending/send-bucket.step.js';
import { PipelineModule } from './pipeline/pipeline.module.js';
import { Clock } from './platform/clock/clock.js';
import { Ids } from './platform/clock/ids.js';
import { Config } from './platform/config/config.js';
import { SignedTokens } from './platform/crypto/signed-tokens.js';
import { Vault } from './platform/crypto/vault.js';
import { Database } from './platform/database/database.js';
import { Outbox } from './platform/outbox/outbox.js';
import { StepQueue } from './platform/queue/step-queue.js';
import { Sweeper } from './platform/queue/sweeper.js';
import { RecordsModule } from './records/records.module.js';
import { Faults } from './simulation/faults.js';
import { HeldSweeper, InlineStepQueue, QuietOutbox } from './simulation/inline-step-queue.js';
import { MemoryCarriers } from './simulation/memory.carriers.js';
import { MortalDatabase } from './simulation/mortal.database.js';
import { type Order } from './simulation/order.js';
import { SeededIds } from './simulation/seeded-ids.js';

export interface Cockpit {
  readonly config: Config;
  readonly clock: Clock;
  /** Open already; whoever opened it closes it. */
  readonly source: DataSource;
  readonly seed: string;
  readonly buckets?: number | undefined;
  readonly faults: Faults;
  readonly order: Order;
  /** Other carriers than those that keep in memory what left, to see the laws catch what they do. */
  readonly carriers?: (own: MemoryCarriers) => Carriers;
}

@Global()
@Module({})
class SimulatedPlatform {
  static with({ config, clock, source, seed, buckets, faults, order, carriers = (own) => own }: Cockpit): DynamicModule {
    const secrets = [config.secretKey, ...config.oldSecretKeys] as const;
    return {
      module: SimulatedPlatform,
      imports: [TypeOrmModule.forRootAsync({ useFactory: () => source.options, dataSourceFactory: () => Promise.resolve(source) })],
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
        { provide: Vault, useFactory: () => new Vault(secrets) },
        { provide: SignedTokens, useFactory: () => new SignedTokens(secrets) },
        { provide: Ids, useFactory: () => new SeededIds(clock, seed, buckets) },
        { provide: MortalDatabase, useFactory: () => new MortalDatabase(source, faults, seed) },
        { provide: Database, useExisting: MortalDatabase },
        { provide: Outbox, useFactory: (database: Database) => new QuietOutbox(database, clock), inject: [Database] },
        { provide: InlineStepQueue, useFactory: () => new InlineStepQueue(faults) },
        { provide: StepQueue, useExisting: InlineStepQueue },
        HeldSweeper,
        { provide: Sweeper, useExisting: HeldSweeper },
        { provide: MemoryCarriers, useFactory: (database: MortalDatabase) => new MemoryCarriers(clock, database, faults, order), inject: [MortalDatabase] },
        { provide: Carriers, useFactory: carriers, inject: [MemoryCarriers] },
        // Side by side, messages leave in an order no seed decides, unless statements take turns.
        { provide: MESSAGES_ABREAST, useValue: faults.may('race') ? 2 : 1 },
      ],
      exports: [
        Config, Clock, Vault, SignedTokens, Ids, MortalDatabase, Database, Outbox, InlineStepQueue, StepQueue, HeldSweeper, Sweeper, MemoryCarriers, Carriers,
        MESSAGES_ABREAST,
      ],
    };
  }
}

@Module({})
export class SimulationModule {
  static with(cockpit: Cockpit): DynamicModule {
    return { module: SimulationModule, imports: [SimulatedPlatform.with(cockpit), RecordsModule, PipelineModule] };
  }
}
