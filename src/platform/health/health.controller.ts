/** What an orchestrator asks: is the process alive, and can it do its work. */

import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Database } from '../database/database.js';
import { StepQueue } from '../queue/step-queue.js';

/** A server that is slower than this to say hello cannot be worked with, in milliseconds. */
const PATIENCE_MS = 2_000;

type Check = 'ok' | 'failed';

@ApiTags('health')
@ApiSecurity({})
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly queue: StepQueue,
  ) {}

  @Get('live')
  @ApiOperation({ summary: 'The process runs' })
  @ApiResponse({ status: 200, description: 'Alive.' })
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Database and queue answer' })
  @ApiResponse({ status: 200, description: 'Ready for work.' })
  @ApiResponse({ status: 503, description: 'Not ready; `checks` says what is missing.' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: 'ok' | 'unavailable'; checks: { database: Check; queue: Check } }> {
    const [database, queue] = await Promise.all([answers(this.database.query('select 1')), answers(this.queue.ping())]);
    const isReady = database === 'ok' && queue === 'ok';
    if (!isReady) reply.status(503);
    return { status: isReady ? 'ok' : 'unavailable', checks: { database, queue } };
  }
}

async function answers(asked: Promise<unknown>): Promise<Check> {
  let late: NodeJS.Timeout | undefined;
  const patience = new Promise<Check>((resolve) => {
    late = setTimeout(() => {
      resolve('failed');
    }, PATIENCE_MS);
  });
  const check = asked.then((): Check => 'ok', (): Check => 'failed');
  return Promise.race([check, patience]).finally(() => {
    clearTimeout(late);
  });
}
