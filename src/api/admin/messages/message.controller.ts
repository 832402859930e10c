/** The send ledger: page by page, or all of it as a stream. */

import { Get, Headers, HttpCode, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { DomainError } from '../../../platform/errors/domain.error.js';
import { pageOf } from '../../../platform/http/cursor.js';
import { DeadLetters } from '../../../records/dead-letters.js';
import { type LedgerQuery, LedgerView } from '../../../records/views/ledger.view.js';
import { afterIdOf, idParam } from '../fields.dto.js';
import { ndjson, NDJSON } from '../ndjson.js';
import { Door } from '../scopes.js';
import { Doors } from '../doors.js';
import { messagePage, messageQuery, type MessageQuery, messageSchema, shownLine } from './message.dto.js';

type Narrowed = Omit<LedgerQuery, 'afterId' | 'limit'>;

@Doors('v1/messages', 'messages')
export class MessageController {
  constructor(private readonly ledger: LedgerView, private readonly deadLetters: DeadLetters) {}

  @Get()
  @ApiProduces('application/json', NDJSON)
  @Door({
    scope: 'outreach:read', summary: 'The send ledger, in the order of planning', answers: { 200: messagePage },
    description: `With \`Accept: ${NDJSON}\` the whole ledger as one JSON object a line; limit and cursor do not apply then.`,
  })
  async list(@Query({ schema: messageQuery }) { limit, cursor, ...narrowed }: MessageQuery, @Headers('accept') accept?: string): Promise<StreamableFile | object> {
    if (accept?.toLowerCase().includes(NDJSON) === true) return ndjson(this.#shown(narrowed));
    const page = pageOf(await this.ledger.lines({ ...narrowed, afterId: afterIdOf(cursor), limit: limit + 1 }), limit, ({ id }) => id);
    return { ...page, items: page.items.map(shownLine) };
  }

  @Get(':id')
  @Door({ scope: 'outreach:read', summary: 'One message', answers: { 200: messageSchema }, problems: [404] })
  async one(@Param('id', { schema: idParam }) id: string) {
    return this.#one(id);
  }

  @Post(':id/replay')
  @HttpCode(202)
  @Door({
    scope: 'outreach:write', summary: 'Try a failed message once more', answers: { 202: messageSchema }, problems: [404, 409],
    description: 'Failed messages are found by `GET /v1/messages?status=failed`. It starts anew, is composed from what is true now and passes the gate: whoever refused since is not written to.',
  })
  async replay(@Param('id', { schema: idParam }) id: string) {
    await this.deadLetters.replay(id);
    return this.#one(id);
  }

  async #one(id: string) {
    const [line] = await this.ledger.lines({ id, afterId: null, limit: 1 });
    if (!line) throw new DomainError({ kind: 'not_found', code: 'message_not_found', message: 'There is no such message.' });
    return shownLine(line);
  }

  async *#shown(narrowed: Narrowed): AsyncGenerator<readonly unknown[]> {
    for await (const page of this.ledger.all(narrowed)) yield page.map(shownLine);
  }
}
