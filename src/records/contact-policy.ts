/** The organisation's rules of contact, read once from the configuration: the same for planning, the gate, the reports and the proof. */

import { Inject, Injectable } from '@nestjs/common';
import { DEFAULT_POLICY, type OrganisationPolicy } from '#lib/pacing';
import { Config } from '../platform/config/config.js';

@Injectable()
export class ContactPolicy implements OrganisationPolicy {
  readonly defaultFrequency: OrganisationPolicy['defaultFrequency'];
  readonly defaultQuietHours = DEFAULT_POLICY.defaultQuietHours;
  readonly limits: OrganisationPolicy['limits'];
  readonly minimumGapMs = DEFAULT_POLICY.minimumGapMs;
  readonly serviceLimit: OrganisationPolicy['serviceLimit'];

  constructor(@Inject(Config) { caps }: Pick<Config, 'caps'>) {
    this.defaultFrequency = caps.defaultFrequency ?? DEFAULT_POLICY.defaultFrequency;
    this.limits = caps.organisation ?? DEFAULT_POLICY.limits;
    this.serviceLimit = caps.service ?? DEFAULT_POLICY.serviceLimit;
  }
}
