/** What a set of messages was worth to the people who got them. */

export interface Sent {
  /** Chance that the person finds it worth their time, as the taste says. */
  readonly chance: number;
  /** The person's own verdict, drawn once from that chance. */
  readonly worth: boolean;
  /** What the system said it was worth; null for a system that says nothing. */
  readonly score: number | null;
}

export interface Outcome {
  /** Groups the person is reported under. */
  readonly slices: readonly string[];
  readonly sent: readonly Sent[];
  /** Chances of the best offers there were, one a cluster, best first, at most the cap. */
  readonly ideal: readonly number[];
  /** Offers the person would find worth their time, counted up to the cap. */
  readonly worthwhile: number;
}

export interface Measures {
  readonly people: number;
  readonly sentPerPerson: number;
  readonly irrelevant: number;
  readonly ndcgAt5: number;
  readonly recallAtCap: number;
  /** Of the people for whom nothing was worth it, the share who heard nothing. */
  readonly correctSilence: number | null;
  readonly calibrationError: number | null;
}

const discounted = (gains: readonly number[]): number => gains.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);
const BINS = 10;

/** Expected calibration error: how far scores are from the share found worthwhile, averaged over ten bins by their size. */
export function calibration(sent: readonly Sent[]): { readonly error: number; readonly bins: readonly { readonly score: number; readonly worth: number; readonly count: number }[] } | null {
  const scored = sent.filter((one): one is Sent & { readonly score: number } => one.score !== null);
  if (scored.length === 0) return null;
  const bins = Array.from({ length: BINS }, (_, bin) => scored.filter(({ score }) => Math.min(BINS - 1, Math.floor(score * BINS)) === bin)).filter((list) => list.length > 0)
    .map((list) => ({ score: mean(list.map(({ score }) => score)), worth: mean(list.map(({ worth }) => Number(worth))), count: list.length }));
  return { error: bins.reduce((sum, bin) => sum + (Math.abs(bin.score - bin.worth) * bin.count) / scored.length, 0), bins };
}

/** A share of nothing is no figure: people without a worthwhile offer do not count in nDCG and recall, nor the others in silence. */
export function measure(outcomes: readonly Outcome[]): Measures {
  const sent = outcomes.flatMap((outcome) => outcome.sent);
  const served = outcomes.filter(({ worthwhile }) => worthwhile > 0);
  const unserved = outcomes.filter(({ worthwhile }) => worthwhile === 0);
  return {
    people: outcomes.length,
    sentPerPerson: sent.length / Math.max(1, outcomes.length),
    irrelevant: mean(sent.map(({ worth }) => Number(!worth))),
    ndcgAt5: mean(served.map((one) => discounted(one.sent.map(({ chance }) => chance)) / Math.max(discounted(one.ideal), 1e-9))),
    recallAtCap: mean(served.map((one) => Math.min(1, one.sent.filter(({ worth }) => worth).length / one.worthwhile))),
    correctSilence: unserved.length === 0 ? null : mean(unserved.map((one) => Number(one.sent.length === 0))),
    calibrationError: calibration(sent)?.error ?? null,
  };
}
