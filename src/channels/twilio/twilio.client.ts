/** Twilio's own SDK, able to speak to another origin (a test double, a proxy, a regional edge). */

import twilio from 'twilio';

type RequestOptions<T> = Parameters<typeof twilio.RequestClient.prototype.request<T>>[0];

export const TWILIO_TIMEOUT_MS = 15_000;

export class TwilioHttpClient extends twilio.RequestClient {
  readonly #origin: string | null;

  /** @param baseUrl origin that replaces Twilio's, path and query kept; undefined = Twilio's own. */
  constructor(baseUrl: string | undefined, timeoutMs: number) {
    // No autoRetry: creating a message is not idempotent, whoever repeats it must know what happened.
    super({ timeout: timeoutMs, autoRetry: false });
    this.#origin = baseUrl === undefined ? null : new URL(baseUrl).origin;
  }

  override request<T>(options: RequestOptions<T>): ReturnType<typeof twilio.RequestClient.prototype.request<T>> {
    if (this.#origin === null) return super.request<T>(options);
    const { pathname, search } = new URL(options.uri);
    return super.request<T>({ ...options, uri: `${this.#origin}${pathname}${search}` });
  }
}
