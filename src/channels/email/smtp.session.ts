/** One SMTP connection used for many messages; every end of it is a value. */

import SMTPConnection from 'nodemailer/lib/smtp-connection';

import { type GatedBody } from './gated.body.js';
import { type SmtpFault } from './smtp.outcome.js';

export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (port 465). */
  readonly secure?: boolean;
  /** Refuse to speak without STARTTLS. */
  readonly requireTls?: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
  /** Name in EHLO; default: the machine's. */
  readonly name?: string;
  /** Milliseconds; defaults 10,000, 10,000 and 60,000. */
  readonly connectMs?: number;
  readonly greetingMs?: number;
  readonly idleMs?: number;
}

export type SmtpReply = { readonly ok: true; readonly response: string } | { readonly ok: false; readonly fault: SmtpFault };

function connectionOf(server: SmtpServer): SMTPConnection {
  return new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.secure ?? false,
    requireTLS: server.requireTls ?? false,
    name: server.name,
    connectionTimeout: server.connectMs ?? 10_000,
    greetingTimeout: server.greetingMs ?? 10_000,
    socketTimeout: server.idleMs ?? 60_000,
    // Closing destroys the socket: a message that was stopped after 354 must never be completed by a polite farewell.
    socketCloseTimeout: 0,
  });
}

/** nodemailer reports a refused certificate as a broken socket; the system's own code tells. */
const CERTIFICATE = /CERT|SIGNATURE|SSL|TLS/;

const faultOf = (error: SmtpFault & { readonly originalCode?: string | undefined }): SmtpFault =>
  ({ code: CERTIFICATE.test(error.originalCode ?? '') ? 'ETLS' : error.code, responseCode: error.responseCode, response: error.response, command: error.command });

export class SmtpSession {
  readonly #connection: SMTPConnection;
  #served = 0;

  private constructor(connection: SMTPConnection) {
    this.#connection = connection;
  }

  /** Connects, greets and signs in. */
  static async open(server: SmtpServer): Promise<SmtpSession | SmtpFault> {
    const connection = connectionOf(server);
    const fault = await new Promise<SmtpFault | null>((resolve) => {
      // The listener stays for life: an idle connection that breaks must not become an uncaught exception.
      connection.on('error', (error: SmtpFault) => { resolve(faultOf(error)); });
      connection.on('end', () => { resolve({ code: 'ECONNECTION', command: 'CONN' }); });
      connection.connect((error) => {
        if (error) resolve(faultOf(error));
        else if (server.auth === undefined || !connection.allowsAuth) resolve(null);
        else connection.login({ ...server.auth }, (refused) => { resolve(refused ? faultOf(refused) : null); });
      });
    });
    if (fault === null) return new SmtpSession(connection);
    connection.close();
    return fault;
  }

  get alive(): boolean {
    return !this.#connection.destroyed;
  }

  /** True when a message went before this one: the server may have hung up meanwhile. */
  get reused(): boolean {
    return this.#served > 0;
  }

  send(from: string, to: string, body: GatedBody, size: number): Promise<SmtpReply> {
    const { _socket: socket } = this.#connection;
    if (!socket) return Promise.resolve({ ok: false, fault: { code: 'ECONNECTION', command: 'CONN' } });
    return new Promise((resolve) => {
      this.#connection.send({ from, to: [to], size }, body.through(socket), (error, info) => {
        this.#served += 1;
        if (error) resolve({ ok: false, fault: faultOf(error) });
        else resolve({ ok: true, response: info.response });
      });
    });
  }

  /** Ends a refused transaction. @returns false when the connection cannot be used again. */
  reset(): Promise<boolean> {
    return new Promise((resolve) => {
      if (!this.alive) { resolve(false); return; }
      const ended = (): void => { resolve(false); };
      this.#connection.once('end', ended);
      this.#connection.reset((error) => {
        this.#connection.removeListener('end', ended);
        resolve(!error && this.alive);
      });
    });
  }

  /** Drops the connection as it stands, in the middle of a message if need be. */
  discard(): void {
    this.#connection.close();
  }

  quit(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.alive) { resolve(); return; }
      this.#connection.once('end', () => { resolve(); });
      this.#connection.quit();
    });
  }
}
