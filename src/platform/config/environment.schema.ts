/** The environment variables by name: what each must look like, and what to say when it does not. */
import { isIP } from 'node:net';
import { isQuietDay, LOCALES, QUIET_DAYS, readCaps } from '#lib/vocabulary';
import { z } from 'zod';
import { readRate } from '../rate/rate.js';
import { LOG_LEVELS } from './config.js';

const urlOf = (protocols: readonly string[]): z.ZodType<string> =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));

const phone = z.string().transform((text) => text.replace(/^whatsapp:/, '')).pipe(z.string().regex(/^\+[1-9]\d{6,14}$/));

const timeZone = z.string().refine((name) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
});

const caps = z.string().transform((text, context) => {
  const read = readCaps(text);
  if (read !== null) return read;
  context.addIssue('not caps');
  return z.NEVER;
});
const quietDays = z.string().transform((text, context) => {
  const days = text.split(',').map((part) => part.trim()).filter((part) => part !== '');
  if (days.every(isQuietDay)) return days;
  context.addIssue('not quiet days');
  return z.NEVER;
});
const cap = z.string().regex(/^[^,:]+$/).pipe(caps).transform(([only], context) => {
  if (only !== undefined) return { max: only.max, per: only.per };
  context.addIssue('not a cap');
  return z.NEVER;
});

const secret = z.string().refine((text) => Buffer.byteLength(text) >= 32);
const flag = z.enum(['0', '1', 'true', 'false']).transform((text) => text === '1' || text === 'true');
const contentSids = z.partialRecord(z.enum(LOCALES), z.string().regex(/^HX[0-9a-zA-Z]{32}$/));
const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const whatsappTemplates = z.string().transform((text, context) => {
  const read = contentSids.safeParse(jsonOf(text));
  if (!read.success) context.addIssue('templates');
  return read.data ?? {};
});

const PROXY = /^(loopback|linklocal|uniquelocal|[0-9a-f.:]+(\/\d{1,3})?)$/i;
const proxies = z.string().transform((text, context) => {
  if (/^\d$/.test(text)) return text === '0' ? (false as const) : Number(text);
  const list = text.split(',').map((part) => part.trim());
  if (!list.every((part) => PROXY.test(part) && (/^[luLU]/.test(part) || isIP(part.split('/')[0] ?? '') !== 0))) context.addIssue('proxies');
  return list.join(',');
});

const tariff = z.object({ currency: z.string().regex(/^[A-Z]{3}$/) }).catchall(z.number().min(0));
const smsPrices = z.string().transform((text, context) => {
  const read = tariff.safeParse(jsonOf(text));
  const { currency, ...perSegment } = read.data ?? { currency: '' };
  if (!read.success || !Object.keys(perSegment).every((country) => /^([A-Z]{2}|\*)$/.test(country))) context.addIssue('prices');
  return { currency, perSegment };
});

const rate = z.string().transform((text, context) => {
  const read = readRate(text);
  if (read === null) context.addIssue('a rate');
  return read;
}).nullable();
const oneLine = z.string().regex(/^[^\r\n]+$/);

/** A level the way other programs name it means the nearest of ours. */
const logLevel = z.preprocess((level) => (level === 'info' ? 'log' : level === 'trace' ? 'verbose' : level), z.enum(LOG_LEVELS));

