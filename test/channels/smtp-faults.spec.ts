/** T-04: whatever an SMTP server does, the outcome says only what is known. */

import { afterEach, describe, expect, it } from 'vitest';

import { type Carrier, type DeliveryOutcome } from '../../src/channels/channel.js';
import { createSmtpCarrier } from '../../src/channels/email/smtp.carrier.js';
import { type SmtpFaultAction, SmtpSink, type SmtpSinkOptions, type SmtpStage } from '../support/smtp-sink.js';
import { CONTEXT, go, mail, settings } from './mail.fixture.js';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});

async function stage(options: SmtpSinkOptions): Promise<{ sink: SmtpSink; carrier: Carrier }> {
  const sink = await SmtpSink.start(options);
  open.push({ close: () => sink.stop() });
  const carrier = createSmtpCarrier(settings(sink.port));
  open.push(carrier);
  return { sink, carrier };
}

const retry = (code: string): DeliveryOutcome => ({ kind: 'retry', code });
const unknown = (code: string): DeliveryOutcome => ({ kind: 'unknown', code });
const failed = (code: string, blame: 'address' | 'content' | 'account' | 'other'): DeliveryOutcome => ({ kind: 'failed', code, blame });

type Case = readonly [SmtpStage, SmtpFaultAction, DeliveryOutcome];
const LOST = ['drop', 'reset'] as const;
const CASES: readonly Case[] = [
  ...(['greeting', 'ehlo', 'mail', 'rcpt', 'data'] as const).flatMap((at): Case[] => [
    ...LOST.map((action): Case => [at, action, retry('smtp_connection')]),
    [at, 'hang', retry('smtp_timeout')],
  ]),
  ...(['body', 'dot'] as const).flatMap((at): Case[] => [
    ...LOST.map((action): Case => [at, action, unknown('smtp_connection')]),
    [at, 'hang', unknown('smtp_timeout')],
  ]),
  ['greeting', { reply: '421 4.3.2 Busy' }, retry('smtp_421_4.3.2')],
  ['greeting', { reply: '554 5.7.1 Your network is not welcome' }, failed('smtp_554_5.7.1', 'account')],
  ['mail', { reply: '451 4.7.1 Greylisted' }, retry('smtp_451_4.7.1')],
  ['mail', { reply: '550 5.1.8 Sender refused' }, failed('smtp_550_5.1.8', 'account')],
  ['mail', { reply: '530 5.7.0 Authentication required' }, failed('smtp_530_5.7.0', 'account')],
  ['rcpt', { reply: '450 4.2.1 Try later' }, retry('smtp_450_4.2.1')],
  ['rcpt', { reply: '452 4.2.2 Mailbox full' }, retry('smtp_452_4.2.2')],
  ['rcpt', { reply: '552 5.2.2 Mailbox full' }, retry('smtp_552_5.2.2')],
  ['rcpt', { reply: '550 5.1.1 No such user' }, failed('smtp_550_5.1.1', 'address')],
  ['rcpt', { reply: '550 no such user here' }, failed('smtp_550', 'address')],
  ['rcpt', { reply: '550 5.7.1 Blocked by policy' }, failed('smtp_550_5.7.1', 'other')],
  ['rcpt', { reply: '554 Relay access denied' }, failed('smtp_554', 'other')],
  ['data', { reply: '451 4.3.0 Not now' }, retry('smtp_451_4.3.0')],
  ['data', { reply: '554 5.5.1 No' }, failed('smtp_554_5.5.1', 'other')],
  ['dot', { reply: '421 4.7.0 Rate limited' }, retry('smtp_421_4.7.0')],
  ['dot', { reply: '451 4.3.0 Disk' }, retry('smtp_451_4.3.0')],
  ['dot', { reply: '550 5.7.1 Looks like spam' }, failed('smtp_550_5.7.1', 'content')],
  ['dot', { reply: '550 5.1.1 No such user after all' }, failed('smtp_550_5.1.1', 'address')],
  ['dot', { reply: '554 Refused' }, failed('smtp_554', 'content')],
  ['dot', { reply: '??? garbled' }, unknown('smtp_error')],
];

describe.each([{ pipelining: false }, { pipelining: true }])('a server with pipelining $pipelining', ({ pipelining }) => {
  it.each(CASES.map(([at, action, outcome]) => ({ at, action, outcome, name: typeof action === 'string' ? action : action.reply })))(
    'that answers $name at $at gives $outcome.kind $outcome.code',
    async ({ at, action, outcome }) => {
      const { sink, carrier } = await stage({ pipelining, faults: [{ at, action }] });
      let asked = 0;
      const result = await carrier.send(mail(), CONTEXT, () => { asked += 1; return go(); });
      expect(result).toEqual(outcome);
      // The gate is asked after 354 or not at all, and a message that was not handed over has not arrived.
      expect(asked).toBe(at === 'body' || at === 'dot' ? 1 : 0);
      if (result.kind === 'retry' || result.kind === 'failed') expect(sink.received).toHaveLength(0);
    },
  );
});

describe('a server that cannot be reached', () => {
  it('gives retry', async () => {
    const { sink, carrier } = await stage({});
    await sink.stop();
    expect(await carrier.send(mail(), CONTEXT, go)).toEqual(retry('smtp_connection'));
  });
});

