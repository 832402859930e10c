import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, loadConfig, type RawEnvironment } from './load-config.js';

const SECRET = 'a'.repeat(32);
const ORGANISATION = { ORGANISATION_NAME: 'קשר בע״מ', ORGANISATION_ADDRESS: 'הרצל 1, חיפה', ORGANISATION_CONTACT: 'hi@example.org' };
const REAL_CHANNELS = {
  SMTP_URL: 'smtps://user:pass@mail.example.org:465', MAIL_FROM: 'קשר <jobs@example.org>',
  TWILIO_ACCOUNT_SID: 'AC0123456789abcdef0123456789abcdef', TWILIO_AUTH_TOKEN: 'token', TWILIO_SMS_FROM: '+15551234567',
};
const PRODUCTION = { NODE_ENV: 'production', SECRET_KEY: SECRET, PUBLIC_URL: 'https://jobs.example.org/' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kesher-config-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const load = (env: RawEnvironment) => loadConfig({ KESHER_DIR: folder, ...env });
const problemsOf = (env: RawEnvironment): readonly string[] => {
  try {
    load(env);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [...error.problems.keys()].sort();
  }
};

describe('in development', () => {
  it('nothing needs to be set', () => {
    const config = load({});
    expect(config).toMatchObject({
      databaseUrl: null, redisUrl: null, port: 3000, publicUrl: 'http://localhost:3000', role: 'all', logLevel: 'log',
      smtp: null, dkim: null, twilio: null, adminApiKey: null, defaultTimeZone: null, production: false, devMailbox: false,
    });
  });

  it('makes a secret once, readable by this user alone', () => {
    const first = load({}).secretKey;
    expect(Buffer.byteLength(first)).toBeGreaterThanOrEqual(32);
    expect(load({}).secretKey).toBe(first);
    expect(readFileSync(path.join(folder, 'secret'), 'utf8')).toBe(first);
    expect(statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('takes an empty value for an unset one', () => {
    expect(load({ DATABASE_URL: '', SMTP_URL: '  ' })).toMatchObject({ databaseUrl: null, smtp: null });
  });

  it('the address follows the port', () => {
    expect(load({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
  });
});

it('reads caps as people write them, and says how when they cannot be read', () => {
  const { caps } = load({ ORGANISATION_CAPS: '1/day, 3/week,sms:2/month', DEFAULT_FREQUENCY: '2/week', SERVICE_CAP: '4/day' });
  expect(caps).toEqual({
    organisation: [{ channel: null, max: 1, per: 'day' }, { channel: null, max: 3, per: 'week' }, { channel: 'sms', max: 2, per: 'month' }],
    defaultFrequency: { max: 2, per: 'week' }, service: { max: 4, per: 'day' },
  });
  expect(load({}).caps).toEqual({ organisation: null, defaultFrequency: null, service: null });
  for (const bad of ['1 a day', '1/year', 'fax:1/day', '1/day,2/day', '-1/day', '1/day,', '1.5/day']) expect(problemsOf({ ORGANISATION_CAPS: bad }), bad).toEqual(['ORGANISATION_CAPS']);
  for (const bad of ['1/day,3/week', 'sms:1/day', 'often']) expect(problemsOf({ DEFAULT_FREQUENCY: bad, SERVICE_CAP: bad }), bad).toEqual(['DEFAULT_FREQUENCY', 'SERVICE_CAP']);
  expect(() => load({ ORGANISATION_CAPS: 'often' })).toThrow(/ORGANISATION_CAPS: should be caps per person like 1\/day,3\/week/);
});

describe('exchange rates', () => {
  const inFile = (content: string): RawEnvironment => {
    const file = path.join(folder, 'rates.json');
    writeFileSync(file, content);
    return { EXCHANGE_RATES: file };
  };
  const table = { base: 'EUR', date: '2026-11-20', rates: { USD: 1.25, ILS: 4, IRR: 1_000_000 } };

  it('are of their file and its date, per dollar; without one there are none of our own', () => {
    expect(load(inFile(JSON.stringify(table))).exchangeRates).toEqual({ asOf: '2026-11-20', perUsd: { USD: 1, ILS: 3.2, IRR: 800_000, EUR: 0.8 } });
    expect(load(inFile(JSON.stringify({ base: 'USD', date: '2026-11-20', rates: {} }))).exchangeRates?.perUsd).toEqual({ USD: 1 });
    expect(load({}).exchangeRates).toBeNull();
  });

  it.each([
    ['{', 'the file is not JSON'], ['[]', 'the file:'], [{ ...table, base: 'euro' }, 'base should be'], [{ ...table, date: '2026-02-30' }, 'date should be'], [{ ...table, date: undefined }, 'date should be'],
    [{ ...table, rates: { ...table.rates, ILS: 0 } }, 'rates.ILS: should be a number above zero'], [{ ...table, rates: { ...table.rates, ILS: '4' } }, 'rates.ILS: should be a number above zero'],
    [{ ...table, rates: { ILS: 4 } }, 'rates should hold USD'], [{ ...table, rates: { ...table.rates, shekel: 4 } }, 'three capital letters'], [{ ...table, rates: { ...table.rates, EUR: 2 } }, 'one EUR is one EUR'], [{ ...table, asOf: 'x' }, 'asOf'],
  ])('%j stops the start with what is wrong', (content, problem) => {
    const environment = inFile(typeof content === 'string' ? content : JSON.stringify(content));
    expect(problemsOf(environment)).toEqual(['EXCHANGE_RATES']);
    expect(() => load(environment)).toThrow(problem);
  });
});

it('lists every bad name in one message, and no value', () => {
  const bad = {
    DATABASE_URL: 'mysql://sesame', REDIS_URL: 'sesame', PUBLIC_URL: 'sesame', PORT: '70000', SECRET_KEY: 'sesame',
    SECRET_KEYS_OLD: 'sesame', ADMIN_API_KEY: 'sesame', SMTP_URL: 'http://sesame', MAIL_FROM: 'sesame', DKIM_DOMAIN: 'sesame',
    DKIM_SELECTOR: 'se same', DKIM_PRIVATE_KEY: 'sesame', TWILIO_ACCOUNT_SID: 'sesame', TWILIO_SMS_FROM: '0501234567',
    TWILIO_MESSAGING_SERVICE_SID: 'sesame', TWILIO_WHATSAPP_FROM: 'sesame', TWILIO_API_BASE_URL: 'sesame',
    DEFAULT_TIME_ZONE: 'Asia/Sesame', TWILIO_WHATSAPP_CONTENT: '{"xx":"HX"}', TRUST_PROXY: '10.0.0.0/8, sesame', SMS_PRICE_PER_SEGMENT: '{"currency":"USD","israel":1}', RATE_EMAIL: 'sesame', RATE_SMS: '0/s', RATE_WHATSAPP: '20', RATE_DOMAIN: '1/s:5', EXCHANGE_RATES: '/sesame/rates.json', ROLE: 'sesame', LOG_LEVEL: 'sesame', DEV_MAILBOX: 'sesame',
  };
  const found = problemsOf(bad);
  expect(found).toEqual(expect.arrayContaining(Object.keys(bad)));
  expect(() => load(bad)).not.toThrow(/sesame/i);
  expect(() => load(bad)).toThrow(/DATABASE_URL: should be a URL like postgres:\/\/[^]*LOG_LEVEL: should be one of fatal/);
});

it('reads old keys, DKIM with written-out line ends, and strips whatsapp:', () => {
  const config = load({
    ...REAL_CHANNELS, ...ORGANISATION, SECRET_KEY: SECRET, SECRET_KEYS_OLD: `${'b'.repeat(32)}, ${'c'.repeat(40)}`,
    DKIM_DOMAIN: 'example.org', DKIM_SELECTOR: 's1', DKIM_PRIVATE_KEY: '-----BEGIN PRIVATE KEY-----\\nx\\n-----END PRIVATE KEY-----',
    TWILIO_WHATSAPP_FROM: 'whatsapp:+15557654321',
  });
  expect(config.oldSecretKeys).toEqual(['b'.repeat(32), 'c'.repeat(40)]);
  expect(config.dkim?.privateKey.split('\n')).toHaveLength(3);
  expect(config.twilio).toMatchObject({ whatsappFrom: '+15557654321', smsFrom: '+15551234567', apiBaseUrl: null });
  expect(config.organisation.name).toBe('קשר בע״מ');
});

describe('in production', () => {
  it('asks for a key, an address and real channels, all at once', () => {
    expect(problemsOf({ NODE_ENV: 'production' })).toEqual(
      expect.arrayContaining(['PUBLIC_URL', 'SECRET_KEY', 'SMTP_URL', 'TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN']),
    );
  });

  it('starts with real channels and a named sender', () => {
    const config = load({ ...PRODUCTION, ...REAL_CHANNELS, ...ORGANISATION });
    expect(config).toMatchObject({ production: true, publicUrl: 'https://jobs.example.org', secretKey: SECRET });
  });

  it('starts without channels only when the dev mailbox is asked for', () => {
    expect(problemsOf(PRODUCTION)).toContain('SMTP_URL');
    expect(problemsOf({ ...PRODUCTION, DEV_MAILBOX: '1' })).toEqual([]);
  });

  it('closes the channels that have no carrier, and hands them to the mailbox only when it is asked for', () => {
    const { TWILIO_SMS_FROM, ...noTexts } = { ...PRODUCTION, ...REAL_CHANNELS, ...ORGANISATION };
    expect(load({ ...noTexts, TWILIO_SMS_FROM }).closedChannels).toEqual(['whatsapp']);
    expect(load({ ...noTexts, TWILIO_MESSAGING_SERVICE_SID: 'MG1' }).closedChannels).toEqual(['whatsapp']);
    expect(load({ ...noTexts, TWILIO_WHATSAPP_FROM: '+15551234567' }).closedChannels).toEqual(['sms']);
    expect(load({ ...noTexts, TWILIO_SMS_FROM, DEV_MAILBOX: '1' }).closedChannels).toEqual([]);
    expect(load({ TWILIO_SMS_FROM: '' }).closedChannels).toEqual([]);
  });

  it('asks for https, without which no mail would go, but on this machine', () => {
    const mail = { ...PRODUCTION, ...REAL_CHANNELS, ...ORGANISATION };
    expect(problemsOf({ ...mail, PUBLIC_URL: 'http://jobs.example.org' })).toEqual(['PUBLIC_URL']);
    expect(() => load({ ...mail, PUBLIC_URL: 'http://jobs.example.org' })).toThrow(/PUBLIC_URL: should begin with https/);
    expect(problemsOf({ ...mail, PUBLIC_URL: 'http://localhost:3000' })).toEqual([]);
    expect(problemsOf({ ...mail, PUBLIC_URL: 'http://localhost.example.org' })).toEqual(['PUBLIC_URL']);
  });

  it('refuses an empty Twilio token', () => {
    expect(problemsOf({ ...PRODUCTION, ...REAL_CHANNELS, ...ORGANISATION, TWILIO_AUTH_TOKEN: '' })).toEqual(['TWILIO_AUTH_TOKEN']);
  });

  it('the demo is never production', () => {
    expect(loadConfig({ KESHER_DIR: folder, NODE_ENV: 'production' }, { mode: 'demo' }).production).toBe(false);
  });
});

it('a real channel needs a sender who says who and where he is', () => {
  expect(problemsOf(REAL_CHANNELS)).toEqual(['ORGANISATION_ADDRESS', 'ORGANISATION_CONTACT', 'ORGANISATION_NAME']);
});

it('half a DKIM, half a Twilio and mail without a sender are noticed', () => {
  expect(problemsOf({ DKIM_DOMAIN: 'example.org' })).toEqual(['DKIM_PRIVATE_KEY', 'DKIM_SELECTOR']);
  expect(problemsOf({ ...ORGANISATION, TWILIO_ACCOUNT_SID: 'AC1' })).toEqual(['TWILIO_AUTH_TOKEN', 'TWILIO_SMS_FROM']);
  expect(problemsOf({ ...ORGANISATION, SMTP_URL: 'smtp://localhost:1025' })).toEqual(['MAIL_FROM']);
});

it('a printed configuration holds no key', () => {
  expect(JSON.stringify(load({ SECRET_KEY: SECRET }))).not.toContain(SECRET);
});
