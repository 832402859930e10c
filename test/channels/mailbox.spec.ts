/** The development mailbox keeps what would have been sent, asks the same gate, and sends nothing. */

import { describe, expect, it } from 'vitest';

import { type MailboxEntry } from '../../src/channels/mailbox/mailbox.store.js';
import { createMailboxCarrier } from '../../src/channels/mailbox/mailbox.carrier.js';
import { ManualClock } from '../../src/platform/clock/clock.js';
import { CONTEXT, go, mail, settings } from './mail.fixture.js';

const clock = new ManualClock(new Date('2026-11-24T07:00:00Z'));

function stage(channel: 'email' | 'sms' | 'whatsapp'): { kept: MailboxEntry[]; carrier: ReturnType<typeof createMailboxCarrier> } {
  const kept: MailboxEntry[] = [];
  const store = { keep: (entry: MailboxEntry): Promise<void> => { kept.push(entry); return Promise.resolve(); } };
  return { kept, carrier: createMailboxCarrier(channel, store, { clock, sender: settings(1).sender, countSegments: (text) => Math.ceil(text.length / 70) }) };
}

describe('the mailbox', () => {
  it('keeps a mail with the fields a receiver would see', async () => {
    const { kept, carrier } = stage('email');
    expect(await carrier.send(mail(), CONTEXT, go)).toEqual({ kind: 'accepted', providerId: 'mailbox-a-1' });
    const { subject, text, html } = mail();
    expect(kept).toEqual([{
      id: 'a-1', at: clock.now(), channel: 'email', to: 'batel@example.org', subject, text, html, locale: 'he', ...CONTEXT,
      headers: {
        'Return-Path': '<bounce+a-1.x7f3@mail.acme.example>', From: 'Acme משרות <jobs@mail.acme.example>', To: 'בת אל לוי <batel@example.org>', Subject: subject, 'Message-ID': '<m-1@mail.acme.example>',
        Date: 'Sat, 21 Nov 2026 10:00:00 +0000', 'List-Id': '<weekly-digest.lists.acme.example>', 'List-Unsubscribe': '<https://jobs.acme.example/u/v1.abc_DEF-123?k=2>',
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click', 'Auto-Submitted': 'auto-generated', 'Feedback-ID': 'weekly-digest:he:bulk:kesher-acme', 'Content-Language': 'he',
      },
    }]);
  });

  it.each([
    ['sms', 2, { To: '+972502345678', ValidityPeriod: '60' }],
    ['whatsapp', undefined, { To: 'whatsapp:+972502345678', ValidityPeriod: '60', ContentSid: 'HX1', ContentVariables: '{"1":"ليلى"}' }],
  ] as const)('keeps an %s message', async (channel, segments, headers) => {
    const { kept, carrier } = stage(channel);
    const template = channel === 'whatsapp' ? { template: { contentSid: 'HX1', variables: { 1: 'ليلى' } } } : {};
    await carrier.send({ kind: channel, attemptId: 'a-2', to: '+972502345678', text: 'א'.repeat(71), locale: 'he', validitySeconds: 60, ...template }, CONTEXT, go);
    expect(kept[0]).toMatchObject({ id: 'a-2', channel, to: '+972502345678', subject: null, html: null, headers });
    expect(kept[0]?.segments).toBe(segments);
  });

  it('keeps nothing when the gate says stop, and asks before keeping', async () => {
    const { kept, carrier } = stage('email');
    expect(await carrier.send(mail(), CONTEXT, () => Promise.resolve('stop'))).toEqual({ kind: 'stopped' });
    expect(kept).toEqual([]);
    let before = -1;
    await carrier.send(mail(), CONTEXT, () => { before = kept.length; return go(); });
    expect(before).toBe(0);
  });

  it('refuses a message of another channel', async () => {
    const { kept, carrier } = stage('sms');
    expect(await carrier.send(mail(), CONTEXT, go)).toMatchObject({ kind: 'failed', code: 'wrong_channel' });
    expect(kept).toEqual([]);
  });
});
