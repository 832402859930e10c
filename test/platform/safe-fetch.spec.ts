/** Addresses that must not be fetched, and servers that must not be believed. */

import { type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPublicUrl, isPublicAddress, publicAddressOf } from '../../src/platform/http/public-address.js';
import { FETCH_LIMITS, fetchSafely, type SafeFetchDoors, type SafeFetchLimits } from '../../src/platform/http/safe-fetch.js';
import { CERTIFICATE, KEY } from '../support/tls.fixture.js';

const FORBIDDEN = [
  'http://example.org/feed', 'ftp://example.org/feed', 'file:///etc/passwd', 'gopher://example.org:70/', 'data:text/plain,x', 'javascript:alert(1)', 'not a url', '', '//example.org/x', 'https://',
  'https://localhost/', 'https://LOCALHOST/', 'https://localhost./', 'https://feeds.localhost/', 'https://router.local/', 'https://db.internal/', 'https://metadata.google.internal/', 'https://nas.lan/', 'https://printer/', 'https://wiki.corp/', 'https://x.home.arpa/',
  'https://127.0.0.1/', 'https://127.1/', 'https://127.255.255.254/', 'https://2130706433/', 'https://0x7f000001/', 'https://0x7f.0.0.1/', 'https://0177.0.0.1/', 'https://017700000001/', 'https://0/', 'https://0.0.0.0/',
  'https://10.0.0.1/', 'https://172.16.0.1/', 'https://172.31.255.255/', 'https://192.168.1.1/', 'https://169.254.169.254/latest/meta-data/', 'https://100.64.0.1/', 'https://100.100.100.200/', 'https://168.63.129.16/', 'https://192.0.0.192/', 'https://198.18.0.1/',
  'https://192.0.2.1/', 'https://198.51.100.7/', 'https://203.0.113.9/', 'https://224.0.0.1/', 'https://255.255.255.255/', 'https://240.0.0.1/',
  'https://[::1]/', 'https://[::]/', 'https://[::ffff:127.0.0.1]/', 'https://[::ffff:7f00:1]/', 'https://[::ffff:a9fe:a9fe]/', 'https://[::127.0.0.1]/', 'https://[64:ff9b::7f00:1]/', 'https://[64:ff9b:1::a00:1]/', 'https://[fe80::1]/', 'https://[fc00::1]/',
  'https://[fd00:ec2::254]/', 'https://[ff02::1]/', 'https://[2001:db8::1]/', 'https://[2002:7f00:1::]/', 'https://[2001::1]/', 'https://[100::1]/',
  'https://①②⑦.⓪.⓪.①/', 'https://127。0。0。1/', 'https://user:secret@example.org/', 'https://example.org@127.0.0.1/', 'https://user@example.org/',
];

describe('an address of our own network or of none', () => {
  it.each(FORBIDDEN)('is refused before anything is looked up or connected to: %s', async (url) => {
    const touched: string[] = [];
    const doors: SafeFetchDoors = { check: checkPublicUrl, resolve: (host) => { touched.push(host); return Promise.reject(new Error('looked up')); } };
    await expect(text(url, {}, doors)).rejects.toMatchObject({ code: expect.stringMatching(/^url_(invalid|not_https|not_allowed)$/) as string });
    expect(touched).toEqual([]);
  });

  it('is found behind a name as well', async () => {
    await expect(publicAddressOf('localhost')).rejects.toMatchObject({ code: expect.stringMatching(/^(url_not_allowed|host_not_found)$/) as string });
    await expect(publicAddressOf('127.0.0.1')).rejects.toMatchObject({ code: 'url_not_allowed' });
  });

  it('is told from a public one', () => {
    for (const address of ['8.8.8.8', '1.1.1.1', '172.15.0.1', '172.32.0.1', '100.63.255.255', '2606:4700::1111', '2a00:1450:4009::200e']) expect(isPublicAddress(address)).toBe(true);
    expect(checkPublicUrl('https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true').hostname).toBe('boards-api.greenhouse.io');
  });
});

let server: Server;
let silent: TcpServer;
let connections = 0;
let answer: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;

beforeAll(async () => {
  server = createServer({ key: KEY, cert: CERTIFICATE }, (request, response) => { answer(request, response); });
  server.on('connection', () => { connections += 1; });
  silent = createTcpServer(() => undefined);
  await Promise.all([server, silent].map((one) => new Promise<void>((resolve) => { one.listen(0, '127.0.0.1', resolve); })));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  silent.close();
});

