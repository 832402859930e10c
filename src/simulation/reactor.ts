/** A program of the user's that plays the people: it reads one ledger line a message and answers with what they do about it. */

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';
import { faultOf } from '#lib/normaliser';
import { CHANNELS } from '#lib/vocabulary';
import { z } from 'zod';
import { REACTION_TYPES } from '../records/reaction/reaction.entity.js';
import { personChangeSchema } from './person-change.js';

const afterSeconds = z.number().min(0).default(0);
const instant = z.iso.datetime({ offset: true });

const eventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.enum(REACTION_TYPES), jobExternalId: z.string().optional(), afterSeconds }),
  z.object({ type: z.literal('unsubscribe'), channel: z.enum(CHANNELS).optional(), purpose: z.enum(['jobs', 'content']).optional(), afterSeconds }),
  z.object({ type: z.literal('pause'), until: instant.optional(), days: z.number().positive().optional(), afterSeconds }),
  z.object({ type: z.literal('change'), set: personChangeSchema, afterSeconds }),
  z.object({ type: z.literal('erase'), afterSeconds }),
]);
export type ReactorEvent = z.output<typeof eventSchema>;

const answerSchema = z.object({ events: z.array(eventSchema).default([]) });

/** How long one answer may take. */
const PATIENCE_MS = 30_000;
const FAREWELL_MS = 5_000;

export class ReactorError extends Error {
  override readonly name = 'ReactorError';
}

export class Reactor {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: Interface;
  readonly #gone: Promise<string>;
  #asked = 0;
  #answer: ((line: string) => void) | null = null;
  #early: string | null = null;

  /** `command` is run by the shell; its own stderr goes to ours. */
  constructor(private readonly command: string, private readonly patienceMs = PATIENCE_MS) {
    const child = spawn(command, { shell: true, stdio: ['pipe', 'pipe', 'pipe'] });
    child.stderr.pipe(process.stderr, { end: false });
    child.stdin.on('error', () => undefined); // its end is told by `gone`
    this.#child = child;
    this.#lines = createInterface({ input: child.stdout });
    this.#lines.on('line', (line) => {
      const answer = this.#answer;
      this.#answer = null;
      if (answer) answer(line);
      else this.#early = line;
    });
    this.#gone = new Promise((resolve) => {
      child.on('error', (error) => {
        resolve(`could not be started: ${error.message}`);
      });
      child.on('close', (code, signal) => {
        resolve(`ended by itself (${signal === null ? `exit ${String(code)}` : signal})`);
      });
    });
  }

  /** @throws ReactorError when it ends, is silent for too long, or answers something else than the contract's line. */
  async hear(line: object): Promise<ReactorEvent[]> {
    this.#asked += 1;
    if (this.#early !== null) throw this.#error('said a line that nobody had asked for', this.#early);
    const answer = this.#nextLine();
    this.#child.stdin.write(`${JSON.stringify(line)}\n`);
    return this.#read(await answer);
  }

  async stop(): Promise<void> {
    this.#child.stdin.end();
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), FAREWELL_MS);
    await this.#gone;
    clearTimeout(timer);
    this.#lines.close();
  }

  async #nextLine(): Promise<string> {
    let timer: NodeJS.Timeout | undefined;
    const line = new Promise<string>((resolve) => {
      this.#answer = resolve;
    });
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(this.#error(`did not answer within ${String(this.patienceMs / 1000)} seconds`));
      }, this.patienceMs);
    });
    const gone = this.#gone.then((how): never => {
      throw this.#error(how);
    });
    try {
      return await Promise.race([line, late, gone]);
    } finally {
      this.#answer = null;
      clearTimeout(timer);
      gone.catch(() => undefined);
    }
  }

  #read(line: string): ReactorEvent[] {
    let answer: unknown;
    try {
      answer = JSON.parse(line);
    } catch {
      throw this.#error('answered something that is not JSON', line);
    }
    const read = answerSchema.safeParse(answer);
    if (read.success) return read.data.events;
    const { field, message } = faultOf(read.error, answer);
    throw this.#error(`answered something else than {"events": […]}: ${field === null ? '' : `${field}: `}${message}`, line);
  }

  #error(what: string, line?: string): ReactorError {
    const said = line === undefined ? '' : `\nIt said: ${line.slice(0, 300)}`;
    return new ReactorError(`The reactor (${this.command}) ${what}, at message ${String(this.#asked)}.${said}`);
  }
}
