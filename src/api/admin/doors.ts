/** A controller of this API: behind the key guard, deaf to no misspelt parameter, with Idempotency-Key on its writes, under its name in the description. */

import { applyDecorators, Controller, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiSecurity, ApiTags } from '@nestjs/swagger';
import { IdempotencyInterceptor } from '../../platform/http/idempotency.interceptor.js';
import { KnownQueryInterceptor } from '../../platform/http/known-query.interceptor.js';
import { ApiKeyGuard } from './api-key.guard.js';

export const Doors = (path: string, tag: string): ClassDecorator =>
  applyDecorators(Controller(path), ApiTags(tag), ApiSecurity('apiKey'), UseGuards(ApiKeyGuard), UseInterceptors(KnownQueryInterceptor, IdempotencyInterceptor));
