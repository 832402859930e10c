/** A scripted SMTP server on loopback: keeps what it accepted, and at any stage can refuse, hang up, reset or fall silent. */

import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

export type SmtpStage = 'greeting' | 'ehlo' | 'mail' | 'rcpt' | 'data' | 'body' | 'dot';

/** `drop` closes politely (FIN), `reset` sends RST, `hang` answers nothing more, `reply` answers with that line instead. */
export type SmtpFaultAction = 'drop' | 'reset' | 'hang' | { readonly reply: string };

export interface SmtpFaultPlan {
  readonly at: SmtpStage;
  readonly action: SmtpFaultAction;
  /** First connection (0-based) and transaction on it (ended by a dot or RSET) that meets the fault; default: every one. */
  readonly connection?: number;
  readonly message?: number;
}

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** As received, dot-stuffing undone, CRLF line ends. */
  readonly raw: string;
  readonly connection: number;
}

export interface SmtpSinkOptions {
  readonly faults?: readonly SmtpFaultPlan[];
  readonly pipelining?: boolean;
  /** Called after 354 was written; tests use it to hang up while the sender's gate thinks. */
  readonly onData?: (socket: Socket) => void;
}



class Conversation {
  #pending = Buffer.alloc(0);
  #from = '';
  #to: string[] = [];
  #inBody = false;
  #silent = false;
  #message = 0;

  constructor(readonly sink: SmtpSink, readonly socket: Socket, readonly number: number) {
    socket.on('error', () => { /* a reset peer is part of the script */ });
    socket.on('data', (chunk) => { this.#read(chunk); });
    this.#answer('greeting', '220 sink ESMTP');
  }

  #read(chunk: Buffer): void {
    if (this.#inBody) this.sink.bodyBytes += chunk.length;
    this.#pending = Buffer.concat([this.#pending, chunk]);
    while (!this.#silent && !this.socket.destroyed && (this.#inBody ? this.#readBody() : this.#readCommand()));
  }

  #readBody(): boolean {
    if (this.#pending.length > 0 && this.#fault('body') !== undefined) { this.#answer('body', ''); return false; }
    const empty = this.#pending.subarray(0, 3).toString('latin1') === '.\r\n';
    const end = empty ? 0 : this.#pending.indexOf('\r\n.\r\n');
    if (end < 0) return false;
    const raw = this.#pending.subarray(0, empty ? 0 : end + 2).toString('utf8').replace(/(^|\r\n)\.\./g, '$1.');
    this.#pending = this.#pending.subarray(end + (empty ? 3 : 5));
    this.#inBody = false;
    this.sink.dots += 1;
    const refused = this.#fault('dot');
    if (refused === undefined || typeof refused === 'string') this.sink.received.push({ from: this.#from, to: this.#to, raw, connection: this.number });
    this.#answer('dot', `250 2.0.0 Ok: queued as S${String(this.sink.received.length)}`);
    this.#message += 1;
    return true;
  }

  #readCommand(): boolean {
    const end = this.#pending.indexOf('\r\n');
    if (end < 0) return false;
    const line = this.#pending.subarray(0, end).toString('utf8');
    this.#pending = this.#pending.subarray(end + 2);
    this.sink.commands.push(line);
    this.#obey(line, line.split(/[ :]/, 1)[0]?.toUpperCase() ?? '');
    return true;
  }

  #obey(line: string, verb: string): void {
    const path = /<([^>]*)>/.exec(line)?.[1] ?? '';
    if (verb === 'EHLO') this.#answer('ehlo', this.sink.options.pipelining === true ? '250-sink\r\n250-PIPELINING\r\n250 SIZE 1000000' : '250-sink\r\n250 SIZE 1000000');
    else if (verb === 'MAIL') { this.#from = path; this.#to = []; this.#answer('mail', '250 2.1.0 Ok'); }
    else if (verb === 'RCPT') { if (this.#fault('rcpt') === undefined) this.#to = [...this.#to, path]; this.#answer('rcpt', '250 2.1.5 Ok'); }
    else if (verb === 'DATA') this.#data();
    else if (verb === 'QUIT') { this.socket.end('221 2.0.0 Bye\r\n'); }
    else { if (verb === 'RSET') this.#message += 1; this.socket.write('250 2.0.0 Ok\r\n'); }
  }

  #data(): void {
    if (this.#to.length === 0) { this.socket.write('554 5.5.1 No valid recipients\r\n'); return; }
    this.#inBody = this.#fault('data') === undefined;
    this.#answer('data', '354 End with a dot');
    if (this.#inBody) this.sink.options.onData?.(this.socket);
  }

  #fault(stage: SmtpStage): SmtpFaultAction | undefined {
    return this.sink.options.faults?.find((plan) =>
      plan.at === stage && (plan.connection ?? this.number) === this.number && (plan.message ?? this.#message) === this.#message)?.action;
  }

  #answer(stage: SmtpStage, usual: string): void {
    const fault = this.#fault(stage);
    if (fault === undefined) { if (usual !== '') this.socket.write(`${usual}\r\n`); return; }
    if (typeof fault === 'object') { this.socket.write(`${fault.reply}\r\n`); return; }
    this.#silent = true;
    if (fault === 'drop') this.socket.end();
    else if (fault === 'reset') this.socket.resetAndDestroy();
  }
}

export class SmtpSink {
  readonly received: ReceivedMail[] = [];
  readonly commands: string[] = [];
  /** Bytes that arrived after a 354, and final dots seen. */
  bodyBytes = 0;
  dots = 0;
  connections = 0;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(readonly options: SmtpSinkOptions) {
    this.#server = createServer({ noDelay: true }, (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => { this.#sockets.delete(socket); });
      new Conversation(this, socket, this.connections);
      this.connections += 1;
    });
  }

  static async start(options: SmtpSinkOptions = {}): Promise<SmtpSink> {
    const sink = new SmtpSink(options);
    await new Promise<void>((resolve) => { sink.#server.listen(0, '127.0.0.1', resolve); });
    return sink;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => { this.#server.close(() => { resolve(); }); });
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  /** Resolves when every client has hung up, so that "nothing more came" can be asserted without waiting. */
  async drained(): Promise<void> {
    await Promise.all([...this.#sockets].map((socket) => new Promise<void>((resolve) => {
      if (socket.destroyed) resolve();
      else socket.once('close', () => { resolve(); });
    })));
  }
}
