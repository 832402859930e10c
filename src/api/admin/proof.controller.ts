/** The never-flood proof, for anyone with a key to read. */

import { Get } from '@nestjs/common';
import { CHANNELS, FREQUENCY_PERIODS } from '#lib/vocabulary';
import { z } from 'zod';
import { ContactPolicy } from '../../records/contact-policy.js';
import { ProofView } from '../../records/views/proof.view.js';
import { Doors } from './doors.js';
import { moment } from './fields.dto.js';
import { Door } from './scopes.js';

const count = z.int().min(0);
const proofSchema = z.object({
  computedAt: moment,
  peopleChecked: count,
  windowsChecked: count,
  violations: count,
  rules: z.array(z.object({
    rule: z.enum(['person', 'organisation']),
    kind: z.enum(['outreach', 'service']),
    channel: z.enum(CHANNELS).nullable(),
    max: count,
    per: z.enum(FREQUENCY_PERIODS),
    windowsChecked: count,
    largestCount: count,
    violations: count,
  })),
}).meta({ id: 'AttentionProof' });

@Doors('v1/proof', 'proof')
export class ProofController {
  constructor(
    private readonly proof: ProofView,
    private readonly policy: ContactPolicy,
  ) {}

  @Get('attention')
  @Door({
    scope: 'outreach:read', summary: 'Proof that no cap was exceeded', answers: { 200: proofSchema },
    description: 'Counted from the attention ledger alone: one rolling window ending at each message, against the cap that stood when its slot was booked.',
  })
  async attention() {
    return this.proof.attention(this.policy);
  }
}
