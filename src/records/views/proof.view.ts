/** The never-flood proof: every rolling window of the attention ledger counted again, by the caps that stood when it was booked. Reads nothing else. */

import { Injectable } from '@nestjs/common';
import { type OrganisationPolicy } from '#lib/pacing';
import { type CapRule, type Channel, CHANNELS, FREQUENCY_PERIODS, type FrequencyPeriod, readCaps, WINDOW_MS } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { type AttentionKind } from '../attention/attention.entity.js';

export interface ProvenRule {
  /** `person`: what the person, or the default in their place, allowed at the booking. `organisation`: the organisation's own ceilings. */
  readonly rule: 'person' | 'organisation';
  readonly kind: AttentionKind;
  /** Null = all channels together. */
  readonly channel: Channel | null;
  readonly max: number;
  readonly per: FrequencyPeriod;
  /** Windows counted: one ending at each message, which is where a count is highest. */
  readonly windowsChecked: number;
  readonly largestCount: number;
  readonly violations: number;
}

export interface AttentionProof {
  readonly computedAt: Date;
  readonly peopleChecked: number;
  readonly windowsChecked: number;
  readonly violations: number;
  readonly rules: readonly ProvenRule[];
}

/** What was counted of the bookings made under the same caps. */
interface Group {
  readonly kind: AttentionKind;
  readonly max: number;
  readonly per: FrequencyPeriod;
  readonly organisationCaps: string;
  readonly people: number;
  readonly own: Counted;
  /** By the place of the rule in the list asked for. */
  readonly ceilings: readonly Counted[];
}

type Counted = readonly [windowsChecked: number, largestCount: number, violations: number];

/** Hours, never days: a day of an interval is a calendar day, and 25 hours long when clocks go back. */
const intervalOf = (per: FrequencyPeriod): string => `interval '${String(WINDOW_MS[per] / 3_600_000)} hours'`;
const onChannel = (channel: Channel | null): string => (channel === null ? '' : `filter (where channel = '${channel}')`);
const column = ({ channel, per }: Pick<CapRule, 'channel' | 'per'>): string => `${channel ?? 'all'}_${per}`;

/**
 * Bookings up to this one less those a whole window old: a window is half open, and of two bookings at one instant the
 * first is not judged by the second (the cap may have been raised between them).
 */
const heldIn = (channel: Channel | null, per: FrequencyPeriod): string => `
  count(*) ${onChannel(channel)} over so_far
    - count(*) ${onChannel(channel)} over (theirs range between unbounded preceding and ${intervalOf(per)} preceding) as ${column({ channel, per })}`;

const counted = (applies: string, held: string, max: string): string =>
  `json_build_array(count(*) filter (where ${applies}), coalesce(max(${held}) filter (where ${applies}), 0), count(*) filter (where ${applies} and ${held} > ${max}))`;

/** One pass over the ledger, however many rules. */
function proofSql(ceilings: readonly CapRule[]): string {
  const channels = [null, ...CHANNELS.filter((channel) => ceilings.some((rule) => rule.channel === channel))];
  const ruled = ceilings.map((rule) => counted(rule.channel === null ? 'true' : `channel = '${rule.channel}'`, column(rule), String(rule.max)));
  return `
    select kind, cap_max as max, cap_per as per, organisation_caps as "organisationCaps", count(*) filter (where is_first)::int as people,
      ${counted('true', `case cap_per ${FREQUENCY_PERIODS.map((per) => `when '${per}' then ${column({ channel: null, per })}`).join(' ')} end`, 'cap_max')} as own,
      json_build_array(${ruled.join(', ')}) as ceilings
    from (
      select kind, channel, cap_max, cap_per, organisation_caps, row_number() over (partition by candidate_id order by kind, at, id) = 1 as is_first,
        ${channels.flatMap((channel) => FREQUENCY_PERIODS.map((per) => heldIn(channel, per))).join(',')}
      from attention where freed_at is null
      window theirs as (partition by candidate_id, kind order by at), so_far as (partition by candidate_id, kind order by at, id rows unbounded preceding)
    ) windows
    group by 1, 2, 3, 4 order by kind, per, max`;
}

@Injectable()
export class ProofView {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Counts the whole ledger. The policy's caps are listed even when nothing was booked under them yet. */
  async attention({ limits, serviceLimit }: Pick<OrganisationPolicy, 'limits' | 'serviceLimit'>): Promise<AttentionProof> {
    const ceilings = await this.#ceilings(limits);
    const groups = await this.database.transaction(async () => {
      await this.database.query(`set local work_mem = '64MB'`);
      return this.database.query<Group>(proofSql(ceilings));
    });
    const own = groups.map(({ kind, max, per, own: count }) => ruleOf({ rule: kind === 'service' ? 'organisation' : 'person', kind, channel: null, max, per }, [count]));
    const organisation = ceilings.map((cap, at) =>
      ruleOf({ rule: 'organisation', kind: 'outreach', ...cap }, groups.flatMap((group) => (isUnder(group, cap) ? [group.ceilings[at] ?? NOTHING] : []))));
    const rules = merged([...own, ...organisation, ruleOf({ rule: 'organisation', kind: 'service', channel: null, ...serviceLimit }, [])]);
    const total = (of: 'windowsChecked' | 'violations') => rules.reduce((sum, rule) => sum + rule[of], 0);
    return {
      computedAt: this.clock.now(), peopleChecked: groups.reduce((sum, { people }) => sum + people, 0),
      windowsChecked: total('windowsChecked'), violations: total('violations'), rules,
    };
  }

  /** The caps of today and those of every earlier day, each once. */
  async #ceilings(limits: readonly CapRule[]): Promise<CapRule[]> {
    const booked = await this.database.query<{ caps: string }>(`select distinct organisation_caps as caps from attention where kind = 'outreach' order by 1`);
    const all = [...limits, ...booked.flatMap(({ caps }) => readCaps(caps) ?? [])];
    return [...new Map(all.map((cap) => [`${column(cap)} ${String(cap.max)}`, cap])).values()];
  }
}

const NOTHING: Counted = [0, 0, 0];

const isUnder = ({ kind, organisationCaps }: Group, cap: CapRule): boolean =>
  kind === 'outreach' && (readCaps(organisationCaps) ?? []).some(({ channel, max, per }) => channel === cap.channel && max === cap.max && per === cap.per);

const ruleOf = (rule: Omit<ProvenRule, 'windowsChecked' | 'largestCount' | 'violations'>, counts: readonly Counted[]): ProvenRule => ({
  ...rule,
  windowsChecked: counts.reduce((sum, [windows]) => sum + windows, 0),
  largestCount: Math.max(0, ...counts.map(([, largest]) => largest)),
  violations: counts.reduce((sum, [, , violations]) => sum + violations, 0),
});

/** Bookings of one person's cap under different ceilings of the organisation are one rule again. */
function merged(rules: readonly ProvenRule[]): ProvenRule[] {
  const byName = new Map<string, ProvenRule>();
  for (const rule of rules) {
    const name = [rule.rule, rule.kind, column(rule), rule.max].join(' ');
    const same = byName.get(name);
    byName.set(name, same ? ruleOf(rule, [countsOf(same), countsOf(rule)]) : rule);
  }
  return [...byName.values()];
}

const countsOf = ({ windowsChecked, largestCount, violations }: ProvenRule): Counted => [windowsChecked, largestCount, violations];
