/** Files of people and of jobs: hand in, follow, see what was refused. */

import { Get, HttpCode, Param, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import { CANDIDATE_COLUMNS, JOB_COLUMNS } from '#lib/normaliser';
import { type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { pageOf } from '../../../platform/http/cursor.js';
import { type Scope } from '../../../records/api-key/api-key.entity.js';
import { type ApiKeyHolder } from '../../../records/api-key/api-key.repository.js';
import { type Import, type ImportKind } from '../../../records/import/import.entity.js';
import { ImportRepository } from '../../../records/import/import.repository.js';
import { demand, Holder } from '../api-key.guard.js';
import { afterIdOf, idField, idParam } from '../fields.dto.js';
import { ndjson, NDJSON } from '../ndjson.js';
import { Door } from '../scopes.js';
import { Doors } from '../doors.js';
import { uploadOf } from '../uploads.js';
import { importListQuery, importPage, importQuery, type ImportQuery, importSchema, rejectSchema, shownImport } from './import.dto.js';
import { ImportReceiver } from './import.receiver.js';

const MAY_READ: Readonly<Record<ImportKind, Scope>> = { candidates: 'candidates:read', jobs: 'jobs:read' };
const MAY_WRITE: Readonly<Record<ImportKind, Scope>> = { candidates: 'candidates:write', jobs: 'jobs:write' };
const PAGE = 500;

const HANDING_IN = `The scope is that of the kind. Good rows are kept, others are refused one by one; the same file twice changes nothing.

Columns of a \`csv\`, in any order, case and punctuation; \`mapping\` names others, and the import says which were read. In lists, values are parted by ; or |.

People:
${CANDIDATE_COLUMNS}

Jobs:
${JOB_COLUMNS}`;

@Doors('v1/imports', 'imports')
export class ImportController {
  constructor(
    private readonly imports: ImportRepository,
    private readonly receiver: ImportReceiver,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiConsumes('application/octet-stream', 'application/json', 'text/csv', NDJSON, 'application/xml')
  @ApiBody({
    description: 'The file itself, of any Content-Type and up to 2 GiB; or, as application/json, `{"url": "https://…"}` to have it fetched.',
    schema: { type: 'string', format: 'binary' },
  })
  @Door({
    scope: ['candidates:write', 'jobs:write'], summary: 'Hand in a file', answers: { 202: z.object({ id: idField }) }, problems: [413],
    description: HANDING_IN,
  })
  async hand(@Query({ schema: importQuery }) query: ImportQuery, @Holder() holder: ApiKeyHolder, @Req() request: FastifyRequest) {
    demand(holder, MAY_WRITE[query.kind]);
    return { id: await this.receiver.receive(query, uploadOf(request)) };
  }

  @Get()
  @Door({ scope: ['candidates:read', 'jobs:read'], summary: 'List imports, newest first', answers: { 200: importPage } })
  async list(@Query({ schema: importListQuery }) { limit, cursor, kind }: z.infer<typeof importListQuery>, @Holder() holder: ApiKeyHolder) {
    if (kind) demand(holder, MAY_READ[kind]);
    const kinds = (kind ? [kind] : (['candidates', 'jobs'] as const)).filter((one) => holder.scopes.includes(MAY_READ[one]));
    const page = pageOf(await this.imports.list({ afterId: afterIdOf(cursor), limit: limit + 1, kinds }), limit, ({ id }) => id);
    return { ...page, items: page.items.map(shownImport) };
  }

  @Get(':id')
  @Door({ scope: ['candidates:read', 'jobs:read'], summary: 'How far an import is', answers: { 200: importSchema }, problems: [404] })
  async one(@Param('id', { schema: idParam }) id: string, @Holder() holder: ApiKeyHolder) {
    return shownImport(await this.#readable(id, holder));
  }

  @Get(':id/rejects')
  @ApiProduces(NDJSON)
  @Door({ scope: ['candidates:read', 'jobs:read'], summary: `Refused rows, as ${NDJSON}`, answers: { 200: rejectSchema }, problems: [404] })
  async rejects(@Param('id', { schema: idParam }) id: string, @Holder() holder: ApiKeyHolder): Promise<StreamableFile> {
    await this.#readable(id, holder);
    return ndjson(this.#refused(id));
  }

  async *#refused(id: string): AsyncGenerator<readonly unknown[]> {
    let after = -1;
    for (;;) {
      const rows = await this.imports.rejects(id, after, PAGE);
      const last = rows.at(-1);
      if (!last) return;
      yield rows.map(({ line, field, code, message, value }) => ({ line, field, code, message, value }));
      after = last.seq;
    }
  }

  /** Rows of a file of people are people's data: the kind decides who may see them. */
  async #readable(id: string, holder: ApiKeyHolder): Promise<Import> {
    const found = await this.imports.get(id);
    demand(holder, MAY_READ[found.kind]);
    return found;
  }
}
