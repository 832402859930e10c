/** What every benchmark is: a name and a run that prints lines for people and answers its figures. */

export type Figures = Readonly<Record<string, string | number>>;

export interface Bench {
  readonly name: string;
  readonly about: string;
  /** `say` prints a line for people; every answer becomes a JSON line. */
  run(args: readonly string[], say: (line: string) => void): Promise<readonly Figures[]>;
}

export const rounded = (value: number, digits = 3): number => Number(value.toPrecision(digits));

/** `--name value` among the arguments, as a number. */
export function numberArg(args: readonly string[], name: string, otherwise: number): number {
  const at = args.indexOf(`--${name}`);
  const value = at < 0 ? otherwise : Number(args[at + 1]);
  if (!Number.isFinite(value)) throw new Error(`--${name} expects a number`);
  return value;
}

/** `--name value` among the arguments, as one of `choices`; null when absent. */
export function choiceArg<Choice extends string>(args: readonly string[], name: string, choices: readonly Choice[]): Choice | null {
  const at = args.indexOf(`--${name}`);
  if (at < 0) return null;
  const chosen = choices.find((choice) => choice === args[at + 1]);
  if (chosen === undefined) throw new Error(`--${name} expects ${choices.join(' or ')}`);
  return chosen;
}

/** Seconds that `work` took, with what it answered. */
export async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; answer: T }> {
  const start = performance.now();
  const answer = await work();
  return { seconds: (performance.now() - start) / 1000, answer };
}