const portOf = (one: Server | TcpServer): number => (one.address() as AddressInfo).port;
const ours = (more: Partial<SafeFetchDoors> = {}): SafeFetchDoors => ({ check: (url) => new URL(url), resolve: () => Promise.resolve({ address: '127.0.0.1', family: 4 }), ca: CERTIFICATE, ...more });
const urlOf = (one: Server | TcpServer): string => `https://feeds.example.org:${String(portOf(one))}/feed`;

async function text(url: string, limits: Partial<SafeFetchLimits>, doors: SafeFetchDoors): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of fetchSafely(url, { ...FETCH_LIMITS, ...limits }, doors)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

describe('a server', () => {
  it('is read when it answers plainly, under its own name and certificate', async () => {
    answer = (request, response) => { response.end(`host ${request.headers.host ?? ''}`); };
    expect(await text(urlOf(server), {}, ours())).toBe(`host feeds.example.org:${String(portOf(server))}`);
  });

  it('is not connected to when its name resolves to a private address', async () => {
    const before = connections;
    const doors = ours({ resolve: () => publicAddressOf('127.0.0.1') });
    await expect(text(urlOf(server), {}, doors)).rejects.toMatchObject({ code: 'url_not_allowed' });
    expect(connections).toBe(before);
  });

  it('gets its name looked up once, so that a second answer cannot lead elsewhere', async () => {
    let looks = 0;
    answer = (_, response) => { response.end('once'); };
    await text(urlOf(server), {}, ours({ resolve: () => { looks += 1; return Promise.resolve({ address: '127.0.0.1', family: 4 }); } }));
    expect(looks).toBe(1);
  });

  it.each([301, 302, 303, 307, 308])('is not followed elsewhere (%i)', async (status) => {
    const paths: (string | undefined)[] = [];
    answer = (request, response) => { paths.push(request.url); response.writeHead(status, { location: '/elsewhere' }).end(); };
    await expect(text(urlOf(server), {}, ours())).rejects.toMatchObject({ code: 'redirect_refused' });
    expect(paths).toEqual(['/feed']);
  });

  it.each([204, 401, 404, 500])('is refused with another status (%i)', async (status) => {
    answer = (_, response) => { response.writeHead(status).end(); };
    await expect(text(urlOf(server), {}, ours())).rejects.toMatchObject({ code: 'fetch_refused' });
  });

  it('is refused when it says or turns out to send too much, or packs it', async () => {
    answer = (_, response) => { response.writeHead(200, { 'content-length': '5000' }).end(Buffer.alloc(5000)); };
    await expect(text(urlOf(server), { maxBytes: 4096 }, ours())).rejects.toMatchObject({ code: 'file_too_large' });
    answer = (_, response) => {
      const more = (): void => { if (response.write(Buffer.alloc(1024))) setImmediate(more); else response.once('drain', more); };
      more();
    };
    await expect(text(urlOf(server), { maxBytes: 100_000 }, ours())).rejects.toMatchObject({ code: 'file_too_large' });
    answer = (_, response) => { response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'); };
    await expect(text(urlOf(server), {}, ours())).rejects.toMatchObject({ code: 'fetch_refused' });
  });

  it('is left when it is silent before its head, within its body, or drips for ever', async () => {
    await expect(text(urlOf(silent), { headMs: 100 }, ours())).rejects.toMatchObject({ code: 'fetch_timeout' });
    answer = (_, response) => { response.write('a piece, and then nothing'); };
    await expect(text(urlOf(server), { idleMs: 100 }, ours())).rejects.toMatchObject({ code: expect.stringMatching(/^fetch_(timeout|failed)$/) as string });
    answer = (_, response) => { const drip = setInterval(() => response.write('.'), 20); response.on('close', () => { clearInterval(drip); }); };
    await expect(text(urlOf(server), { totalMs: 300 }, ours())).rejects.toMatchObject({ code: 'fetch_timeout' });
  });

  it('is refused when it breaks off, or shows a certificate nobody vouches for or of another name', async () => {
    answer = (_, response) => { response.writeHead(200, { 'content-length': '100' }); response.write('half'); setImmediate(() => { response.destroy(); }); };
    await expect(text(urlOf(server), {}, ours())).rejects.toMatchObject({ code: 'fetch_failed' });
    answer = (_, response) => { response.end('x'); };
    const { check, resolve } = ours();
    await expect(text(urlOf(server), {}, { check, resolve })).rejects.toMatchObject({ code: 'fetch_failed' });
    await expect(text(urlOf(server).replace('feeds.', 'other.'), {}, ours())).rejects.toMatchObject({ code: 'fetch_failed' });
  });
});
