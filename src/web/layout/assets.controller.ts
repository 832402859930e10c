/** Hands out the files of the pages, kept by browsers for a year: a changed file has another name. */

import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { DomainError } from '../../platform/errors/domain.error.js';
import { assetNamed } from './assets.js';

@ApiExcludeController()
@Controller('assets')
export class AssetsController {
  @Get(':file')
  file(@Param('file') file: string, @Res() reply: FastifyReply): void {
    const asset = assetNamed(file);
    if (!asset) throw new DomainError({ kind: 'not_found', code: 'asset_not_found', message: 'There is no such file.' });
    void reply.header('cache-control', 'public, max-age=31536000, immutable').type(asset.type).send(asset.bytes);
  }
}
