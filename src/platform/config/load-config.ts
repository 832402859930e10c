/** From the environment to a Config, or to one message that names everything wrong with it. */
import { type Channel, CHANNELS, type ExchangeRates } from '#lib/vocabulary';
import { Config, type DkimConfig, type OrganisationConfig, type TwilioConfig } from './config.js';
import { developmentSecret } from './development-secret.js';
import { type Environment, environmentSchema, type EnvironmentName, EXPECTED } from './environment.schema.js';
import { readExchangeRates } from './exchange-rates.file.js';

export type RawEnvironment = Readonly<Record<string, string | undefined>>;
/** `demo` and `test` are never production, whatever NODE_ENV says. */
export type ConfigMode = 'serve' | 'demo' | 'test';

/** Lists every bad name and what it should be; never the value, which may be a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: ReadonlyMap<EnvironmentName, string>) {
    const lines = [...problems].map(([name, should]) => `  ${name}: ${should}`);
    super(['The environment is not complete or not right. Set:', ...lines].join('\n'));
  }
}

/** The environment of this process: the only door to it outside this folder. */
export function currentEnvironment(): RawEnvironment {
  return process.env;
}

/** Throws ConfigError. In development a missing SECRET_KEY is made once and kept in `<KESHER_DIR>/secret`. */
export function loadConfig(env: RawEnvironment, options: { readonly mode?: ConfigMode } = {}): Config {
  const problems = new Map<EnvironmentName, string>();
  const environment = parse(env, problems);
  const mode = options.mode ?? 'serve';
  const production = mode === 'serve' && env['NODE_ENV'] === 'production';
  if (environment === null) throw new ConfigError(problems);
  checkTogether(environment, production, problems);
  const exchangeRates = exchangeRatesOf(environment, problems);
  if (problems.size > 0) throw new ConfigError(problems);
  return toConfig(environment, production, exchangeRates);
}

/** Bad values are noted and left out, so that the checks across names still run and one message tells all. */
function parse(env: RawEnvironment, problems: Map<EnvironmentName, string>): Environment | null {
  const given: Record<string, string> = {};
  for (const name of Object.keys(EXPECTED)) {
    const value = env[name]?.trim();
    if (value !== undefined && value !== '') given[name] = value; // an empty line in an env file means unset
  }
  const first = environmentSchema.safeParse(given);
  if (first.success) return first.data;
  for (const issue of first.error.issues) {
    const name = issue.path[0];
    if (!isName(name)) continue;
    problems.set(name, `should be ${EXPECTED[name]}`);
    Reflect.deleteProperty(given, name);
  }
  return environmentSchema.safeParse(given).data ?? null;
}

const isName = (name: unknown): name is EnvironmentName => typeof name === 'string' && name in EXPECTED;

