/** The one exception filter: every failure of every door leaves as problem+json. */
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { problemOf } from './problem.js';

@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #log = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const problem = problemOf(error);
    // The stack names our code; the message may quote a row or a body, so it stays out of the log.
    if (problem.status >= 500) this.#log.error(`${nameOf(error)} became ${String(problem.status)} ${problem.code}`, framesOf(error));
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy(); // a stream broke half-way: the client must see that it is not whole
      return;
    }
    void reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** The stack without its first lines, which repeat the message. */
function framesOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).join('\n');
}
