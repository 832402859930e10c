/** Validation of what comes in: `@Body({ schema })`, `@Query({ schema })`, `@Param('id', { schema })` with a zod schema. */
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { DomainError } from '../errors/domain.error.js';
import { fieldErrors } from './problem.js';

/** Register once with `app.useGlobalPipes(validationPipe())`. */
export function validationPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues) => new DomainError({
      kind: 'invalid',
      code: 'validation_failed',
      message: 'Some fields are missing or not right.',
      details: fieldErrors(issues),
    }),
  });
}
