/** Everything the outside may set, read once, checked, and named the way the code speaks of it. */

import { type CapRule, type Channel, type ExchangeRates, type Frequency, type Locale, type QuietDay } from '#lib/vocabulary';
import { type Rate } from '../rate/rate.js';

export type ProcessRole = 'api' | 'worker' | 'all';
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface DkimConfig {
  readonly domain: string;
  readonly selector: string;
  /** PEM. */
  readonly privateKey: string;
}

export interface TwilioConfig {
  readonly accountSid: string;
  readonly authToken: string;
  /** What webhooks may be signed with beside it, while one replaces the other. */
  readonly oldAuthToken: string | null;
  /** E.164; null when messages go through the messaging service. */
  readonly smsFrom: string | null;
  readonly messagingServiceSid: string | null;
  /** E.164, without the `whatsapp:` prefix. */
  readonly whatsappFrom: string | null;
  /** Content SIDs of approved WhatsApp templates, by language. */
  readonly whatsappTemplates: Readonly<Partial<Record<Locale, string>>>;
  /** Null means Twilio's own. */
  readonly apiBaseUrl: string | null;
}

/** How fast each carrier may be used, by all processes together; null = as fast as it goes. */
export interface RateConfig extends Readonly<Record<'email' | 'sms' | 'whatsapp', Rate | null>> {
  /** Mails to one receiving domain. */
  readonly domain: Rate | null;
}

/** What one segment of a text costs, by country of the recipient; `*` for every other. */
export interface SmsPrices {
  readonly currency: string;
  readonly perSegment: Readonly<Record<string, number>>;
}

export interface OrganisationConfig {
  readonly name: string;
  readonly address: string;
  readonly contact: string;
}

/** How often anyone may be written to, over rolling windows; null = the product's default. */
export interface CapsConfig {
  /** The organisation's own, over all its programmes together; hold even where a person allows more. */
  readonly organisation: readonly CapRule[] | null;
  /** For people who stated no frequency. */
  readonly defaultFrequency: Frequency | null;
  /** Sign-in links, confirmations, answers: counted by themselves. */
  readonly service: Frequency | null;
}

export interface ConfigValues {
  /** Null: the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** Null: the embedded Redis. */
  readonly redisUrl: string | null;
  /** Origin and path without a trailing slash; every link we write starts with it. */
  readonly publicUrl: string;
  readonly port: number;
  /** Proxies whose word on the caller's address is believed: addresses, networks or how many stand before us; false = nobody's. */
  readonly trustProxy: string | number | false;
  readonly secretKey: string;
  /** Earlier secret keys, newest first: what they signed or sealed stays readable. */
  readonly oldSecretKeys: readonly string[];
  readonly adminApiKey: string | null;
  readonly role: ProcessRole;
  readonly logLevel: LogLevel;
  /** SMTP URL; null: mail goes to the dev mailbox. */
  readonly smtp: string | null;
  readonly dkim: DkimConfig | null;
  /** What stands in From, `Name <address>` or an address. */
  readonly mailFrom: string;
  readonly twilio: TwilioConfig | null;
  /** Channels no carrier is configured for, in production without the dev mailbox: nothing is written to people on them. */
  readonly closedChannels: readonly Channel[];
  readonly rates: RateConfig;
  readonly smsPrices: SmsPrices | null;
  /** Null: the table we ship. */
  readonly exchangeRates: ExchangeRates | null;
  readonly organisation: OrganisationConfig;
  readonly caps: CapsConfig;
  /** Days the organisation keeps, for everybody. */
  readonly quietDays: readonly QuietDay[];
  /** IANA; null: a person without a zone is placed by country and phone. */
  readonly defaultTimeZone: string | null;
  readonly production: boolean;
  readonly devMailbox: boolean;
  /** Where embedded servers, the dev mailbox and the development secret live. */
  readonly dataDir: string;
}

/** The values as a class, so that Nest can hand it to whoever asks for `Config`. */
export class Config implements ConfigValues {
  declare readonly databaseUrl: string | null;
  declare readonly redisUrl: string | null;
  declare readonly publicUrl: string;
  declare readonly port: number;
  declare readonly trustProxy: string | number | false;
  declare readonly secretKey: string;
  declare readonly oldSecretKeys: readonly string[];
  declare readonly adminApiKey: string | null;
  declare readonly role: ProcessRole;
  declare readonly logLevel: LogLevel;
  declare readonly smtp: string | null;
  declare readonly dkim: DkimConfig | null;
  declare readonly mailFrom: string;
  declare readonly twilio: TwilioConfig | null;
  declare readonly closedChannels: readonly Channel[];
  declare readonly rates: RateConfig;
  declare readonly smsPrices: SmsPrices | null;
  declare readonly exchangeRates: ExchangeRates | null;
  declare readonly organisation: OrganisationConfig;
  declare readonly caps: CapsConfig;
  declare readonly quietDays: readonly QuietDay[];
  declare readonly defaultTimeZone: string | null;
  declare readonly production: boolean;
  declare readonly devMailbox: boolean;
  declare readonly dataDir: string;

  constructor(values: ConfigValues) {
    Object.assign(this, values);
  }

  /** A printed configuration must not hold a key. */
  toJSON(): string {
    return '[Config]';
  }
}
