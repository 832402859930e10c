/** Fetches a stranger's file over https without becoming their hand inside our network, and without end. */

import { type IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { DomainError } from '../errors/domain.error.js';
import { checkPublicUrl, hostOf, publicAddressOf, type ResolvedAddress } from './public-address.js';

export interface SafeFetchLimits {
  readonly maxBytes: number;
  /** Until the answer's head is there, in milliseconds. */
  readonly headMs: number;
  /** Silence between two pieces of the body, in milliseconds. */
  readonly idleMs: number;
  /** For the whole file, in milliseconds. */
  readonly totalMs: number;
}

export const FETCH_LIMITS: SafeFetchLimits = { maxBytes: 1024 ** 3, headMs: 15_000, idleMs: 30_000, totalMs: 30 * 60_000 };

/** The two things a test replaces to reach a server of its own. */
export interface SafeFetchDoors {
  readonly check: (url: string) => URL;
  readonly resolve: (host: string) => Promise<ResolvedAddress>;
  /** PEM of an authority to trust beside the system's. */
  readonly ca?: string;
}

const PUBLIC: SafeFetchDoors = { check: checkPublicUrl, resolve: publicAddressOf };

/**
 * The bytes of the file at `url`. The host is resolved once and that address is connected to, so that a name cannot
 * change its meaning in between; redirects are refused, since they would name a new host.
 * @throws DomainError `url_not_https`, `url_not_allowed`, `host_not_found`, `redirect_refused`, `fetch_refused`, `fetch_failed`, `fetch_timeout`, `file_too_large`.
 */
export async function* fetchSafely(url: string, limits: SafeFetchLimits = FETCH_LIMITS, doors: SafeFetchDoors = PUBLIC): AsyncGenerator<Uint8Array> {
  const target = doors.check(url);
  const pinned = await doors.resolve(hostOf(target));
  const signal = AbortSignal.timeout(limits.totalMs);
  const answer = await headOf(target, pinned, { limits, signal, ca: doors.ca });
  try {
    checkHead(answer, limits);
    let bytes = 0;
    for await (const piece of unlessSilent(answer, limits.idleMs)) {
      bytes += piece.length;
      if (bytes > limits.maxBytes) throw tooLarge(limits);
      yield piece;
    }
    // A body that ends before its stated length ends the iteration with an error of its own.
  } catch (error) {
    throw error instanceof DomainError ? error : failed(error, signal);
  } finally {
    answer.destroy();
  }
}

interface How {
  readonly limits: SafeFetchLimits;
  readonly signal: AbortSignal;
  readonly ca: string | undefined;
}

function headOf(target: URL, { address, family }: ResolvedAddress, { limits, signal, ca }: How): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request(target, {
      signal,
      agent: false,
      ...(ca === undefined ? {} : { ca }),
      headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'Kesher-Import/1' },
      lookup: (_, options, tell) => {
        if (options.all === true) tell(null, [{ address, family }]);
        else tell(null, address, family);
      },
    });
    const late = setTimeout(() => asked.destroy(timeout()), limits.headMs);
    asked.once('response', (answer) => {
      clearTimeout(late);
      resolve(answer);
    });
    asked.on('error', (error) => {
      clearTimeout(late);
      reject(error instanceof DomainError ? error : failed(error, signal));
    });
    asked.end();
  });
}

/** Silence counts only while a piece is waited for: a reader may take its time. */
async function* unlessSilent(answer: IncomingMessage, idleMs: number): AsyncGenerator<Buffer> {
  const pieces = (answer as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  for (;;) {
    const late = setTimeout(() => answer.destroy(timeout()), idleMs);
    const next = await pieces.next().finally(() => {
      clearTimeout(late);
    });
    if (next.done === true) return;
    yield next.value;
  }
}

function checkHead({ statusCode = 0, headers }: IncomingMessage, limits: SafeFetchLimits): void {
  if (statusCode >= 300 && statusCode < 400) throw refusal('redirect_refused', 'The address redirects elsewhere; expected the address of the file itself.');
  if (statusCode !== 200) throw refusal('fetch_refused', `The address answered with status ${String(statusCode)}; expected 200.`);
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw refusal('fetch_refused', 'The address answers in a compressed form that was not asked for; expected it plain.');
  if (Number(headers['content-length'] ?? 0) > limits.maxBytes) throw tooLarge(limits);
}

const refusal = (code: string, message: string): DomainError => new DomainError({ kind: 'invalid', code, message });

const timeout = (): DomainError => refusal('fetch_timeout', 'The address did not answer in time.');

const tooLarge = ({ maxBytes }: SafeFetchLimits): DomainError =>
  refusal('file_too_large', `The file is larger than ${String(Math.floor(maxBytes / 1024 / 1024))} MB.`);

/** What broke, without the words of the network library: they may hold an address. */
function failed(error: unknown, signal: AbortSignal): DomainError {
  if (signal.aborted) return timeout();
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return refusal('fetch_failed', `The file could not be fetched${code}.`);
}