export const environmentSchema = z.object({
  NODE_ENV: z.string().optional(),
  DATABASE_URL: urlOf(['postgres:', 'postgresql:']).optional(),
  REDIS_URL: urlOf(['redis:', 'rediss:']).optional(),
  PUBLIC_URL: urlOf(['http:', 'https:']).transform((url) => url.replace(/\/+$/, '')).optional(),
  PORT: z.string().regex(/^\d{1,5}$/).transform(Number).pipe(z.number().max(65535)).default(3000),
  TRUST_PROXY: proxies.default(false),
  SECRET_KEY: secret.optional(),
  SECRET_KEYS_OLD: z.string().transform((list) => list.split(',').map((key) => key.trim())).pipe(z.array(secret)).default([]),
  ADMIN_API_KEY: z.string().min(16).optional(),
  SMTP_URL: urlOf(['smtp:', 'smtps:']).optional(),
  MAIL_FROM: oneLine.regex(/^([^<>]+<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/).optional(),
  DKIM_DOMAIN: z.string().regex(/^[\w.-]+\.[a-z0-9-]+$/i).optional(),
  DKIM_SELECTOR: z.string().regex(/^[\w.-]+$/).optional(),
  // A PEM in an env file often has \n written out.
  DKIM_PRIVATE_KEY: z.string().transform((pem) => pem.replaceAll('\\n', '\n')).pipe(z.string().includes('PRIVATE KEY-----')).optional(),
  TWILIO_ACCOUNT_SID: z.string().regex(/^AC[0-9a-zA-Z]+$/).optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  TWILIO_AUTH_TOKEN_OLD: z.string().optional(),
  TWILIO_SMS_FROM: phone.optional(),
  TWILIO_MESSAGING_SERVICE_SID: z.string().regex(/^MG[0-9a-zA-Z]+$/).optional(),
  TWILIO_WHATSAPP_FROM: phone.optional(),
  TWILIO_WHATSAPP_CONTENT: whatsappTemplates.optional(),
  TWILIO_API_BASE_URL: urlOf(['http:', 'https:']).transform((url) => url.replace(/\/+$/, '')).optional(),
  SMS_PRICE_PER_SEGMENT: smsPrices.optional(),
  EXCHANGE_RATES: z.string().optional(),
  RATE_EMAIL: rate.default(null),
  RATE_SMS: rate.default(null),
  RATE_WHATSAPP: rate.default(null),
  RATE_DOMAIN: rate.default(null),
  ORGANISATION_NAME: oneLine.optional(),
  ORGANISATION_ADDRESS: z.string().optional(),
  ORGANISATION_CONTACT: oneLine.optional(),
  ORGANISATION_CAPS: caps.optional(),
  ORGANISATION_QUIET_DAYS: quietDays.default([]),
  DEFAULT_FREQUENCY: cap.optional(),
  SERVICE_CAP: cap.optional(),
  DEFAULT_TIME_ZONE: timeZone.optional(),
  ROLE: z.enum(['api', 'worker', 'all']).default('all'),
  LOG_LEVEL: logLevel.default('log'),
  DEV_MAILBOX: flag.default(false),
  KESHER_DIR: z.string().default('.kesher'),
});

export type Environment = z.infer<typeof environmentSchema>;
export type EnvironmentName = keyof Environment;

const A_RATE = 'a rate like 20/s, 600/m or 5000/h, with :40 for at most forty at once (three seconds of it)';

/** What each should be, for the message that stops the start. */
export const EXPECTED: Readonly<Record<EnvironmentName, string>> = {
  NODE_ENV: 'production, or anything else for development',
  DATABASE_URL: 'a URL like postgres://user:password@host:5432/database',
  REDIS_URL: 'a URL like redis://host:6379 or rediss://host:6379',
  PUBLIC_URL: 'the http(s) address people reach this server at, like https://jobs.example.org',
  PORT: 'a port number from 0 to 65535',
  TRUST_PROXY: 'addresses or networks of your proxies, comma-separated (10.0.0.0/8, loopback), or how many stand before this server',
  SECRET_KEY: 'a random text of at least 32 bytes (make one: openssl rand -base64 48)',
  SECRET_KEYS_OLD: 'every earlier value of SECRET_KEY, newest first, comma-separated, each of at least 32 bytes',
  ADMIN_API_KEY: 'a random text of at least 16 characters',
  SMTP_URL: 'a URL like smtps://user:password@host:465',
  MAIL_FROM: 'an address, or a name and an address: Acme Jobs <jobs@example.org>',
  DKIM_DOMAIN: 'a domain like example.org (with DKIM_SELECTOR and DKIM_PRIVATE_KEY)',
  DKIM_SELECTOR: 'the selector of the DKIM record (with DKIM_DOMAIN and DKIM_PRIVATE_KEY)',
  DKIM_PRIVATE_KEY: 'a private key in PEM (with DKIM_DOMAIN and DKIM_SELECTOR)',
  TWILIO_ACCOUNT_SID: 'an account SID, AC followed by letters and digits',
  TWILIO_AUTH_TOKEN: 'the auth token of that Twilio account, not empty',
  TWILIO_AUTH_TOKEN_OLD: 'the auth token it replaces, while Twilio may still sign with it',
  TWILIO_SMS_FROM: 'a phone number like +15551234567',
  TWILIO_MESSAGING_SERVICE_SID: 'a messaging service SID, MG followed by letters and digits',
  TWILIO_WHATSAPP_FROM: 'a phone number like +15551234567',
  TWILIO_WHATSAPP_CONTENT: 'Content SIDs of approved templates by language, like {"en":"HX…","he":"HX…"}',
  TWILIO_API_BASE_URL: 'an http(s) address',
  SMS_PRICE_PER_SEGMENT: 'a currency and prices by country, like {"currency":"USD","IL":0.2579,"*":0.1}',
  EXCHANGE_RATES: 'the path of a JSON file like {"base":"EUR","date":"2026-11-20","rates":{"USD":1.08,"ILS":3.9}}',
  RATE_EMAIL: A_RATE,
  RATE_SMS: A_RATE,
  RATE_WHATSAPP: A_RATE,
  RATE_DOMAIN: A_RATE,
  ORGANISATION_NAME: 'the name of the organisation that writes to people',
  ORGANISATION_ADDRESS: 'its postal address (the law asks for it in every message)',
  ORGANISATION_CONTACT: 'an address or number where people reach it',
  ORGANISATION_CAPS: 'caps per person like 1/day,3/week,sms:2/month (channels email, sms, whatsapp; periods day, week, month; each at most once)',
  ORGANISATION_QUIET_DAYS: `days kept for everybody, separated by commas, of ${QUIET_DAYS.join(', ')}`,
  DEFAULT_FREQUENCY: 'one cap like 1/week',
  SERVICE_CAP: 'one cap like 10/day',
  DEFAULT_TIME_ZONE: 'an IANA time zone like Asia/Jerusalem',
  ROLE: 'api, worker or all',
  LOG_LEVEL: `one of ${LOG_LEVELS.join(', ')}`,
  DEV_MAILBOX: '1 or 0',
  KESHER_DIR: 'a folder this process may write to',
};
