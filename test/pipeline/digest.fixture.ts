/** A small catalogue, people who want it, and one run of a programme over them. */

import { type CandidateRecord, type Channel } from '#lib/vocabulary';
import { JobIntake } from '../../src/records/job-intake.js';
import { OutreachRepository } from '../../src/records/outreach/outreach.repository.js';
import { PersonUpsert } from '../../src/records/person-upsert.js';
import { type ProgrammeKind } from '../../src/records/programme/programme.entity.js';
import { ProgrammeRepository } from '../../src/records/programme/programme.repository.js';
import { type RunSummary, RunView } from '../../src/records/views/run.view.js';
import { type TestApp } from '../support/app.js';

export const HAIFA = { name: 'Haifa', country: 'IL', lat: 32.79, lon: 34.99 } as const;

export const agreed = (channel: Channel, purpose: 'jobs' | 'content' = 'jobs') =>
  ({ channel, purpose, granted: true, at: '2026-03-02T10:00:00Z', wording: 'Send me roles', source: 'form' }) as const;

export const backendPerson = (externalId: string, more: Partial<CandidateRecord> = {}): CandidateRecord => ({
  externalId, givenName: 'Dana', locale: 'en', timeZone: 'Asia/Jerusalem', emails: [`${externalId}@example.org`], consents: [agreed('email')],
  preferences: { roles: ['Backend engineer'], places: [{ ...HAIFA, radiusKm: 25 }], statedAt: '2026-03-02T10:00:00Z' }, ...more,
});

const COMPANIES = ['Acme', 'Globex', 'Initech', 'Umbra', 'Hooli', 'Vandelay', 'Stark', 'Wayne', 'Tyrell', 'Cyberdyne'];

/** `count` backend roles in Haifa, each an offer of its own. */
export async function openBackendJobs(kesher: TestApp, count: number, from = 0): Promise<void> {
  await kesher.get(JobIntake).bring(Array.from({ length: count }, (_, at) => ({
    externalId: `b-${String(from + at)}`, source: 'test', title: 'Senior Backend Engineer', company: `${COMPANIES[(from + at) % COMPANIES.length] ?? ''} ${String(from + at)}`, places: [HAIFA],
    postedAt: '2026-11-20T00:00:00Z', description: `Role number ${String(from + at)} of its own kind`,
    hints: { locationText: [], title: 'Senior Backend Engineer', descriptionText: '', metadata: {} },
  })), null);
}

export interface ProgrammeWishes {
  readonly channels?: readonly Channel[];
  readonly kind?: ProgrammeKind;
  readonly maxItems?: number;
}

export const bring = (kesher: TestApp, people: readonly CandidateRecord[]) => kesher.get(PersonUpsert).upsert(people, 'import');

export async function programmeId(kesher: TestApp, name: string, { channels = ['email', 'sms', 'whatsapp'], kind = 'digest', maxItems = 5 }: ProgrammeWishes = {}): Promise<string> {
  const programmes = kesher.get(ProgrammeRepository);
  const programme = (await programmes.findByName(name)) ?? (await programmes.create({
    name, kind, schedule: null, timeZone: 'candidate', channels: [...channels], maxItems, minScore: 0.2, audience: null, active: true,
  }));
  return programme.id;
}

/** Asks for a run now; its id. */
export async function request(kesher: TestApp, name: string, wishes: ProgrammeWishes = {}): Promise<string> {
  const id = await programmeId(kesher, name, wishes);
  const runId = await kesher.get(OutreachRepository).request({ programmeId: id, occurrence: null, dryRun: false, at: kesher.clock.now() });
  if (runId === null) throw new Error('the run was there already');
  return runId;
}

/** Asks for a run and waits until nothing of it is due any more. */
export async function digest(kesher: TestApp, name = 'weekly digest', wishes: ProgrammeWishes = {}): Promise<RunSummary> {
  const runId = await request(kesher, name, wishes);
  await kesher.runUntilIdle();
  return summaryOf(kesher, runId);
}

export async function summaryOf(kesher: TestApp, runId: string): Promise<RunSummary> {
  const summary = await kesher.get(RunView).summary(runId);
  if (!summary) throw new Error('no such run');
  return summary;
}

/** Everyone a run counts, by what it says became of them. */
export function accounted({ planned, sent, held, refused }: RunSummary): number {
  const sum = (counts: Partial<Record<string, number>>) => Object.values(counts).reduce<number>((total, count) => total + (count ?? 0), 0);
  return planned + sent + sum(held) + sum(refused);
}