function checkTogether(env: Environment, production: boolean, problems: Map<EnvironmentName, string>): void {
  const need = (name: EnvironmentName, because: string): void => {
    if (env[name] === undefined && !problems.has(name)) problems.set(name, `is missing (${because}): ${EXPECTED[name]}`);
  };
  const given = (name: EnvironmentName): boolean => env[name] !== undefined || problems.has(name);
  if (production) needForProduction(env, need, given);

  const twilio = TWILIO_NAMES.filter(given);
  if (twilio.length > 0) {
    const because = `${twilio.join(', ')} given`;
    need('TWILIO_ACCOUNT_SID', because);
    need('TWILIO_AUTH_TOKEN', because);
    if (!given('TWILIO_SMS_FROM') && !given('TWILIO_MESSAGING_SERVICE_SID') && !given('TWILIO_WHATSAPP_FROM')) {
      need('TWILIO_SMS_FROM', 'or TWILIO_MESSAGING_SERVICE_SID, or TWILIO_WHATSAPP_FROM');
    }
  }
  if (given('SMTP_URL')) need('MAIL_FROM', 'SMTP_URL given');
  if (production && given('SMTP_URL') && env.PUBLIC_URL !== undefined && !canUnsubscribeAt(env.PUBLIC_URL)) {
    problems.set('PUBLIC_URL', 'should begin with https: the links of one-click unsubscribing must (RFC 8058), and no mail goes without');
  }
  const dkim = (['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_PRIVATE_KEY'] as const).filter(given);
  if (dkim.length > 0) {
    for (const name of ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_PRIVATE_KEY'] as const) need(name, `${dkim.join(', ')} given`);
  }
  if (given('SMTP_URL') || twilio.length > 0) {
    for (const name of ['ORGANISATION_NAME', 'ORGANISATION_ADDRESS', 'ORGANISATION_CONTACT'] as const) {
      need(name, 'every real message must say who sends it');
    }
  }
}

/** Over plain http only on this machine, where a try-out reads its own mail. */
const canUnsubscribeAt = (url: string): boolean => {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1';
};

const TWILIO_NAMES = [
  'TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_SMS_FROM', 'TWILIO_MESSAGING_SERVICE_SID', 'TWILIO_WHATSAPP_FROM',
] as const;

function needForProduction(
  env: Environment, need: (name: EnvironmentName, because: string) => void, given: (name: EnvironmentName) => boolean,
): void {
  need('SECRET_KEY', 'in production');
  need('PUBLIC_URL', 'in production');
  if (env.DEV_MAILBOX) return;
  need('SMTP_URL', 'in production; or DEV_MAILBOX=1 to write to the built-in mailbox instead');
  if (!given('TWILIO_ACCOUNT_SID')) {
    need('TWILIO_ACCOUNT_SID', 'in production; or DEV_MAILBOX=1 to write to the built-in mailbox instead');
    need('TWILIO_AUTH_TOKEN', 'in production; or DEV_MAILBOX=1 to write to the built-in mailbox instead');
  }
}

function exchangeRatesOf({ EXCHANGE_RATES: path }: Environment, problems: Map<EnvironmentName, string>): ExchangeRates | null {
  if (path === undefined) return null;
  const read = readExchangeRates(path);
  if (read.ok) return read.rates;
  problems.set('EXCHANGE_RATES', `should be ${EXPECTED.EXCHANGE_RATES}; ${read.problem}`);
  return null;
}

function toConfig(env: Environment, production: boolean, exchangeRates: ExchangeRates | null): Config {
  return new Config({
    databaseUrl: env.DATABASE_URL ?? null,
    redisUrl: env.REDIS_URL ?? null,
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${String(env.PORT)}`,
    port: env.PORT,
    trustProxy: env.TRUST_PROXY,
    secretKey: env.SECRET_KEY ?? developmentSecret(env.KESHER_DIR),
    oldSecretKeys: env.SECRET_KEYS_OLD,
    adminApiKey: env.ADMIN_API_KEY ?? null,
    role: env.ROLE,
    logLevel: env.LOG_LEVEL,
    smtp: env.SMTP_URL ?? null,
    dkim: dkimOf(env),
    mailFrom: env.MAIL_FROM ?? 'Kesher <kesher@localhost.localdomain>',
    twilio: twilioOf(env),
    closedChannels: production && !env.DEV_MAILBOX ? CHANNELS.filter((channel) => !isServed(channel, env)) : [],
    smsPrices: env.SMS_PRICE_PER_SEGMENT ?? null,
    exchangeRates,
    rates: { email: env.RATE_EMAIL, sms: env.RATE_SMS, whatsapp: env.RATE_WHATSAPP, domain: env.RATE_DOMAIN },
    organisation: organisationOf(env),
    quietDays: env.ORGANISATION_QUIET_DAYS,
    caps: { organisation: env.ORGANISATION_CAPS ?? null, defaultFrequency: env.DEFAULT_FREQUENCY ?? null, service: env.SERVICE_CAP ?? null },
    defaultTimeZone: env.DEFAULT_TIME_ZONE ?? null,
    production,
    devMailbox: env.DEV_MAILBOX,
    dataDir: env.KESHER_DIR,
  });
}

function dkimOf(env: Environment): DkimConfig | null {
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_PRIVATE_KEY: privateKey } = env;
  if (domain === undefined || selector === undefined || privateKey === undefined) return null;
  return { domain, selector, privateKey };
}

function twilioOf(env: Environment): TwilioConfig | null {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken } = env;
  if (accountSid === undefined || authToken === undefined) return null;
  return {
    accountSid,
    authToken,
    oldAuthToken: env.TWILIO_AUTH_TOKEN_OLD ?? null,
    smsFrom: env.TWILIO_SMS_FROM ?? null,
    messagingServiceSid: env.TWILIO_MESSAGING_SERVICE_SID ?? null,
    whatsappFrom: env.TWILIO_WHATSAPP_FROM ?? null,
    whatsappTemplates: env.TWILIO_WHATSAPP_CONTENT ?? {},
    apiBaseUrl: env.TWILIO_API_BASE_URL ?? null,
  };
}

function isServed(channel: Channel, env: Environment): boolean {
  if (channel === 'email') return env.SMTP_URL !== undefined;
  if (channel === 'whatsapp') return env.TWILIO_WHATSAPP_FROM !== undefined;
  return env.TWILIO_SMS_FROM !== undefined || env.TWILIO_MESSAGING_SERVICE_SID !== undefined;
}

function organisationOf(env: Environment): OrganisationConfig {
  return {
    name: env.ORGANISATION_NAME ?? 'Example organisation',
    address: env.ORGANISATION_ADDRESS ?? '1 Example Street, Example Town',
    contact: env.ORGANISATION_CONTACT ?? 'contact@example.org',
  };
}
