/** What every benchmark is: a name and a run that prints lines for people and answers its figures. */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

export type Figures = Readonly<Record<string, string | number>>;

export interface Bench {
  readonly name: string;
  readonly about: string;
  /** Names of what may follow `--`, each with a value. `file`: a file may also stand by itself. */
  readonly options: readonly string[];
  /** `say` prints a line for people; every answer becomes a JSON line. */
  run(args: BenchArgs, say: (line: string) => void): Promise<readonly Figures[]>;
}

export const rounded = (value: number, digits = 3): number => Number(value.toPrecision(digits));

/** Values by the name of their option. */
export type BenchArgs = Readonly<Partial<Record<string, string>>>;

/** What is wrong with the command; its message is for whoever typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws UsageError for an option or a file that none of these benchmarks takes, or without a value. */
export function readArgs(args: readonly string[], benches: readonly Bench[]): BenchArgs {
  const names = [...new Set(benches.flatMap(({ options }) => options))];
  try {
    const { values, positionals: [file, ...more] } = parseArgs({ args: [...args], options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])), allowPositionals: true });
    if (more.length > 0 || (file !== undefined && (!names.includes('file') || values['file'] !== undefined))) throw new UsageError(`nobody reads ${more[0] ?? file ?? ''}`);
    return file === undefined ? values : { ...values, file };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\nOptions: ${names.map((name) => `--${name}`).join(' ')}`);
  }
}

/** A number among the arguments. @throws UsageError */
export function numberArg(args: BenchArgs, name: string, otherwise: number): number {
  const value = Number(args[name] ?? otherwise);
  if (!Number.isFinite(value) || args[name]?.trim() === '') throw new UsageError(`--${name} expects a number, not "${args[name] ?? ''}"`);
  return value;
}

/** One of `choices` among the arguments; null when absent. @throws UsageError */
export function choiceArg<Choice extends string>(args: BenchArgs, name: string, choices: readonly Choice[]): Choice | null {
  const given = args[name];
  if (given === undefined) return null;
  const chosen = choices.find((choice) => choice === given);
  if (chosen === undefined) throw new UsageError(`--${name} expects ${choices.join(' or ')}, not "${given}"`);
  return chosen;
}

/** The text of a file that the command names. @throws UsageError when it cannot be read. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Seconds that `work` took, with what it answered. */
export async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; answer: T }> {
  const start = performance.now();
  const answer = await work();
  return { seconds: (performance.now() - start) / 1000, answer };
}

const quantile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Of times in milliseconds. */
export function spread(times: readonly number[]): { readonly p50Ms: number; readonly p95Ms: number; readonly mostMs: number } {
  const sorted = [...times].sort((a, b) => a - b);
  return { p50Ms: rounded(quantile(sorted, 0.5)), p95Ms: rounded(quantile(sorted, 0.95)), mostMs: rounded(sorted.at(-1) ?? 0) };
}
