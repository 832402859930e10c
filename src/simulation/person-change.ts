/** What a person may do to their own record while the simulation runs: a merge patch, consents added, or leaving for good. */

import { consentStatementSchema } from '#lib/normaliser';
import { z } from 'zod';
import { candidatePatch } from '../api/admin/candidates/candidate.dto.js';

export const personChangeSchema = candidatePatch.extend({
  consents: z.array(consentStatementSchema).max(50).optional(),
  erased: z.literal(true).optional(),
});

export type PersonChange = z.infer<typeof personChangeSchema>;
