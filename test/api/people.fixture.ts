/** A person and a job that fit each other, and short ways to look into answers. */
import { type TestApp } from '../support/app.js';

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export const asking = (app: TestApp) => async <T>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>> =>
  (await app.call(method, path, body, headers)) as Answer<T>;

export const BAT_EL = {
  externalId: 'c-1', givenName: 'בת אל', familyName: 'לוי', locale: 'he', timeZone: 'Asia/Jerusalem', stage: 'lead', source: 'יריד 2026',
  emails: ['batel@example.org'], phones: ['+972501234567'],
  consents: [{ channel: 'email', purpose: 'jobs', granted: true, at: '2026-03-02T10:00:00Z', wording: 'Write to me about jobs.', source: 'form' }],
  contactRules: { frequency: { max: 2, per: 'week' }, quietHours: { from: '21:00', to: '08:00' }, quietDays: ['sabbath'], channelOrder: ['whatsapp', 'email'], pausedUntil: null },
  preferences: { roles: ['Backend engineer'], places: [{ name: 'Haifa', country: 'IL', lat: 32.79, lon: 34.99, radiusKm: 25 }], salaryFloor: { amount: 25_000, currency: 'ILS', period: 'month' } },
};

export const BACKEND_JOB = {
  externalId: 'j-9', source: 'greenhouse:acme', title: 'Senior Backend Engineer', company: 'Acme', industry: 'software', url: 'https://acme.example/j-9',
  places: [{ name: 'Haifa', country: 'IL', lat: 32.79, lon: 34.99 }], workMode: 'hybrid', employmentType: 'full_time', seniority: 'senior',
  salary: { min: 28_000, max: 36_000, currency: 'ILS', period: 'month' }, skills: ['TypeScript'], languages: ['en'], description: 'Build things.', postedAt: '2026-11-20T00:00:00Z',
};

export const NOBODY = '00000000-0000-7000-8000-000000000000';
