/** The organisation's rules of contact, read once from the configuration: the same for planning, the gate, the reports and the proof. */

import { Inject, Injectable } from '@nestjs/common';
import { type QuietDay } from '#lib/vocabulary';
import { DEFAULT_POLICY, type OrganisationPolicy } from '#lib/pacing';
import { Config } from '../platform/config/config.js';

/** A message meant for a local hour is not worth sending half a day later, in milliseconds. */
export const MAX_LATENESS_MS = 12 * 3_600_000;

@Injectable()
export class ContactPolicy implements OrganisationPolicy {
  readonly defaultFrequency: OrganisationPolicy['defaultFrequency'];
  readonly defaultQuietHours = DEFAULT_POLICY.defaultQuietHours;
  readonly quietDays: readonly QuietDay[];
  readonly limits: OrganisationPolicy['limits'];
  readonly minimumGapMs = DEFAULT_POLICY.minimumGapMs;
  readonly serviceLimit: OrganisationPolicy['serviceLimit'];
  readonly closedChannels: OrganisationPolicy['closedChannels'];
  /** For people whose zone nobody knows; null: they wait. */
  readonly defaultTimeZone: string | null;

  constructor(@Inject(Config) { caps, closedChannels, defaultTimeZone, quietDays }: Pick<Config, 'caps' | 'closedChannels' | 'defaultTimeZone' | 'quietDays'>) {
    this.quietDays = quietDays;
    this.closedChannels = closedChannels;
    this.defaultFrequency = caps.defaultFrequency ?? DEFAULT_POLICY.defaultFrequency;
    this.defaultTimeZone = defaultTimeZone;
    this.limits = caps.organisation ?? DEFAULT_POLICY.limits;
    this.serviceLimit = caps.service ?? DEFAULT_POLICY.serviceLimit;
  }
}
