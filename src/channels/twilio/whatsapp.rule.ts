/** WhatsApp's own rule in front of its carrier: free text within 24 hours of the person's last word, an approved template otherwise. */

import { type Locale } from '#lib/vocabulary';
import { type Carrier, type DeliveryOutcome, type MessageContext, type OutgoingMessage, type PointOfNoReturn, type TextMessage } from '../channel.js';
import { isUnitedStates } from './country.js';

const WINDOW_MS = 24 * 3_600_000;

export interface WhatsAppRuleOptions {
  /** Content SIDs of approved templates, by language. */
  readonly templates: Readonly<Partial<Record<Locale, string>>>;
  /** When this number (E.164) last wrote to us on WhatsApp. */
  readonly lastHeard: (number: string) => Promise<Date | null>;
  readonly now: () => Date;
}

export class WhatsAppRule implements Carrier {
  readonly channel = 'whatsapp';

  readonly lookUp: Carrier['lookUp'];

  constructor(private readonly inner: Carrier, private readonly options: WhatsAppRuleOptions) {
    this.lookUp = inner.lookUp?.bind(inner);
  }

  async send(message: OutgoingMessage, context: MessageContext, pointOfNoReturn: PointOfNoReturn): Promise<DeliveryOutcome> {
    if (message.kind !== 'whatsapp') return { kind: 'failed', code: 'wrong_channel', blame: 'other', alert: true };
    const fitting = await this.#fitting(message, context);
    return 'outcome' in fitting ? fitting.outcome : this.inner.send(fitting.message, context, pointOfNoReturn);
  }

  close(): Promise<void> {
    return this.inner.close();
  }

  async #fitting(message: TextMessage, { purpose }: MessageContext): Promise<{ readonly message: TextMessage } | { readonly outcome: DeliveryOutcome }> {
    const heard = await this.options.lastHeard(message.to);
    const openMs = heard === null ? 0 : heard.getTime() + WINDOW_MS - this.options.now().getTime();
    // Kept in the queue beyond the window, free text would be refused there (63016).
    if (openMs > 0) return { message: { ...message, validitySeconds: Math.max(1, Math.min(message.validitySeconds, Math.floor(openMs / 1_000))) } };
    if (purpose !== 'service' && isUnitedStates(message.to)) return barred('whatsapp_us_marketing');
    const { templates } = this.options;
    for (const locale of [message.locale, 'en'] as const) {
      const contentSid = templates[locale];
      const variables = message.templateWords?.[locale];
      if (contentSid !== undefined && variables) return { message: { ...message, locale, template: { contentSid, variables } } };
    }
    return barred('whatsapp_no_template');
  }
}

/** Certainly not sent, and no fault of anybody's: the next channel is asked. */
const barred = (code: string): { readonly outcome: DeliveryOutcome } => ({ outcome: { kind: 'failed', code, blame: 'content' } });
