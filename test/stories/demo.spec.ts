/** The first thing a newcomer runs: the demo, twice, as a process of its own, judged only by what it prints and writes. */

import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CandidateRecord, type Frequency, REASONS, WINDOW_MS } from '#lib/vocabulary';
import { moveDates } from '../../src/demo/world.files.js';

interface LedgerLine {
  readonly candidateExternalId: string;
  readonly channel: string;
  readonly status: string;
  readonly sentAt: string | null;
  readonly to: string | null;
  readonly items: readonly { readonly kind: string; readonly externalId: string; readonly dropped: string | null; readonly reasons: readonly { rule: string; message: string }[] }[];
}

interface DecisionLine {
  readonly outcome: string;
  readonly reason: string | null;
}

interface Week {
  readonly code: number | null;
  readonly said: string;
  readonly ledger: readonly LedgerLine[];
  readonly decisions: readonly DecisionLine[];
}

const ONE_A_WEEK: Frequency = { max: 1, per: 'week' };
/** A folder's name may have a space in it. */
const dir = mkdtempSync(path.join(tmpdir(), 'kesher demo '));
const lastRun = path.join(dir, 'demo', 'last-run');

function run(args: readonly string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: environment() });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => { said += chunk.toString('utf8'); });
    child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString('utf8'); });
    child.once('error', reject);
    child.once('close', (code) => { resolve({ code, said }); });
  });
}

/** A newcomer has set nothing. */
const environment = (): Record<string, string> => ({ PATH: [path.dirname(process.execPath), '/usr/bin', '/bin'].join(path.delimiter), HOME: tmpdir(), KESHER_DIR: dir });

async function week(): Promise<Week> {
  // The script builds what is not built; so the spec can be run alone.
  const { code, said } = await run(['scripts/run.mjs', 'demo', '--once']);
  if (code !== 0) throw new Error(`the demo ended with ${String(code)}:\n${said}`);
  return { code, said, ledger: ndjson<LedgerLine>('messages.ndjson'), decisions: ndjson<DecisionLine>('decisions.ndjson') };
}

function ndjson<T>(name: string): T[] {
  return readFileSync(path.join(lastRun, name), 'utf8').split('\n').filter((row) => row !== '').map((row) => JSON.parse(row) as T);
}

/** How often each person of the sample allows us, by their own words. */
function caps(): ReadonlyMap<string, Frequency> {
  const stated = readFileSync('src/demo/world/people.ndjson', 'utf8').split('\n').flatMap((row): CandidateRecord[] => {
    try {
      return [JSON.parse(row) as CandidateRecord];
    } catch {
      return [];
    }
  });
  return new Map(stated.map(({ externalId = '', contactRules }) => [externalId, contactRules?.frequency ?? ONE_A_WEEK]));
}

/** Messages that were one too many in the window that ends with them. */
function violations(ledger: readonly LedgerLine[]): string[] {
  const cap = caps();
  const sent = ledger.filter(({ sentAt }) => sentAt !== null);
  return sent.flatMap(({ candidateExternalId: id, sentAt }) => {
    const { max, per } = cap.get(id) ?? ONE_A_WEEK;
    const end = Date.parse(sentAt ?? '');
    const heard = sent.filter((other) => other.candidateExternalId === id && Date.parse(other.sentAt ?? '') <= end && Date.parse(other.sentAt ?? '') > end - WINDOW_MS[per]);
    return heard.length > max ? [`${id} heard ${String(heard.length)} times in a ${per}`] : [];
  });
}

let first: Week;
let second: Week;

beforeAll(async () => {
  first = await week();
  second = await week();
});

afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('the demo', () => {
  it('ends well both times and shows a table with everyone accounted for', () => {
    for (const { code, said, decisions } of [first, second]) {
      expect(code).toBe(0);
      expect(said).toContain('Weekly digest');
      const considered = Number(/people considered +(\d+)/.exec(said)?.[1]);
      const sent = Number(/messages sent +(\d+)/.exec(said)?.[1]);
      const waiting = Number(/waiting for 9:00 where they are +(\d+)/.exec(said)?.[1] ?? 0);
      const held = Number(/held back +(\d+)/.exec(said)?.[1]);
      expect(considered).toBeGreaterThan(50);
      expect(sent + waiting + held).toBe(considered);
      expect(decisions).toHaveLength(considered);
    }
  });

  it('gives everyone a message or a reason of the closed list, and shows many kinds of reasons', () => {
    for (const { decisions } of [first, second]) {
      for (const { outcome, reason } of decisions) {
        if (outcome === 'held' || outcome === 'refused') expect(REASONS).toContain(reason);
        else expect(['sent', 'planned']).toContain(outcome);
      }
    }
    const reasons = new Set([...first.decisions, ...second.decisions].map(({ reason }) => reason));
    for (const reason of ['no_consent', 'suppressed', 'paused', 'frequency_cap', 'quiet_hours', 'unknown_time_zone', 'nothing_relevant', 'already_sent', 'already_applied']) {
      expect(reasons).toContain(reason);
    }
  });

  it('writes to people on all channels and in four languages, with a reason for every role', () => {
    const sent = first.ledger.filter(({ status }) => status === 'accepted');
    expect(new Set(sent.map(({ channel }) => channel))).toEqual(new Set(['email', 'sms', 'whatsapp']));
    for (const { to, items } of sent) {
      expect(to).not.toBeNull();
      for (const { kind, dropped, reasons } of items) if (kind === 'job' && dropped === null) expect(reasons.every(({ message }) => message !== '')).toBe(true);
    }
  });

  it('brings the world in once: the second start changes no row, and bad rows are refused both times', () => {
    const rows = (said: string) => [...said.matchAll(/^ {2}(\S+\.\w+) +(\d+) +(\d+) +(\d+) +(\d+) +(\d+)$/gm)].map(([, name, read, created, updated, unchanged, rejected]) => ({ name, read: Number(read), created: Number(created), updated: Number(updated), unchanged: Number(unchanged), rejected: Number(rejected) }));
    expect(rows(first.said)).toHaveLength(8);
    expect(rows(first.said).reduce((sum, { rejected }) => sum + rejected, 0)).toBe(6);
    for (const [at, now] of rows(second.said).entries()) {
      expect(now).toMatchObject({ created: 0, updated: 0, unchanged: rows(first.said)[at]?.created });
    }
  });

  it('plays a later week each time, in which nobody hears more often than they allow or of a role twice', () => {
    const dates = [first, second].map(({ said }) => Date.parse(`${/date: \w+,? (\d+ \w+ \d{4})/.exec(said)?.[1] ?? ''} UTC`));
    expect((dates[1] ?? NaN) - (dates[0] ?? NaN)).toBe(7 * 86_400_000);
    expect(second.ledger.length).toBeGreaterThan(first.ledger.length);
    expect(violations(second.ledger)).toEqual([]);
    const told = second.ledger.filter(({ sentAt }) => sentAt !== null).flatMap(({ candidateExternalId, items }) => items.filter(({ dropped }) => dropped === null).map(({ externalId }) => `${candidateExternalId} ${externalId}`));
    expect(told).toHaveLength(new Set(told).size);
  });

  it('leaves one file a text and two a mail, and a key that only its owner can read', () => {
    const letters = readdirSync(path.join(lastRun, 'letters'));
    const texts = letters.filter((name) => name.endsWith('.txt'));
    expect(second.said).toContain(`${String(texts.length)} messages`);
    expect(letters.filter((name) => name.endsWith('.html'))).toHaveLength(texts.filter((name) => name.includes('-email-')).length);
    expect(statSync(path.join(dir, 'demo', 'api-key')).mode & 0o777).toBe(0o600);
  });
});

it('moves dates of every kind by the same number of days and leaves other numbers alone', () => {
  const text = '{"createdAt": 1795478400000, "at":"2026-11-24T08:00:00Z","day":"2026-12-31"} <date>Tue, 24 Nov 2026 08:00:00 GMT</date> +972502345678 20261124';
  expect(moveDates(text, 7 * 86_400_000)).toBe('{"createdAt": 1796083200000, "at":"2026-12-01T08:00:00Z","day":"2027-01-07"} <date>Tue, 01 Dec 2026 08:00:00 GMT</date> +972502345678 20261124');
});
