/** Sends a page with the headers every page carries: nothing of it is stored, framed, or able to run a script. */

import { type FastifyReply } from 'fastify';
import { type VNode } from 'preact';
import { render } from 'preact-render-to-string';

export interface PageOptions {
  readonly status?: number;
  /** `no-referrer` for pages whose address is a secret; a form on such a page sends `Origin: null`. */
  readonly referrer?: 'same-origin' | 'no-referrer';
  /** Only pages that are the same for everyone may be kept, in seconds. */
  readonly maxAge?: number;
}

const POLICY = [
  "default-src 'none'", "style-src 'self'", "font-src 'self'", "img-src 'self' data:", "frame-src 'self'", "form-action 'self'",
  "base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'",
].join('; ');

export function sendPage(reply: FastifyReply, page: VNode, { status = 200, referrer = 'same-origin', maxAge = 0 }: PageOptions = {}): void {
  void reply
    .status(status)
    .header('content-security-policy', POLICY)
    .header('referrer-policy', referrer)
    .header('x-content-type-options', 'nosniff')
    .header('x-frame-options', 'DENY')
    .header('cache-control', maxAge > 0 ? `public, max-age=${String(maxAge)}` : 'no-store')
    .header('vary', 'accept-language, cookie')
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>${render(page)}`);
}

/** After a form: the browser gets the next page by GET, so that going back sends nothing twice. */
export function seeOther(reply: FastifyReply, path: string): void {
  void reply.header('cache-control', 'no-store').redirect(path, 303);
}
