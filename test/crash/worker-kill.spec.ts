/** T-01 and T-02, small: the real worker process, killed with -9 again and again in the middle of real SMTP. The full figures: test/soak. */

import { expect, it } from 'vitest';
import { killRun } from './kill-run.fixture.js';

const MAILS = 300;
const KILLS = 5;

it(`${String(MAILS)} mails and ${String(KILLS)} kills lose nothing, repeat nothing unmarked, and leave few unknown`, async () => {
  const run = await killRun({ mails: MAILS, kills: KILLS, policy: 'resend' });
  expect(run).toMatchObject({ lost: 0, unmarkedDuplicates: 0, wronglyAccepted: 0, withoutSlot: 0, stillOpen: 0 });
  expect(run.unknown).toBeLessThanOrEqual(KILLS * 4);
  expect(run.duplicates).toBeLessThanOrEqual(run.unknown);
  expect(run.mostCopies).toBeLessThanOrEqual(2);
});
