/** Telling an expected absence from a fault. */

import { DomainError, type DomainErrorKind } from '../../platform/errors/domain.error.js';

export const isDomainError = (error: unknown, kind: DomainErrorKind): boolean => error instanceof DomainError && error.kind === kind;
