/** The shape of every failure, for the API's description. */

import { z } from 'zod';

export const problemSchema = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  code: z.string().meta({ description: 'Stable; branch on this.' }),
  detail: z.string(),
  errors: z.array(z.object({ field: z.string(), code: z.string(), message: z.string() })).optional(),
}).meta({ id: 'Problem', description: 'RFC 9457' });
