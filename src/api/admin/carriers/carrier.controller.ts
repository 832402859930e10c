/** How the providers are: which accounts failed, and which are left alone until a probe comes through. */

import { Get } from '@nestjs/common';
import { z } from 'zod';
import { CircuitBreaker } from '../../../records/circuit/circuit.breaker.js';
import { Doors } from '../doors.js';
import { moment } from '../fields.dto.js';
import { Door } from '../scopes.js';

const circuitSchema = z.object({
  account: z.string().meta({ description: 'Provider account and channel.' }),
  state: z.enum(['closed', 'open']),
  failures: z.int().min(0).meta({ description: 'In a row, since the last success.' }),
  openedAt: moment.nullable(),
  nextProbeAt: moment.nullable(),
  code: z.string().nullable().meta({ description: 'What the provider said last.' }),
}).meta({ id: 'Circuit' });

@Doors('v1/carriers', 'carriers')
export class CarrierController {
  constructor(private readonly breaker: CircuitBreaker) {}

  @Get()
  @Door({
    scope: 'outreach:read', summary: 'Circuit breakers of the provider accounts', answers: { 200: z.object({ items: z.array(circuitSchema) }) },
    description: 'Accounts that failed at least once. While a circuit is open messages wait and spend no try; one message in thirty seconds probes.',
  })
  async list() {
    const circuits = await this.breaker.list();
    return { items: circuits.map(({ account, failures, openedAt, probeAt, code }) => ({ account, state: openedAt === null ? 'closed' : 'open', failures, openedAt, nextProbeAt: probeAt, code })) };
  }
}
