/** T-38: only Twilio's own calls pass. */

import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';

import { describe, expect, it } from 'vitest';

import { TwilioSignature } from '../../src/channels/twilio/twilio.signature.js';
import { createTwilioCarrier } from '../../src/channels/twilio/twilio.carrier.js';
import { TwilioDouble, twilioSignature } from '../support/twilio-double.js';

const TOKEN = 'current-token';
const OLD = 'previous-token';
const URL_ = 'https://jobs.acme.example/hooks/twilio/status/a-1';
const PARAMS = { MessageSid: 'SM1', MessageStatus: 'delivered', Body: 'הסר', To: '+972502345678' };
const guard = new TwilioSignature(TOKEN, OLD);
const sign = (url = URL_, params: Readonly<Record<string, string>> = PARAMS, token = TOKEN): string => twilioSignature(token, url, params);

describe('a form call', () => {
  it('signed with the current or the previous token passes', () => {
    expect(guard.verify({ signature: sign(), url: URL_, params: PARAMS })).toBe(true);
    expect(guard.verify({ signature: sign(URL_, PARAMS, OLD), url: URL_, params: PARAMS })).toBe(true);
  });

  it('known from Twilio\'s documentation passes', () => {
    const params = { CallSid: 'CA1234567890ABCDE', Caller: '+12349013030', Digits: '1234', From: '+12349013030', To: '+18005551212' };
    const url = 'https://mycompany.com/myapp.php?foo=1&bar=2';
    expect(new TwilioSignature('12345').verify({ signature: '0/KCTR6DLpKmkAf8muzZqo1nDgQ=', url, params })).toBe(true);
  });

  it.each([
    ['a wrong signature', { signature: sign(URL_, PARAMS, 'other') }],
    ['no signature', { signature: undefined }],
    ['an empty signature', { signature: '' }],
    ['a signature cut short', { signature: sign().slice(0, -2) }],
    ['a stale token', { signature: sign(URL_, PARAMS, 'token before the previous') }],
    ['a signature made with an empty token', { signature: sign(URL_, PARAMS, '') }],
    ['an extra parameter', { params: { ...PARAMS, Extra: '1' } }],
    ['a changed parameter', { params: { ...PARAMS, MessageStatus: 'failed' } }],
    ['a missing parameter', { params: { MessageSid: 'SM1' } }],
    ['another path', { url: 'https://jobs.acme.example/hooks/twilio/status/a-2' }],
    ['another host', { url: 'https://evil.example.com/hooks/twilio/status/a-1' }],
    ['http behind a proxy', { url: URL_.replace('https', 'http') }],
    ['another port', { signature: sign('https://jobs.acme.example:8443/hooks/twilio/status/a-1') }],
    ['something that is no URL', { url: '/hooks/twilio/status/a-1' }],
    ['both a form and a raw body', { rawBody: '{}' }],
    ['neither', { params: undefined }],
  ])('with %s does not pass', (_name, change) => {
    const request = { signature: sign(), url: URL_, params: PARAMS, ...change };
    expect(guard.verify(request as Parameters<TwilioSignature['verify']>[0])).toBe(false);
  });

  it('signed with the standard port written out passes', () => {
    expect(guard.verify({ signature: sign('https://jobs.acme.example:443/hooks/twilio/status/a-1'), url: URL_, params: PARAMS })).toBe(true);
  });
});

describe('a JSON call', () => {
  const body = '{"status":"read","text":"توقف"}';
  const url = `${URL_}?bodySHA256=${createHash('sha256').update(body).digest('hex')}`;

  it('with its raw body passes, as text and as bytes', () => {
    expect(guard.verify({ signature: sign(url, {}), url, rawBody: body })).toBe(true);
    expect(guard.verify({ signature: sign(url, {}), url, rawBody: Buffer.from(body) })).toBe(true);
  });

  it.each(['{}', '', body.replace('read', 'sent'), `${body} `])('with the body %j instead does not pass', (rawBody) => {
    expect(guard.verify({ signature: sign(url, {}), url, rawBody })).toBe(false);
  });

  it('without a body hash does not pass', () => {
    expect(guard.verify({ signature: sign(URL_, {}), url: URL_, rawBody: body })).toBe(false);
  });
});

describe('a guard', () => {
  it.each([[], [''], [' '], [TOKEN, ''], ['', TOKEN], ['a', 'b', 'c']])('with the tokens %j %j does not start', (...tokens) => {
    expect(() => new TwilioSignature(...tokens)).toThrow(RangeError);
  });
});

describe('the double\'s own callbacks', () => {
  it('pass the guard, in the order asked', async () => {
    const seen: [string | null, boolean][] = [];
    const double = await TwilioDouble.start({ authToken: TOKEN, progress: ['sent', 'delivered'] });
    const hook = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => { text += chunk.toString('utf8'); });
      request.on('end', () => {
        const form = new URLSearchParams(text);
        const header = request.headers['x-twilio-signature'];
        const url = `${origin}${request.url ?? ''}`;
        seen.push([form.get('MessageStatus') ?? form.get('Body'), guard.verify({ signature: typeof header === 'string' ? header : undefined, url, params: Object.fromEntries(form) })]);
        response.writeHead(204).end();
      });
    });
    await new Promise<void>((resolve) => { hook.listen(0, '127.0.0.1', resolve); });
    const origin = `http://127.0.0.1:${String((hook.address() as AddressInfo).port)}`;
    const carrier = createTwilioCarrier({ channel: 'sms', accountSid: double.accountSid, authToken: TOKEN, from: '+97233720000', publicUrl: origin, apiBaseUrl: double.url });
    await carrier.send({ kind: 'sms', attemptId: 'a-1', to: '+972502345678', text: 'שלום', locale: 'he', validitySeconds: 60 }, { messageRef: 'm', candidateRef: 'c', purpose: 'jobs' }, () => Promise.resolve('go'));
    await double.settled();
    await double.inbound(`${origin}/hooks/twilio/inbound`, { from: '+972502345678', to: '+97233720000', body: 'הסר' });
    expect(seen).toEqual([['sent', true], ['delivered', true], ['הסר', true]]);
    expect(double.callbackAnswers).toEqual([204, 204, 204]);
    await double.stop();
    hook.closeAllConnections();
    await new Promise((resolve) => { hook.close(resolve); });
  });
});
