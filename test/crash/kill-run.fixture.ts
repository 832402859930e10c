/** One run of T-01 or T-02: so many letters, so many kills at moments a seed chooses, and the figures. */

import { type UnknownPolicy } from '../../src/records/programme/programme.entity.js';
import { openYard } from './killed-workers.fixture.js';

export interface KillRun {
  readonly mails: number;
  readonly kills: number;
  readonly policy: UnknownPolicy;
}

export interface KillFigures {
  /** Neither accepted nor unknown, and not there either. */
  readonly lost: number;
  readonly unknown: number;
  /** Of the unknown, those that had arrived. */
  readonly unknownArrived: number;
  /** Letters that arrived more than once, in all and without a flagged copy. */
  readonly duplicates: number;
  readonly unmarkedDuplicates: number;
  readonly mostCopies: number;
  /** Accepted on record, not at the server. */
  readonly wronglyAccepted: number;
  readonly withoutSlot: number;
  readonly stillOpen: number;
}

/** A worker dies up to this many milliseconds after the 354 it was waited for. */
const LATER_MS = 40;

export async function killRun({ mails, kills, policy }: KillRun): Promise<KillFigures> {
  const yard = await openYard(mails, policy);
  try {
    // Some way below what there is, so that every kill meets work.
    const between = Math.floor((mails * 0.9) / kills);
    let state = 7;
    for (let kill = 0; kill < kills; kill += 1) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      await yard.liveAndDie(between, state % LATER_MS);
      await yard.pass();
    }
    await yard.finish();
    // Copies of what is unknown are planned only now: first, that no kill repeats anything by itself.
    await yard.pass();
    await yard.finish();
    return figuresOf(await yard.fates(), yard.arrivals());
  } finally {
    await yard.stop();
  }
}

type Yard = Awaited<ReturnType<typeof openYard>>;

function figuresOf(fates: Awaited<ReturnType<Yard['fates']>>, arrivals: ReturnType<Yard['arrivals']>): KillFigures {
  const letters = fates.filter(({ resendOf }) => resendOf === null);
  const copied = new Set(fates.flatMap(({ resendOf }) => resendOf ?? []));
  const unknown = letters.filter(({ status }) => status === 'unknown');
  const twice = [...arrivals].filter(([, times]) => times > 1);
  const open = new Set(['planned', 'claimed', 'dispatching']);
  return {
    lost: letters.filter(({ id, status }) => status !== 'unknown' && !arrivals.has(id)).length,
    unknown: unknown.length,
    unknownArrived: unknown.filter(({ id }) => arrivals.has(id)).length,
    duplicates: twice.length,
    unmarkedDuplicates: twice.filter(([id]) => !copied.has(id)).length,
    mostCopies: Math.max(...arrivals.values()),
    wronglyAccepted: letters.filter(({ id, status }) => status === 'accepted' && !arrivals.has(id)).length,
    withoutSlot: fates.filter(({ slots, status }) => slots !== (status === 'accepted' || status === 'unknown' ? 1 : 0)).length,
    stillOpen: fates.filter(({ status }) => open.has(status)).length,
  };
}
