/** One simulation from end to end: the product put together on an empty database, flown through its days, and judged. */

import { type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Carriers } from '../pipeline/sending/carriers.js';
import { ManualClock } from '../platform/clock/clock.js';
import { Ids } from '../platform/clock/ids.js';
import { loadConfig } from '../platform/config/load-config.js';
import { connect, type Connections } from '../platform/database/data-source.js';
import { Database } from '../platform/database/database.js';
import { createLogger } from '../platform/logging/logger.js';
import { CandidateRepository } from '../records/candidate/candidate.repository.js';
import { ContactPolicy } from '../records/contact-policy.js';
import { ConsentLedger } from '../records/consent/consent.ledger.js';
import { ENTITIES } from '../records/entities.js';
import { JobIntake } from '../records/job-intake.js';
import { JobRepository } from '../records/job/job.repository.js';
import { MessageItemRepository } from '../records/message/message-items.repository.js';
import { MessageReceipts } from '../records/message-receipts.js';
import { PersonDeparture } from '../records/person-departure.js';
import { PersonReply } from '../records/person-reply.js';
import { PersonUpsert } from '../records/person-upsert.js';
import { PreferenceRepository } from '../records/preference/preference.repository.js';
import { type Programme } from '../records/programme/programme.entity.js';
import { ProgrammeRepository } from '../records/programme/programme.repository.js';
import { PersonReaction } from '../records/person-reaction.js';
import { LedgerView } from '../records/views/ledger.view.js';
import { PeopleView } from '../records/views/people.view.js';
import { RunView } from '../records/views/run.view.js';
import { SimulationModule } from '../simulation.module.js';
import { Catalogue } from './catalogue.js';
import { type FaultRates, Faults } from './faults.js';
import { FlightLoop } from './flight.js';
import { HeldSweeper, InlineStepQueue } from './inline-step-queue.js';
import { violationsOf } from './laws.js';
import { Life } from './life.js';
import { type DecisionOutput, decisionLine, type MessageLine, messageLine } from './lines.js';
import { type Logbook, summaryOf } from './logbook.js';
import { MemoryCarriers } from './memory.carriers.js';
import { MortalDatabase } from './mortal.database.js';
import { Order } from './order.js';
import { type KnownPerson, Population } from './population.js';
import { type Reactor } from './reactor.js';
import { Receipts } from './receipts.js';
import { WaitingView } from './waiting.view.js';
import { Worker } from './worker.js';
import { DAY_MS, type Flight } from './world.js';

/** Nothing of the environment reaches a simulation: the same inputs give the same bytes on every machine. */
const ENVIRONMENT = { SECRET_KEY: 'a simulation keeps no secrets: its database is dropped', PUBLIC_URL: 'https://kesher.invalid', ROLE: 'worker', LOG_LEVEL: 'error' };

/** One connection: the order of statements is the order of the code. In a race they take turns. */
const CONNECTIONS = 1;
const CONNECTIONS_TO_RACE = 8;

export interface SimulationOptions {
  readonly flight: Flight;
  readonly faults?: FaultRates;
  readonly reactor?: Reactor | null;
  readonly carriers?: (own: MemoryCarriers) => Carriers;
  /** Configuration besides the simulator's own, e.g. ORGANISATION_CAPS. */
  readonly environment?: Readonly<Record<string, string>>;
  /** How many of the 256 buckets the people fall into; all of them unless told. */
  readonly buckets?: number;
  /** Hears of every virtual moment flown. */
  readonly tell?: (now: number) => void;
}

/** Connections for one simulation after another, to a migrated database; `faults` of the first are of the kind of all. */
export async function openDatabase(url: string, faults: FaultRates = {}): Promise<Connections> {
  return connect(url, ENTITIES, (faults.race ?? 0) > 0 ? CONNECTIONS_TO_RACE : CONNECTIONS);
}

/** `source`: of a migrated database without any rows; it stays open. */
export async function simulate(source: Connections, options: SimulationOptions): Promise<Logbook> {
  const { flight, faults: rates = {}, carriers } = options;
  if ((rates.race ?? 0) > 0 && (source.options.poolSize ?? 0) < CONNECTIONS_TO_RACE) throw new Error('a race needs a connection for everybody in it: open the database for these faults');
  const clock = new ManualClock(new Date(flight.start - 1));
  const faults = new Faults(rates, flight.seed);
  const order = new Order();
  const config = loadConfig({ ...options.environment, ...ENVIRONMENT }, { mode: 'test' });
  const cockpit = { config, clock, source, seed: flight.seed, buckets: options.buckets, faults, order, ...(carriers ? { carriers } : {}) };
  // A worker that dies on purpose would only fill the log.
  const logger = faults.any ? false : createLogger(config);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest declares its plain options as a class
  const app = await NestFactory.createApplicationContext(SimulationModule.with(cockpit), { logger, abortOnError: false });
  try {
    return await new Simulation(app, clock, { faults, order }, options).run();
  } finally {
    // Not the application's own farewell, which would wait for what dead workers still try and close the connections.
    app.get(MortalDatabase, { strict: false }).onApplicationShutdown();
  }
}

