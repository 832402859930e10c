/** The circuit breaker of each provider account, kept in PostgreSQL: what one worker learns, every worker knows within a second. */

import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Circuit } from './circuit.entity.js';

/** Failures in a row that open the circuit; with eight calls side by side at most 17 are made before it opens. */
const OPENS_AFTER = 10;
/** One message tries again after this long, and again after as long, in milliseconds. */
const PROBE_EVERY_MS = 30_000;
/** How long a worker believes what it read, in milliseconds. */
const FRESH_MS = 1_000;

type State = Pick<Circuit, 'failures' | 'openedAt' | 'probeAt'>;
const CLOSED: State = { failures: 0, openedAt: null, probeAt: null };
const STATE = `failures, opened_at as "openedAt", probe_at as "probeAt"`;

@Injectable()
export class CircuitBreaker {
  readonly #logger = new Logger('CircuitBreaker');
  readonly #read = new Map<string, { readonly at: number; readonly state: Promise<State> }>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<Circuit[]> {
    return this.database.manager.find(Circuit, { order: { account: 'ASC' } });
  }

  /** `waitMs` 0 = go; `probe` when this one call decides whether the circuit closes. */
  async ask(account: string): Promise<{ readonly waitMs: number; readonly probe: boolean }> {
    const { openedAt, probeAt } = await this.#state(account);
    if (openedAt === null) return { waitMs: 0, probe: false };
    const now = this.clock.now();
    const waitMs = (probeAt?.getTime() ?? 0) - now.getTime();
    if (waitMs > 0) return { waitMs, probe: false };
    const taken = await this.#write(account,
      `update circuit set probe_at = $3, updated_at = $2 where account = $1 and opened_at is not null and probe_at <= $2 returning ${STATE}`,
      [now, new Date(now.getTime() + PROBE_EVERY_MS)]);
    // Somebody else probes, or has just closed it: look again when their answer can be known.
    return taken ? { waitMs: 0, probe: true } : { waitMs: FRESH_MS, probe: false };
  }

  /** `code` is the provider's, for whoever looks at the circuit. Only a probe closes a circuit that is open. */
  async report(account: string, health: 'good' | 'bad' | 'fatal', code: string, probe: boolean): Promise<void> {
    const now = this.clock.now();
    if (health === 'good') {
      const { failures, openedAt } = await this.#state(account);
      if (failures === 0 && openedAt === null) return;
      await this.#write(account, `update circuit set failures = 0, opened_at = null, probe_at = null, updated_at = $2 where account = $1 and (opened_at is null or $3) returning ${STATE}`, [now, probe]);
      if (openedAt !== null && probe) this.#logger.log(`${account} answers again: its circuit is closed`);
      return;
    }
    const state = await this.#write(account,
      `insert into circuit as c (account, failures, opened_at, probe_at, code, updated_at)
       values ($1, 1, case when $5 then $2::timestamptz end, case when $5 then $3::timestamptz end, $4, $2)
       on conflict (account) do update set failures = c.failures + 1, code = $4, updated_at = $2,
         opened_at = coalesce(c.opened_at, case when $5 or c.failures + 1 >= $6 then $2::timestamptz end),
         probe_at = coalesce(c.probe_at, case when $5 or c.failures + 1 >= $6 then $3::timestamptz end)
       returning ${STATE}`,
      [now, new Date(now.getTime() + PROBE_EVERY_MS), code, health === 'fatal', OPENS_AFTER]);
    if (state?.openedAt?.getTime() === now.getTime()) this.#logger.error(`${account} fails (${code}): its circuit is open, messages wait`);
  }

  async #state(account: string): Promise<State> {
    const known = this.#read.get(account);
    if (known && performance.now() - known.at < FRESH_MS) return known.state;
    const state = this.database.one<State>(`select ${STATE} from circuit where account = $1`, [account]).then((row) => row ?? CLOSED);
    this.#read.set(account, { at: performance.now(), state });
    state.catch(() => this.#read.delete(account));
    return state;
  }

  async #write(account: string, sql: string, parameters: readonly unknown[]): Promise<State | null> {
    const row = await this.database.one<State>(sql, [account, ...parameters]);
    if (row) this.#read.set(account, { at: performance.now(), state: Promise.resolve(row) });
    return row;
  }
}