describe('the point of no return', () => {
  it('is asked after 354, before the first byte of the body', async () => {
    const { sink, carrier } = await stage({});
    let seen: { commands: string[]; bytes: number } | null = null;
    await carrier.send(mail(), CONTEXT, () => { seen = { commands: [...sink.commands], bytes: sink.bodyBytes }; return go(); });
    expect(seen).toMatchObject({ bytes: 0 });
    expect(sink.commands.at(-1)).toBe('DATA');
    expect(sink.received).toHaveLength(1);
  });

  it('that answers stop delivers nothing, not even a dot, and the next message takes a new connection', async () => {
    const { sink, carrier } = await stage({});
    expect(await carrier.send(mail(), CONTEXT, () => Promise.resolve('stop'))).toEqual({ kind: 'stopped' });
    expect(await carrier.send(mail({ to: { address: 'next@example.org' } }), CONTEXT, go)).toMatchObject({ kind: 'accepted' });
    const [next] = sink.received;
    expect(next).toMatchObject({ to: ['next@example.org'], connection: 1 });
    // Every byte that ever followed a 354 is the second mail and its dot.
    expect({ mails: sink.received.length, dots: sink.dots, bytes: sink.bodyBytes }).toEqual({ mails: 1, dots: 1, bytes: Buffer.byteLength(next?.raw ?? '') + 3 });
  });

  it('that breaks is the caller\'s error, and nothing left', async () => {
    const { sink, carrier } = await stage({});
    await expect(carrier.send(mail(), CONTEXT, () => Promise.reject(new Error('database gone')))).rejects.toThrow('database gone');
    await sink.drained();
    expect(sink.bodyBytes).toBe(0);
  });

  it.each(['go', 'stop'] as const)('that answers %s after the server hung up writes nothing', async (answer) => {
    let ended: (() => void) | undefined;
    const hungUp = new Promise<void>((resolve) => { ended = resolve; });
    const { sink, carrier } = await stage({ onData: (socket) => { socket.on('close', () => { ended?.(); }); socket.end(); } });
    const outcome = await carrier.send(mail(), CONTEXT, async () => { await hungUp; await new Promise((resolve) => setImmediate(resolve)); return answer; });
    expect(outcome).toEqual(answer === 'go' ? retry('smtp_connection') : { kind: 'stopped' });
    expect(sink.bodyBytes).toBe(0);
  });
});

describe('a kept connection', () => {
  it('carries many messages', async () => {
    const { sink, carrier } = await stage({});
    for (let count = 0; count < 20; count += 1) expect(await carrier.send(mail(), CONTEXT, go)).toMatchObject({ kind: 'accepted' });
    expect({ mails: sink.received.length, connections: sink.connections }).toEqual({ mails: 20, connections: 1 });
  });

  it.each(['drop', 'reset', { reply: '421 4.4.2 Idle too long' }] as const)('that the server had given up (%j) is replaced before anything was said', async (action) => {
    const { sink, carrier } = await stage({ faults: [{ at: 'mail', action, connection: 0, message: 1 }] });
    let asked = 0;
    const gate = (): Promise<'go'> => { asked += 1; return go(); };
    expect(await carrier.send(mail(), CONTEXT, gate)).toMatchObject({ kind: 'accepted' });
    expect(await carrier.send(mail(), CONTEXT, gate)).toMatchObject({ kind: 'accepted' });
    expect({ asked, mails: sink.received.length, connections: sink.connections }).toEqual({ asked: 2, mails: 2, connections: 2 });
  });

  it.each(['body', 'dot'] as const)('that breaks at %s is never replaced behind the gate\'s back', async (at) => {
    const { sink, carrier } = await stage({ faults: [{ at, action: 'drop', connection: 0, message: 1 }] });
    let asked = 0;
    const gate = (): Promise<'go'> => { asked += 1; return go(); };
    expect(await carrier.send(mail(), CONTEXT, gate)).toMatchObject({ kind: 'accepted' });
    expect(await carrier.send(mail(), CONTEXT, gate)).toEqual(unknown('smtp_connection'));
    expect({ asked, connections: sink.connections }).toEqual({ asked: 2, connections: 1 });
  });

  it('serves the next person after one was refused', async () => {
    const { sink, carrier } = await stage({ faults: [{ at: 'rcpt', action: { reply: '550 5.1.1 No such user' }, message: 0 }] });
    expect(await carrier.send(mail(), CONTEXT, go)).toMatchObject({ kind: 'failed', blame: 'address' });
    expect(await carrier.send(mail({ to: { address: 'next@example.org' } }), CONTEXT, go)).toMatchObject({ kind: 'accepted' });
    expect(sink.received.map((one) => one.to)).toEqual([['next@example.org']]);
    expect(sink.connections).toBe(1);
  });

  it('is never used after an unknown outcome', async () => {
    const { sink, carrier } = await stage({ faults: [{ at: 'dot', action: 'hang', connection: 0 }] });
    expect(await carrier.send(mail(), CONTEXT, go)).toEqual(unknown('smtp_timeout'));
    expect(await carrier.send(mail({ messageId: '<m-2@mail.acme.example>' }), CONTEXT, go)).toMatchObject({ kind: 'accepted' });
    expect(sink.connections).toBe(2);
  });
});

describe('closing', () => {
  it('lets the message under way finish and sends nothing new', async () => {
    const { sink, carrier } = await stage({});
    const first = carrier.send(mail(), CONTEXT, go);
    const waiting = carrier.send(mail({ messageId: '<m-2@mail.acme.example>' }), CONTEXT, async () => { void carrier.close(); return go(); });
    const outcomes = await Promise.all([first, waiting]);
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['accepted', 'accepted']);
    await carrier.close();
    expect(await carrier.send(mail(), CONTEXT, go)).toEqual({ kind: 'retry', code: 'carrier_closed', spendsAttempt: false });
    expect(sink.received).toHaveLength(2);
  });
});
