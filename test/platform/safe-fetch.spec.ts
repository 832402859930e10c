/** Fetching a feed: what arrives, what is refused, and that nothing goes on for ever. */
import { createServer, type Server } from 'node:https';
import { type RequestListener } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { FETCH_LIMITS, fetchSafely, type SafeFetchLimits } from '../../src/platform/http/safe-fetch.js';
import { CERTIFICATE, FEED_HOST, KEY } from '../support/tls.fixture.js';

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer({ cert: CERTIFICATE, key: KEY }, listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `https://${FEED_HOST}:${String((started.address() as AddressInfo).port)}/feed`;
}

const LOCAL = { check: (url: string) => new URL(url), resolve: () => Promise.resolve({ address: '127.0.0.1', family: 4 }), ca: CERTIFICATE };

async function fetched(url: string, limits: Partial<SafeFetchLimits> = {}): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of fetchSafely(url, { ...FETCH_LIMITS, ...limits }, LOCAL)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

it('gives the bytes of the file, asking by the name but connecting to the address that was checked', async () => {
  let host: string | undefined;
  const url = await serve((request, answer) => {
    host = request.headers.host;
    answer.end('{"jobs":[]}');
  });
  expect(await fetched(url)).toBe('{"jobs":[]}');
  expect(host).toContain(FEED_HOST);
});

it('a redirect is refused, wherever it leads', async () => {
  const url = await serve((_, answer) => answer.writeHead(302, { location: 'https://example.org/' }).end());
  await expect(fetched(url)).rejects.toMatchObject({ code: 'redirect_refused' });
});

it('an error of the server is told with its status', async () => {
  const url = await serve((_, answer) => answer.writeHead(404).end('no'));
  await expect(fetched(url)).rejects.toMatchObject({ code: 'fetch_refused', message: expect.stringContaining('404') as unknown });
});

it('a file over the limit ends, said or unsaid', async () => {
  const said = await serve((_, answer) => answer.writeHead(200, { 'content-length': '5000' }).end('x'.repeat(5000)));
  await expect(fetched(said, { maxBytes: 1000 })).rejects.toMatchObject({ code: 'file_too_large' });
  server?.closeAllConnections();
  const unsaid = await serve((_, answer) => {
    answer.write('x'.repeat(800));
    answer.end('x'.repeat(800));
  });
  await expect(fetched(unsaid, { maxBytes: 1000 })).rejects.toMatchObject({ code: 'file_too_large' });
});

it('a file that breaks off is an error, not a short file', async () => {
  const url = await serve((_, answer) => {
    answer.writeHead(200, { 'content-length': '5000' });
    answer.write('x'.repeat(100), () => answer.destroy());
  });
  await expect(fetched(url)).rejects.toMatchObject({ code: 'fetch_failed' });
});

it('a server that says nothing, or goes silent half-way, is given up', async () => {
  const mute = await serve(() => undefined);
  await expect(fetched(mute, { headMs: 100 })).rejects.toMatchObject({ code: 'fetch_timeout' });
  server?.closeAllConnections();
  const halfway = await serve((_, answer) => {
    answer.write('x');
  });
  await expect(fetched(halfway, { idleMs: 100 })).rejects.toMatchObject({ code: 'fetch_timeout' });
  server?.closeAllConnections();
  const trickling = await serve((_, answer) => {
    const drip = setInterval(() => answer.write('x'), 20);
    answer.on('close', () => {
      clearInterval(drip);
    });
  });
  await expect(fetched(trickling, { totalMs: 200 })).rejects.toMatchObject({ code: 'fetch_timeout' });
});

it('with its own doors it reaches no address of this machine', async () => {
  const url = (await serve((_, answer) => answer.end('secret'))).replace(FEED_HOST, '127.0.0.1');
  await expect(fetchSafely(url).next()).rejects.toMatchObject({ code: 'url_not_allowed' });
});