class Simulation {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly clock: ManualClock,
    private readonly chance: { readonly faults: Faults; readonly order: Order },
    private readonly options: SimulationOptions,
  ) {}

  async run(): Promise<Logbook> {
    const { flight, tell = () => undefined } = this.options;
    const population = this.#population();
    // The world is there a moment before the start, so that an occurrence at the start itself finds it.
    const { known, badLines } = await population.bringIn(flight.world.people);
    const programmes: Programme[] = [];
    for (const programme of flight.programmes) programmes.push(await this.#get(ProgrammeRepository).create(programme));
    const life = new Life(population, { clock: this.clock, jobs: this.#get(JobRepository), items: this.#get(MessageItemRepository), reactions: this.#get(PersonReaction), order: this.chance.order });
    life.intend(known);
    const end = flight.start + flight.days * DAY_MS;
    const receipts = this.#receipts();
    await new FlightLoop(this.#crew(life, receipts), programmes).fly(flight.start, end, tell);
    return this.#logbook(known, life, receipts, [...flight.world.badLines, ...badLines]);
  }

  #population(): Population {
    return new Population({
      database: this.#get(Database), ids: this.#get(Ids), upsert: this.#get(PersonUpsert), candidates: this.#get(CandidateRepository),
      consents: this.#get(ConsentLedger), preferences: this.#get(PreferenceRepository), departure: this.#get(PersonDeparture),
    });
  }

  #receipts(): Receipts {
    const { departures } = this.#get(MemoryCarriers);
    return new Receipts({ ...this.chance, clock: this.clock, receipts: this.#get(MessageReceipts), replies: this.#get(PersonReply), departures });
  }

  #crew(life: Life, receipts: Receipts) {
    const jobs = { database: this.#get(Database), ids: this.#get(Ids), intake: this.#get(JobIntake), jobs: this.#get(JobRepository) };
    return {
      clock: this.clock, life, receipts, database: this.#get(MortalDatabase), catalogue: new Catalogue(jobs, this.options.flight.world.jobs),
      worker: new Worker(this.#get(InlineStepQueue), this.#get(HeldSweeper), this.#get(MortalDatabase), this.chance.faults),
      waiting: new WaitingView(this.#get(Database)), people: this.#get(PeopleView), ledger: this.#get(LedgerView), carriers: this.#get(MemoryCarriers),
      faults: this.chance.faults, reactor: this.options.reactor ?? null,
    };
  }

  async #logbook(known: readonly KnownPerson[], life: Life, { undelivered, optOuts }: Receipts, badLines: Logbook['badLines']): Promise<Logbook> {
    const { flight, faults: rates = {} } = this.options;
    const messages = await this.#messages();
    const decisions = await this.#decisions();
    const { departures } = this.#get(MemoryCarriers);
    const violations = violationsOf(
      {
        people: known, jobs: flight.world.jobs, acts: life.acts, departures, undelivered, optOuts, messages, decisions,
        forEverybody: new Set(flight.programmes.flatMap(({ name, audience }) => (audience === null ? [name] : []))),
        leftBehind: this.chance.faults.any ? [] : await new WaitingView(this.#get(Database)).leftBehind(this.clock.now().getTime() - 1),
      },
      this.#get(ContactPolicy),
    );
    const people = new Set(known.map(({ candidateId }) => candidateId)).size;
    const summary = summaryOf({ flight, people, messages, decisions, acts: life.acts, violations, badLines, faults: { rates, happened: this.chance.faults.happened } });
    return { messages, decisions, acts: life.acts, violations, badLines, summary };
  }

  async #messages(): Promise<MessageLine[]> {
    const lines: MessageLine[] = [];
    for await (const page of this.#get(LedgerView).all({})) lines.push(...page.map(messageLine));
    return lines;
  }

  async #decisions(): Promise<DecisionOutput[]> {
    const lines: DecisionOutput[] = [];
    for (const runId of await new WaitingView(this.#get(Database)).runs()) {
      for (let cursor: string | null = null; ;) {
        const page = await this.#get(RunView).decisions({ runId, cursor, limit: 1000 });
        lines.push(...page.map(decisionLine));
        cursor = page.at(-1)?.id ?? null;
        if (cursor === null) break;
      }
    }
    return lines;
  }

  #get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T {
    return this.app.get(type, { strict: false });
  }
}
