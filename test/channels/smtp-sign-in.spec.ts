/** Signing in and TLS against a full SMTP server: a wrong password or certificate is never the message's fault. */

import { type AddressInfo } from 'node:net';

import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';

import { type DeliveryOutcome } from '../../src/channels/channel.js';
import { createSmtpCarrier } from '../../src/channels/email/smtp.carrier.js';
import { type SmtpServer } from '../../src/channels/email/smtp.session.js';
import { CONTEXT, go, mail, settings } from './mail.fixture.js';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => { for (const one of open.splice(0).reverse()) await one.close(); });

async function send(options: SMTPServerOptions, change: Partial<SmtpServer>): Promise<{ outcome: DeliveryOutcome; users: string[] }> {
  const users: string[] = [];
  const server = new SMTPServer({
    ...options,
    onAuth: ({ username, password }, _session, done) => {
      if (password === 'right') done(null, { user: username });
      else done(new Error('no'));
    },
    onData: (stream, session, done) => { users.push(String(session.user)); stream.resume().on('end', () => { done(); }); },
  });
  server.on('error', () => { /* a client that refuses the certificate is the scenario */ });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', () => { resolve(); }); });
  open.push({ close: () => new Promise((resolve) => { server.close(() => { resolve(); }); }) });
  const base = settings((server.server.address() as AddressInfo).port);
  const carrier = createSmtpCarrier({ ...base, server: { ...base.server, idleMs: 2_000, greetingMs: 2_000, ...change } });
  open.push(carrier);
  return { outcome: await carrier.send(mail(), CONTEXT, go), users };
}

const plain: SMTPServerOptions = { disabledCommands: ['STARTTLS'], allowInsecureAuth: true, disableReverseLookup: true };

describe('a server that wants to know who is there', () => {
  it('takes the mail of a user with the right password', async () => {
    const { outcome, users } = await send(plain, { auth: { user: 'kesher', pass: 'right' } });
    expect(outcome).toMatchObject({ kind: 'accepted' });
    expect(users).toEqual(['kesher']);
  });

  it.each([
    ['a wrong password', { auth: { user: 'kesher', pass: 'wrong' } }],
    ['no password', {}],
  ])('makes %s an account fault', async (_name, change) => {
    const { outcome, users } = await send(plain, change);
    expect(outcome).toMatchObject({ kind: 'failed', blame: 'account' });
    expect(users).toEqual([]);
  });

  it('is not spoken to when its certificate proves nothing', async () => {
    const { outcome, users } = await send({ authOptional: true, disableReverseLookup: true }, {});
    expect(outcome).toEqual({ kind: 'retry', code: 'smtp_tls' });
    expect(users).toEqual([]);
  });

  it('is not spoken to in clear when TLS is required', async () => {
    const { outcome, users } = await send({ ...plain, authOptional: true }, { requireTls: true });
    expect(outcome.kind).not.toBe('accepted');
    expect(users).toEqual([]);
  });
});
