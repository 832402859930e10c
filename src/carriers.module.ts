/** Which carrier takes which channel: the real ones where they are configured, elsewhere the development mailbox, in production nobody. */

import { createHash } from 'node:crypto';
import { Global, Inject, Injectable, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CHANNELS, type Channel } from '#lib/vocabulary';
import { countSegments } from '#lib/wording';
import { type Carrier, type OutgoingMessage } from './channels/channel.js';
import { ClosedCarrier } from './channels/closed.carrier.js';
import { createSmtpCarrier, smtpServer } from './channels/email/smtp.carrier.js';
import { GuardedCarrier, type Turn } from './channels/guarded.carrier.js';
import { createMailboxCarrier } from './channels/mailbox/mailbox.carrier.js';
import { type MailSender } from './channels/mail.headers.js';
import { createTwilioCarrier, twilioAccount } from './channels/twilio/twilio.carrier.js';
import { WhatsAppRule } from './channels/twilio/whatsapp.rule.js';
import { Carriers } from './pipeline/sending/carriers.js';
import { Clock } from './platform/clock/clock.js';
import { Config, type RateConfig, type TwilioConfig } from './platform/config/config.js';
import { type Limit } from './platform/rate/token-bucket.js';
import { Throttle } from './platform/rate/throttle.js';
import { CircuitBreaker } from './records/circuit/circuit.breaker.js';
import { WhatsAppWindows } from './records/conversation/whatsapp-windows.js';
import { MailboxRepository } from './records/mailbox/mailbox.repository.js';

@Injectable()
export class ConfiguredCarriers extends Carriers implements OnApplicationShutdown {
  readonly #carriers: ReadonlyMap<Channel, Carrier>;

  constructor(
    @Inject(Config) config: Config, @Inject(Clock) clock: Clock, @Inject(MailboxRepository) mailbox: MailboxRepository,
    @Inject(CircuitBreaker) breaker: CircuitBreaker, @Inject(Throttle) throttle: Throttle, @Inject(WhatsAppWindows) windows: WhatsAppWindows,
  ) {
    super();
    const turn: Turn = (message) => throttle.turn(limitsOf(message, config.rates));
    const real = new Map(CHANNELS.map((channel) => [channel, realCarrier(channel, config)]));
    const ruled = (carrier: Carrier): Carrier => (carrier.channel !== 'whatsapp' ? carrier : new WhatsAppRule(carrier, {
      templates: config.twilio?.whatsappTemplates ?? {}, lastHeard: (number) => windows.lastHeard(number), now: () => clock.now(),
    }));
    this.#carriers = new Map([...real].map(([channel, carrier]) => [
      channel,
      carrier !== null ? ruled(new GuardedCarrier(carrier, accountOf(channel, config), breaker, turn))
        : config.closedChannels.includes(channel) ? new ClosedCarrier(channel)
          : createMailboxCarrier(channel, mailbox, { clock, sender: senderOf(config), countSegments: partsOf }),
    ]));
    const closed = config.closedChannels;
    if (closed.length > 0) new Logger('Carriers').warn(`${closed.join(', ')}: no carrier is configured; nobody is written to there`);
    const kept = CHANNELS.filter((channel) => real.get(channel) === null && !closed.includes(channel));
    if (kept.length > 0) new Logger('Carriers').warn(`${kept.join(', ')}: no carrier is configured; messages go to the development mailbox at /mailbox`);
  }

  of(channel: Channel): Carrier {
    const carrier = this.#carriers.get(channel);
    if (!carrier) throw new Error(`no carrier for ${channel}`);
    return carrier;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.#carriers.values()].map((carrier) => carrier.close()));
  }
}

/** The account whose failures count together. */
function accountOf(channel: Channel, { smtp, twilio }: Config): string {
  return channel === 'email' ? `smtp:${smtp === null ? '' : new URL(smtp).host}` : twilioAccount(twilio?.accountSid ?? '', channel);
}

/** The channel's own rate and, for mail, that of the domain it goes to: hashed, a small domain is a name. */
function limitsOf(message: OutgoingMessage, rates: RateConfig): readonly Limit[] {
  const channel = rates[message.kind];
  const limits = channel === null ? [] : [{ key: message.kind, rate: channel }];
  if (message.kind !== 'email' || rates.domain === null) return limits;
  const domain = createHash('sha256').update(message.to.address.slice(message.to.address.lastIndexOf('@') + 1).toLowerCase()).digest('base64url').slice(0, 16);
  return [...limits, { key: `domain:${domain}`, rate: rates.domain }];
}

const partsOf = (text: string): number => countSegments(text).segments;

function realCarrier(channel: Channel, config: Config): Carrier | null {
  if (channel === 'email') {
    const server = config.smtp === null ? null : smtpServer(config.smtp);
    return server && createSmtpCarrier({ server, sender: senderOf(config), ...(config.dkim === null ? {} : { dkim: config.dkim }) });
  }
  return config.twilio === null ? null : twilioCarrier(channel, config.twilio, config.publicUrl);
}

function twilioCarrier(channel: 'sms' | 'whatsapp', twilio: TwilioConfig, publicUrl: string): Carrier | null {
  const common = {
    channel, countSegments: partsOf, accountSid: twilio.accountSid, authToken: twilio.authToken, publicUrl,
    ...(twilio.apiBaseUrl === null ? {} : { apiBaseUrl: twilio.apiBaseUrl }),
  };
  if (channel === 'whatsapp') return twilio.whatsappFrom === null ? null : createTwilioCarrier({ ...common, from: twilio.whatsappFrom });
  if (twilio.messagingServiceSid !== null) return createTwilioCarrier({ ...common, messagingServiceSid: twilio.messagingServiceSid });
  return twilio.smsFrom === null ? null : createTwilioCarrier({ ...common, from: twilio.smsFrom });
}

function senderOf({ mailFrom, organisation }: Config): MailSender {
  const address = /<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom;
  const name = /^\s*"?([^"<]*?)"?\s*</.exec(mailFrom)?.[1] ?? organisation.name;
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return { address, ...(name === '' ? {} : { name }), listDomain: domain, feedbackSender: domain.split('.')[0] ?? 'kesher' };
}

@Global()
@Module({ providers: [{ provide: Carriers, useClass: ConfiguredCarriers }], exports: [Carriers] })
export class CarriersModule {}
