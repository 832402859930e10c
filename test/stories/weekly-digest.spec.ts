/** The main job: jobs and people in, the right few roles out, a reason for everything that stayed. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CandidateRecord } from '#lib/vocabulary';
import { MailboxRepository } from '../../src/records/mailbox/mailbox.repository.js';
import { OutreachRepository } from '../../src/records/outreach/outreach.repository.js';
import { ProgrammeRepository } from '../../src/records/programme/programme.repository.js';
import { PersonUpsert } from '../../src/records/person-upsert.js';
import { JobIntake } from '../../src/records/job-intake.js';
import { RunView, type RunSummary } from '../../src/records/views/run.view.js';
import { LedgerView } from '../../src/records/views/ledger.view.js';
import { startApp, type TestApp } from '../support/app.js';

let kesher: TestApp;

const AGREED = { channel: 'email', purpose: 'jobs', granted: true, at: '2026-03-02T10:00:00Z', wording: 'Send me roles', source: 'form' } as const;
const HAIFA = { name: 'Haifa', country: 'IL', lat: 32.79, lon: 34.99 };

const dana: CandidateRecord = {
  externalId: 'dana', givenName: 'Dana', locale: 'en', timeZone: 'Asia/Jerusalem', emails: ['dana@example.org'], consents: [AGREED],
  preferences: { roles: ['Backend engineer'], places: [{ ...HAIFA, radiusKm: 25 }], statedAt: '2026-03-02T10:00:00Z' },
};

const people: readonly CandidateRecord[] = [
  dana,
  { ...dana, externalId: 'no-consent', emails: ['quiet@example.org'], consents: [] },
  { ...dana, externalId: 'nurse', emails: ['nurse@example.org'], preferences: { roles: ['Registered nurse'] } },
  { ...dana, externalId: 'paused', emails: ['paused@example.org'], contactRules: { pausedUntil: '2027-01-01T00:00:00Z' } },
  { ...dana, externalId: 'no-zone', emails: ['nozone@example.org'], timeZone: undefined },
  { ...dana, externalId: 'night', emails: ['night@example.org'], timeZone: 'America/Los_Angeles' },
];

const job = (externalId: string, title: string, place = HAIFA) => ({
  externalId, source: 'test', title, company: 'Acme', places: [place], postedAt: '2026-11-20T00:00:00Z',
  hints: { locationText: [], title, descriptionText: '', metadata: {} },
});

async function digest(): Promise<RunSummary> {
  const programme = (await kesher.get(ProgrammeRepository).findByName('weekly')) ?? (await kesher.get(ProgrammeRepository).create({
    name: 'weekly', kind: 'digest', schedule: null, timeZone: 'candidate', channels: ['email', 'sms'], maxItems: 5, minScore: 0.2, audience: null, active: true,
  }));
  const runId = await kesher.get(OutreachRepository).request({ programmeId: programme.id, occurrence: null, dryRun: false, at: kesher.clock.now() });
  await kesher.runUntilIdle();
  const summary = await kesher.get(RunView).summary(runId ?? '');
  if (!summary) throw new Error('no summary');
  return summary;
}

beforeAll(async () => {
  kesher = await startApp();
  await kesher.get(PersonUpsert).upsert(people, 'import');
  await kesher.get(JobIntake).bring([job('j-1', 'Senior Backend Engineer'), job('j-2', 'Account Executive'), job('j-3', 'Backend Developer', { name: 'Eilat', country: 'IL', lat: 29.55, lon: 34.95 })], null);
});

afterAll(() => kesher.stop());

it('sends the fitting role to the one who may hear it and gives a reason for everyone else', async () => {
  const summary = await digest();
  expect(summary).toMatchObject({
    status: 'done', considered: 6, sent: 1,
    held: { paused: 1, unknown_time_zone: 1, quiet_hours: 1, nothing_relevant: 1 },
    refused: { no_consent: 1 },
  });
  const letters = await kesher.get(MailboxRepository).list(10);
  expect(letters.map(({ to }) => to)).toEqual(['dana@example.org']);
  expect(letters[0]?.text).toContain('Senior Backend Engineer');
  expect(letters[0]?.text).toContain('Haifa');
  expect(letters[0]?.text).not.toContain('Account Executive');
  expect(letters[0]?.text).not.toContain('Eilat');
});

it('keeps what waits for the morning and sends it then', async () => {
  kesher.clock.set(new Date('2026-11-24T16:00:01Z'));
  await kesher.runUntilIdle();
  const lines = await kesher.get(LedgerView).lines({ afterId: null, limit: 10 });
  expect(lines.map(({ candidateExternalId, status }) => [candidateExternalId, status])).toContainEqual(['night', 'accepted']);
});

it('never sends the same role twice and never more than once a week by default', async () => {
  const within = await digest();
  expect(within.held.frequency_cap).toBe(2);
  kesher.clock.advance(8 * 86_400_000);
  const later = await digest();
  expect(later.sent).toBe(0);
  expect(later.held.already_sent).toBe(2);
});

it('waits for the slot when a week begins a moment early, instead of leaving people out for a week', async () => {
  await kesher.get(JobIntake).bring([job('j-4', 'Backend Team Lead')], null);
  expect(await digest()).toMatchObject({ sent: 2 });
  kesher.clock.advance(7 * 86_400_000 - 30_000);
  await kesher.get(JobIntake).bring([job('j-5', 'Staff Backend Engineer')], null);
  const early = await digest();
  expect(early).toMatchObject({ sent: 0, held: { frequency_cap: 2 } });
  kesher.clock.advance(31_000);
  await kesher.runUntilIdle();
  expect(await kesher.get(RunView).summary(early.id)).toMatchObject({ sent: 2 });
});
