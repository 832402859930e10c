/** Whatever the order in which transactions write, commit and are looked at, every row is read after its commit. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChangesSeen, type Moment } from './changes-seen.js';

const MINUTE = 60_000;
const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 20) + minute * MINUTE);

describe('changes seen', () => {
  it('with nothing under way leaves only the margin to be read again', () => {
    const seen = new ChangesSeen(at(0), { over: 5n, begun: 5n });
    expect(seen.since).toEqual(new Date(at(0).getTime() - 30_000));
    seen.looked(at(10), { over: 9n, begun: 9n });
    expect(seen.since).toEqual(new Date(at(10).getTime() - 30_000));
  });

  it('wait for a transaction that was under way, and for one look after its end', () => {
    const seen = new ChangesSeen(at(0), { over: 5n, begun: 5n });
    const settled = seen.since;
    seen.looked(at(10), { over: 6n, begun: 8n });
    seen.looked(at(20), { over: 7n, begun: 9n });
    expect(seen.since).toEqual(settled);
    seen.looked(at(30), { over: 8n, begun: 12n });
    expect(seen.since).toEqual(new Date(at(10).getTime() - 30_000));
  });

  it('go far back when the first reading found a transaction under way', () => {
    expect(new ChangesSeen(at(60), { over: 6n, begun: 8n }).since).toEqual(at(0));
  });

  it('miss no row in any history', () => {
    const step = fc.oneof(
      { weight: 2, arbitrary: fc.constant('begin' as const) },
      { weight: 2, arbitrary: fc.record({ commit: fc.nat(5) }) },
      { weight: 2, arbitrary: fc.constant('look' as const) },
    );
    fc.assert(fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const open: { xid: bigint; writtenAt: Date }[] = [];
      const committed: Date[] = [];
      const missed = new Set<Date>();
      let next = 10n;
      const snapshot = (): Moment => ({ over: open.map(({ xid }) => xid).reduce((least, xid) => (xid < least ? xid : least), next), begun: next });
      const seen = new ChangesSeen(at(0), snapshot());
      steps.forEach((one, minute) => {
        if (one === 'begin') open.push({ xid: next++, writtenAt: at(minute) });
        else if (one === 'look') {
          const visible = snapshot();
          for (const row of committed) if (row >= seen.since) missed.delete(row);
          seen.looked(at(minute), visible);
        } else {
          const [ended] = open.splice(one.commit, 1);
          if (ended) { committed.push(ended.writtenAt); missed.add(ended.writtenAt); }
        }
      });
      for (const row of missed) expect(row >= seen.since).toBe(true); // the next look will read it
    }), { numRuns: 500 });
  });
});
