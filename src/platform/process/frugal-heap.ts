/**
 * Sweeping earlier while a large file comes in. V8 lets a heap grow to a multiple of what lives in it before it sweeps, and
 * an import would fill that with rows long done with. Swept as early at all times, planning took nearly twice as long; left
 * to V8, it took two and a half times the memory.
 */

import { setFlagsFromString } from 'node:v8';

/** How much may be added to what lives before the heap is swept, in per cent: no limit, what has to live may. */
const FRUGAL = 20;
/** As `npm start` says (scripts/run.mjs). */
const USUAL = 50;

let atWork = 0;

const grow = (percent: number): void => { setFlagsFromString(`--heap-growing-percent=${String(percent)}`); };

/** Runs `work`, sweeping early until it and all others that run this way are done. */
export async function frugally<T>(work: () => Promise<T>): Promise<T> {
  if (atWork === 0) grow(FRUGAL);
  atWork += 1;
  try {
    return await work();
  } finally {
    atWork -= 1;
    if (atWork === 0) grow(USUAL);
  }
}
