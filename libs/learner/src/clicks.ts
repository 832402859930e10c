/**
 * Which followed links were followed by a program. Mail gateways open every link within seconds of delivery, run
 * scripts, and come back; a person follows one thing at a time (rules.md §1).
 *
 * A click is a machine's when it came within 10 s of sending, or within two minutes of the same message's trap (a link no
 * eye can see) being followed, or when three different links of the message were followed within two seconds.
 * Suspicion only ever costs a signal: the person arrives where the link leads all the same.
 */

export interface Click {
  readonly id: string;
  readonly at: Date;
  /** The thing followed; null for the trap. */
  readonly position: number | null;
}

const TOO_SOON_MS = 10_000;
const ROUND_OF_THE_TRAP_MS = 120_000;
const BURST_MS = 2_000;
const BURST_LINKS = 3;

/** The ids of the clicks of one message that no person made. `sentAt` null = the hour it left is not known, and says nothing. */
export function machineClicks(clicks: readonly Click[], sentAt: Date | null): ReadonlySet<string> {
  const near = (a: Click, b: Click, ms: number): boolean => Math.abs(a.at.getTime() - b.at.getTime()) <= ms;
  const traps = clicks.filter(({ position }) => position === null);
  const machine = clicks.filter((click) => {
    if (click.position === null || (sentAt !== null && click.at.getTime() - sentAt.getTime() < TOO_SOON_MS)) return true;
    if (traps.some((trap) => near(click, trap, ROUND_OF_THE_TRAP_MS))) return true;
    return new Set(clicks.filter((other) => near(click, other, BURST_MS)).map(({ position }) => position)).size >= BURST_LINKS;
  });
  return new Set(machine.map(({ id }) => id));
}
