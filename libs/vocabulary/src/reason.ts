/** Why something was not sent: the closed list of contract §5, the same in API, reports and pages. */

export const REASONS = [
  'no_consent', 'suppressed', 'no_channel', 'paused', 'frequency_cap', 'quiet_hours', 'unknown_time_zone',
  'nothing_relevant', 'already_sent', 'already_applied', 'job_closed', 'stale_preferences', 'cooling_down',
  'channel_rule', 'too_late', 'erased', 'organisation_limit',
] as const;
export type Reason = (typeof REASONS)[number];

/** An expected answer of the gate, never an exception. */
export type Decision<C = unknown> =
  | { readonly do: 'send'; readonly on: C }
  | { readonly do: 'hold'; readonly until: Date | null; readonly because: Reason }
  | { readonly do: 'refuse'; readonly because: Reason };
