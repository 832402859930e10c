/** A mail, its context and a carrier's settings for the specs of this folder. */

import { type EmailMessage, type MessageContext } from '../../src/channels/channel.js';
import { type SmtpCarrierOptions } from '../../src/channels/email/smtp.carrier.js';

export const CONTEXT: MessageContext = { messageRef: 'm-1', candidateRef: 'c-1', purpose: 'jobs' };

export const mail = (change: Partial<EmailMessage> = {}): EmailMessage => ({
  kind: 'email',
  attemptId: 'a-1',
  to: { address: 'batel@example.org', name: 'בת אל לוי' },
  envelopeFrom: 'bounce+a-1.x7f3@mail.acme.example',
  messageId: '<m-1@mail.acme.example>',
  subject: 'שלוש משרות שמתאימות למה שביקשת, בחיפה ובתל אביב וגם מהבית',
  text: 'שלום בת אל,\n.נקודה בתחילת שורה\nمرحبا وسلام و درود\n',
  html: '<!doctype html><html lang="he" dir="rtl"><body dir="rtl"><p>שלום בת אל</p></body></html>',
  locale: 'he',
  listId: 'weekly-digest',
  unsubscribeUrl: 'https://jobs.acme.example/u/v1.abc_DEF-123?k=2',
  date: new Date('2026-11-21T10:00:00Z'),
  ...change,
});

export const settings = (port: number, change: Partial<SmtpCarrierOptions> = {}): SmtpCarrierOptions => ({
  server: { host: '127.0.0.1', port, idleMs: 400, connectMs: 2_000, greetingMs: 400 },
  sender: { address: 'jobs@mail.acme.example', name: 'Acme משרות', listDomain: 'lists.acme.example', feedbackSender: 'kesher-acme' },
  poolSize: 1,
  ...change,
});

export const go = (): Promise<'go'> => Promise.resolve('go');
