/** People and jobs for the tests of the web's doors, and a browser without scripts: cookies, forms, pages. */

import { type CandidateRecord } from '#lib/vocabulary';
import { CandidateRepository } from '../../src/records/candidate/candidate.repository.js';
import { Database } from '../../src/platform/database/database.js';
import { Ids } from '../../src/platform/clock/ids.js';
import { SignedTokens } from '../../src/platform/crypto/signed-tokens.js';
import { JobIntake } from '../../src/records/job-intake.js';
import { JobRepository } from '../../src/records/job/job.repository.js';
import { MessageRepository } from '../../src/records/message/message.repository.js';
import { PersonUpsert } from '../../src/records/person-upsert.js';
import { SessionRepository } from '../../src/records/session/session.repository.js';
import { type TestApp } from '../support/app.js';
import { untilSomebodyWaits } from '../support/waiting.js';

export const HAIFA = { name: 'Haifa', country: 'IL', lat: 32.79, lon: 34.99 };

export const DANA: CandidateRecord = {
  externalId: 'dana', givenName: 'Dana', familyName: 'Levi', locale: 'en', timeZone: 'Asia/Jerusalem', source: 'career fair 2026-03',
  emails: ['dana@example.org'], phones: ['+972502345678'],
  consents: [
    { channel: 'email', purpose: 'jobs', granted: true, at: '2026-03-02T10:00:00Z', wording: 'Send me roles', source: 'form' },
    { channel: 'email', purpose: 'content', granted: true, at: '2026-03-02T10:00:00Z', wording: 'Send me stories', source: 'form' },
  ],
  preferences: { roles: ['Backend engineer'], places: [{ ...HAIFA, radiusKm: 25 }], salaryFloor: { amount: 25_000, currency: 'ILS', period: 'month' } },
};

let made = 0;

/** A person of their own for one test. */
export async function person(kesher: TestApp, change: Partial<CandidateRecord> = {}): Promise<string> {
  made += 1;
  const record = { ...DANA, externalId: `p-${String(made)}`, emails: [`p${String(made)}@example.org`], phones: [], ...change };
  const [outcome] = await kesher.get(PersonUpsert).upsert([record], 'import');
  if (outcome === undefined || outcome.outcome === 'rejected') throw new Error('the person was not taken in');
  return outcome.candidateId;
}

export async function job(kesher: TestApp, externalId: string, change: { title?: string; company?: string; url?: string; description?: string } = {}): Promise<{ id: string; clusterId: string }> {
  const { title = 'Senior Backend Engineer', company = 'Acme', url = 'https://jobs.example.org/1?a=b', description } = change;
  await kesher.get(JobIntake).bring([{
    externalId, source: 'test', title, company, url, places: [HAIFA], postedAt: '2026-11-20T00:00:00Z', ...(description === undefined ? {} : { description }),
    hints: { locationText: [], title, descriptionText: '', metadata: {} },
  }], null);
  const found = await kesher.get(JobRepository).findByExternalId(externalId);
  if (!found) throw new Error('the job was not taken in');
  return found;
}

/** A planned message about one job or story; its links can be made at once. */
export async function message(kesher: TestApp, candidateId: string, told: { id: string; clusterId: string }, kind: 'job' | 'story' = 'job'): Promise<string> {
  const id = kesher.get(Ids).next();
  const far = new Date(kesher.clock.now().getTime() + 365 * 86_400_000);
  await kesher.get(MessageRepository).plan([{
    id, candidateId, programmeId: null, runId: null, dedupeKey: id, channel: 'email', purpose: 'jobs', notBefore: far, expiresAt: null,
    items: [{ kind, thingId: told.id, clusterId: told.clusterId, score: 0.8, reasons: [{ rule: 'role', verdict: 'yes', hard: true, stated: 'Backend engineer', found: 'Senior Backend Engineer' }], unknowns: ['salaryFloor'] }],
  }]);
  return id;
}

export const token = (kesher: TestApp, scope: string, payload: string): string => kesher.get(SignedTokens).sign(scope, payload);

export const linkFor = (kesher: TestApp, candidateId: string): Promise<string> => kesher.get(SessionRepository).createLink(candidateId, 'preferences');

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

let visitors = 0;

/** One visitor: remembers cookies as a browser does, never follows a redirect by itself. */
export class Visit {
  #cookie = '';
  /** A visitor comes from a network of their own, through the proxy on this machine. */
  readonly #network = `10.${[visitors >> 16, visitors >> 8, (visitors += 1)].map((part) => String(part & 255)).join('.')}`;

  constructor(private readonly kesher: TestApp) {}

  async get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#send(path, { method: 'GET', headers });
  }

  async post(path: string, form: URLSearchParams | Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#send(path, { method: 'POST', body: new URLSearchParams(form), headers });
  }

  async send(path: string, init: RequestInit): Promise<Answer> {
    return this.#send(path, init);
  }

  /** Spends a link as the button does. */
  async signIn(candidateId: string): Promise<this> {
    const answer = await this.post(`/sign-in/${await linkFor(this.kesher, candidateId)}`, {});
    if (answer.status !== 303) throw new Error(`signing in answered ${String(answer.status)}`);
    return this;
  }

  async #send(path: string, init: RequestInit): Promise<Answer> {
    const headers = { 'x-forwarded-for': this.#network, ...(init.headers as Record<string, string>), ...(this.#cookie === '' ? {} : { cookie: this.#cookie }) };
    const answer = await fetch(`${this.kesher.url}${path}`, { ...init, headers, redirect: 'manual' });
    const set = answer.headers.get('set-cookie');
    if (set !== null) this.#cookie = set.split(';')[0] ?? '';
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  }
}

const unescaped = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** What `work` commits under this person's lock while `request` is under way and waits for it. */
export async function overtaking<T>(kesher: TestApp, candidateId: string, request: () => Promise<T>, work: () => Promise<void>): Promise<T> {
  const database = kesher.get(Database);
  const { answer } = await database.transaction(async () => {
    await kesher.get(CandidateRepository).lock(candidateId);
    const answer = request();
    await untilSomebodyWaits((sql) => database.query(sql));
    await work();
    return { answer };
  });
  return answer;
}

/** What a browser would post if the button were pressed at once: every named control of the form at `action`. */
export function formOf(html: string, action: string): URLSearchParams {
  const form = new RegExp(`<form[^>]*action="${action.replace(/[?/]/g, '\\$&')}[^"]*"[^>]*>([\\s\\S]*?)</form>`).exec(html)?.[1];
  if (form === undefined) throw new Error(`no form posts to ${action}`);
  const body = new URLSearchParams();
  for (const [, tag = '', attributes = '', rest = ''] of form.matchAll(/<(input|select|textarea)\b([^>]*)>((?:(?!<(?:input|select|textarea)\b)[\s\S])*)/g)) {
    const attribute = (name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const name = attribute('name');
    if (name === undefined) continue;
    if (tag === 'textarea') body.append(name, unescaped(rest.split('</textarea>')[0] ?? ''));
    else if (tag === 'select') body.append(name, unescaped(/\bvalue="([^"]*)"/.exec((/<option[^>]*\bselected\b[^>]*>/.exec(rest) ?? /<option[^>]*>/.exec(rest))?.[0] ?? '')?.[1] ?? ''));
    else if (!/checkbox|radio/.test(attribute('type') ?? '') || /\bchecked\b/.test(attributes)) body.append(name, unescaped(attribute('value') ?? ''));
  }
  return body;
}
