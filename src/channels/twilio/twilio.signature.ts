/** Proof that a webhook call came from Twilio; two tokens are accepted while one replaces the other. */

import twilio from 'twilio';

export interface SignedRequest {
  /** `X-Twilio-Signature`; undefined when missing. */
  readonly signature: string | undefined;
  /** The URL as Twilio knows it: the configured public URL + original path and query, never `Host` or `X-Forwarded-*`. */
  readonly url: string;
  /** Form fields, exactly those received (a field given twice is an array); or, for JSON, the raw body. One of the two. */
  readonly params?: Readonly<Record<string, string | readonly string[]>>;
  readonly rawBody?: string | Uint8Array;
}

export class TwilioSignature {
  readonly #tokens: readonly string[];

  /**
   * @param tokens the current auth token, then the one it replaces if any.
   * @throws RangeError for no token or an empty one: with an empty token the SDK accepts forged signatures (rules E13).
   */
  constructor(...tokens: readonly string[]) {
    if (tokens.length === 0 || tokens.some((token) => token.trim() === '')) throw new RangeError('a Twilio auth token is empty');
    if (tokens.length > 2) throw new RangeError('at most two Twilio auth tokens');
    this.#tokens = tokens;
  }

  /** @returns false for anything that is not certainly from Twilio. Callers must still ignore fields they do not know (E13). */
  verify(request: SignedRequest): boolean {
    const { signature, url } = request;
    if (signature === undefined || signature === '' || !URL.canParse(url)) return false;
    if ((request.params === undefined) === (request.rawBody === undefined)) return false;
    return this.#tokens.some((token) => signedWith(token, signature, request));
  }
}

function signedWith(token: string, signature: string, { url, params, rawBody }: SignedRequest): boolean {
  if (rawBody !== undefined) {
    return twilio.validateRequestWithBody(token, signature, url, typeof rawBody === 'string' ? rawBody : Buffer.from(rawBody).toString('utf8'));
  }
  return twilio.validateRequest(token, signature, url, { ...params });
}
