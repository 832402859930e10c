/** Trains the model of src/title-model.ts: multinomial logistic regression ("maximum entropy") over the words of known titles, by stochastic gradient descent. */

import { wordHash } from '../src/folded-words.js';
import { type TitleFeatures, titleFeatures } from '../src/title-model.js';

export interface KnownTitle {
  /** In the form of `titleWords`. */
  readonly phrase: string;
  readonly family: string;
  /** How many titles of a source it counts for. */
  readonly times: number;
}

const EPOCHS = 6;
const LEARNING_RATE = 0.5;
const RATE_DECAY = 0.3;
const BIAS_RATE = 0.02;
const L2 = 0.0002;
/** A pair of words in fewer titles tells no more than its words. */
const LEAST_PAIRS = 2;
/** Weights below this change no reading: cross-validated accuracy falls by 0.3 points, the file to a fiftieth. */
const LEAST_WEIGHT = 0.4;
/** Weights are kept in fifths, -18 to 18 of them as one digit of base 36 after adding 18. */
const STEPS = 5;
const MOST_STEPS = 17;

interface Problem {
  readonly features: readonly string[];
  readonly families: readonly string[];
  readonly rows: readonly Int32Array[];
  readonly answers: Int32Array;
  /** Every title as often as it counts, in an order that is the same whenever the titles are. */
  readonly order: readonly number[];
}

const featuresOf = ({ phrase }: KnownTitle): string[] => {
  const found: TitleFeatures = titleFeatures([{ words: phrase.split(' '), index: 0 }]);
  return [...found.keys()];
};

function problemOf(titles: readonly KnownTitle[]): Problem {
  const all = titles.map(featuresOf);
  const counts = new Map<string, number>();
  all.forEach((names, at) => {
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + (titles[at]?.times ?? 1));
  });
  const features = [...counts].filter(([name, count]) => !name.includes(' ') || name.endsWith('$') || count >= LEAST_PAIRS).map(([name]) => name).sort();
  const families = [...new Set(titles.map(({ family }) => family))].sort();
  const numbers = new Map(features.map((name, at) => [name, at]));
  const familyNumbers = new Map(families.map((family, at) => [family, at]));
  return {
    features, families,
    rows: all.map((names) => Int32Array.from(names.flatMap((name) => numbers.get(name) ?? []))),
    answers: Int32Array.from(titles, ({ family }) => familyNumbers.get(family) ?? 0),
    order: titles.flatMap(({ times }, at) => Array.from({ length: times }, (_, time) => ({ at, rank: wordHash(`${String(time)} ${String(at)}`) }))).sort((a, b) => a.rank - b.rank || a.at - b.at).map(({ at }) => at),
  };
}

/** Chances of each family, into `chances`. */
function predict(row: Int32Array, weights: Float32Array, bias: Float32Array, chances: Float64Array): void {
  const count = bias.length;
  chances.set(bias);
  for (const feature of row) for (let at = 0; at < count; at += 1) chances[at] = (chances[at] ?? 0) + (weights[feature * count + at] ?? 0);
  const most = chances.reduce((a, b) => Math.max(a, b), -Infinity);
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum += chances[at] = Math.exp((chances[at] ?? 0) - most);
  for (let at = 0; at < count; at += 1) chances[at] = (chances[at] ?? 0) / sum;
}

function descend({ rows, answers, families, features, order }: Problem): { weights: Float32Array; bias: Float32Array } {
  const count = families.length;
  const weights = new Float32Array(features.length * count);
  const bias = new Float32Array(count);
  const errors = new Float64Array(count);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = LEARNING_RATE / (1 + RATE_DECAY * epoch);
    for (const at of order) {
      const row = rows[at] ?? new Int32Array(0);
      predict(row, weights, bias, errors);
      errors[answers[at] ?? 0] = (errors[answers[at] ?? 0] ?? 0) - 1;
      for (let family = 0; family < count; family += 1) bias[family] = (bias[family] ?? 0) - BIAS_RATE * (errors[family] ?? 0);
      for (const feature of row) {
        for (let family = 0; family < count; family += 1) {
          const here = feature * count + family;
          weights[here] = (weights[here] ?? 0) - rate * ((errors[family] ?? 0) + L2 * (weights[here] ?? 0));
        }
      }
    }
  }
  return { weights, bias };
}

const steps = (weight: number): number => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight * STEPS)));

/** Pairs of a family's number (two digits) and a weight (one digit), all in base 36. */
function encoded(values: Float32Array): string {
  let text = '';
  values.forEach((weight, family) => {
    if (Math.abs(weight) >= LEAST_WEIGHT) text += family.toString(36).padStart(2, '0') + (steps(weight) + MOST_STEPS + 1).toString(36);
  });
  return text;
}

/** The model as src/title-model.ts reads it: the families, then a line `feature|weights` each; the first, of no name, holds what speaks for a family before any word. */
export function trainTitleModel(titles: readonly KnownTitle[]): { families: string; weights: string } {
  const problem = problemOf(titles);
  const { weights, bias } = descend(problem);
  const count = problem.families.length;
  const lines = problem.features.map((name, at) => `${name}|${encoded(weights.subarray(at * count, (at + 1) * count))}`).filter((line) => !line.endsWith('|'));
  return { families: problem.families.join(' '), weights: [`|${encoded(bias)}`, ...lines].join('\n') };
}
