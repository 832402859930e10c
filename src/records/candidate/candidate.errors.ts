/** What can be wrong when a person is asked for or brought in. */

import { DomainError } from '../../platform/errors/domain.error.js';

export const candidateNotFound = (): DomainError =>
  new DomainError({ kind: 'not_found', code: 'candidate_not_found', message: 'There is no such candidate.' });
