/** What a text will be billed as, before anybody gets it. */

import { Body, HttpCode, Post } from '@nestjs/common';
import { countryOfPhone } from '#lib/normaliser';
import { countSegments, plainForSms } from '#lib/wording';
import { z } from 'zod';
import { Config } from '../../../platform/config/config.js';
import { Doors } from '../doors.js';
import { Door } from '../scopes.js';

const previewBody = z.strictObject({
  text: z.string().min(1).max(1_600),
  to: z.string().max(40).optional().meta({ description: 'A number in international form, to find the price of its country.' }),
}).meta({ id: 'TextPreviewInput' });

const previewSchema = z.object({
  text: z.string().meta({ description: 'As it would be sent: typography that would double the price is made plain.' }),
  encoding: z.enum(['GSM-7', 'UCS-2']),
  segments: z.int().meta({ description: 'Parts it is sent and billed as.' }),
  units: z.int().meta({ description: 'Septets (GSM-7) or UTF-16 code units (UCS-2).' }),
  perSegment: z.int(),
  cost: z.object({ amount: z.number(), currency: z.string() }).nullable().meta({ description: 'Null without a configured price for the country (SMS_PRICE_PER_SEGMENT).' }),
}).meta({ id: 'TextPreview' });

@Doors('v1/texts', 'texts')
export class TextController {
  constructor(private readonly config: Config) {}

  @Post('preview')
  @HttpCode(200)
  @Door({ scope: 'outreach:read', summary: 'Segments and price of a text message', answers: { 200: previewSchema }, asksOnly: true, description: 'Hebrew, Arabic and Persian are UCS-2: 70 units alone, 67 in each of several parts.' })
  preview(@Body({ schema: previewBody }) { text, to }: z.infer<typeof previewBody>) {
    const plain = plainForSms(text);
    const count = countSegments(plain);
    return { text: plain, ...count, cost: this.#cost(count.segments, to) };
  }

  #cost(segments: number, to: string | undefined): { amount: number; currency: string } | null {
    const { smsPrices } = this.config;
    const country = to === undefined ? null : countryOfPhone(to);
    const each = smsPrices && ((country === null ? undefined : smsPrices.perSegment[country]) ?? smsPrices.perSegment['*']);
    // Tariffs have four decimals; a sum of them has no more.
    return smsPrices && each != null ? { amount: Math.round(each * segments * 10_000) / 10_000, currency: smsPrices.currency } : null;
  }
}
