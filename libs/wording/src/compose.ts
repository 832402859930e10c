/** Every channel of one message at once; the sender takes the one it needs, previews take all. */

import { composeEmail } from './digest.email.js';
import { composeSms } from './digest.sms.js';
import { composeWhatsapp } from './digest.whatsapp.js';
import { type Composed, type ContentFacts, type DigestFacts, type EmailText, type NoteFacts, type SignInFacts, type SmsOptions, type SmsText, type WhatsAppText } from './message-facts.js';
import { composeNoteEmail, composeNoteSms, composeNoteWhatsapp } from './note.js';
import { composeSignInEmail, composeSignInSms, composeSignInWhatsapp } from './sign-in-link.js';

/** Each channel answers for itself: a note too long for SMS may still go by e-mail. */
export interface EveryChannel<W> {
  readonly email: Composed<EmailText>;
  readonly sms: Composed<SmsText>;
  readonly whatsapp: Composed<W>;
}

export const composeDigest = (facts: DigestFacts, options: SmsOptions = {}): EveryChannel<WhatsAppText> => ({
  email: composeEmail(facts), sms: composeSms(facts, options), whatsapp: composeWhatsapp(facts),
});

/** Stories with no jobs beside them. */
export const composeContentOnly = (facts: ContentFacts, options: SmsOptions = {}): EveryChannel<WhatsAppText> =>
  composeDigest({ ...facts, purpose: 'content', jobs: [] }, options);

export const composeNote = (facts: NoteFacts, options: SmsOptions = {}): EveryChannel<{ readonly text: string }> => ({
  email: composeNoteEmail(facts), sms: composeNoteSms(facts, options), whatsapp: composeNoteWhatsapp(facts),
});

export const composeSignInLink = (facts: SignInFacts): EveryChannel<{ readonly text: string }> => ({
  email: composeSignInEmail(facts), sms: composeSignInSms(facts), whatsapp: composeSignInWhatsapp(facts),
});
