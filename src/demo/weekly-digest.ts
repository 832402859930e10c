/** The demo's one programme and this week's run of it. */

import { type INestApplicationContext } from '@nestjs/common';
import { nextOccurrence } from '#lib/pacing';
import { WINDOW_MS } from '#lib/vocabulary';
import { Clock } from '../platform/clock/clock.js';
import { waitUntil } from '../platform/process/alive.js';
import { OutreachRepository } from '../records/outreach/outreach.repository.js';
import { type Programme } from '../records/programme/programme.entity.js';
import { ProgrammeRepository, type ProgrammeInput } from '../records/programme/programme.repository.js';
import { type RunSummary, RunView } from '../records/views/run.view.js';

export const DEMO_ZONE = 'Asia/Jerusalem';

const TUESDAYS_AT_TEN = '0 10 * * 2';
const DAY_MS = 86_400_000;
/** How long the letters of a run may take to leave. */
const SETTLING_MS = 2 * 60_000;
const MOST_DRIFT_MS = 2 * 3_600_000;
const PATIENCE_MS = 5 * 60_000;

const WEEKLY_DIGEST: ProgrammeInput = {
  name: 'weekly digest', kind: 'digest', schedule: '0 9 * * 2', timeZone: 'candidate', channels: ['email', 'sms', 'whatsapp'], maxItems: 5, minScore: 0.5,
  audience: null, active: true,
};

/**
 * When this start of the demo plays: the next Tuesday at ten in Jerusalem, an hour after the digest, never in a week that had its run.
 * A few minutes later when the run before was not a full rolling week ago: a weekly cap would otherwise hold people for the seconds between two starts.
 */
export function demoMoment(now: Date, latestRun: Date | null): Date {
  const after = latestRun === null ? now.getTime() : Math.max(now.getTime(), latestRun.getTime() + DAY_MS);
  const tuesday = nextOccurrence(TUESDAYS_AT_TEN, DEMO_ZONE, new Date(after));
  if (!tuesday) throw new Error('there is no next Tuesday');
  const cleared = latestRun === null ? 0 : latestRun.getTime() + WINDOW_MS.week + SETTLING_MS;
  if (cleared <= tuesday.getTime()) return tuesday;
  return cleared < tuesday.getTime() + MOST_DRIFT_MS ? new Date(cleared) : demoMoment(new Date(tuesday.getTime() + DAY_MS), null);
}

/** The run of the schedule's Tuesday at nine: everyone at nine of their own clocks, those whose nine is past at once. Returns when all that is due is sent. */
export async function runWeeklyDigest(app: INestApplicationContext): Promise<RunSummary> {
  const programmes = app.get(ProgrammeRepository, { strict: false });
  const programme = (await programmes.findByName(WEEKLY_DIGEST.name)) ?? (await programmes.create(WEEKLY_DIGEST));
  const runId = await requestRun(app, programme);
  const runs = app.get(RunView, { strict: false });
  const isDone = async (): Promise<boolean> => (await runs.summary(runId))?.status === 'done';
  if (!(await waitUntil(isDone, { withinMs: PATIENCE_MS, everyMs: 50 }))) throw new Error('The digest did not finish within five minutes.');
  const summary = await runs.summary(runId);
  if (!summary) throw new Error('The run is gone.');
  return summary;
}

/** The occurrence is the schedule's own, so that its sweep, which may be first, does not run the week again. */
async function requestRun(app: INestApplicationContext, programme: Programme): Promise<string> {
  const now = app.get(Clock, { strict: false }).now();
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: DEMO_ZONE, dateStyle: 'short' }).format(now);
  const runId = await app.get(OutreachRepository, { strict: false }).request({ programmeId: programme.id, occurrence: `${day} 09:00:00`, dryRun: false, at: now });
  if (runId !== null) return runId;
  const [latest] = await app.get(RunView, { strict: false }).list({ afterId: null, limit: 1, programmeId: programme.id });
  if (!latest) throw new Error('The week has a run that cannot be found.');
  return latest.id;
}
