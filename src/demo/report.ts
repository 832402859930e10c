/** What the demo prints: the date it plays on, what came in, what went out, and why the rest did not. */

import { type Channel, CHANNELS, type Reason } from '#lib/vocabulary';
import { type RunSummary } from '../records/views/run.view.js';
import { type ImportedFile } from './world.loader.js';
import { DEMO_ZONE } from './weekly-digest.js';

export interface DemoResult {
  readonly moment: Date;
  readonly imports: readonly ImportedFile[];
  readonly run: RunSummary;
  readonly sentBy: Readonly<Record<Channel, number>>;
}

const MEANING: Readonly<Record<Reason, string>> = {
  no_consent: 'never agreed to hear about roles on a channel we have, or took it back',
  suppressed: 'the address bounced or complained before',
  no_channel: 'no address for any channel of the programme',
  paused: 'asked to be left alone until a date',
  frequency_cap: 'has heard from us as often as they allow',
  quiet_hours: 'quiet time where they are: waits, or comes another day',
  unknown_time_zone: 'nobody knows what time it is for them',
  nothing_relevant: 'no open role fits what they asked for',
  already_sent: 'what fits they have seen',
  already_applied: 'what fits they applied to',
  job_closed: 'the role closed on the way',
  stale_preferences: 'their wishes are too old to act on',
  cooling_down: 'left alone after a sign of fatigue',
  channel_rule: 'the carrier forbids this message',
  too_late: 'its hour had passed',
  erased: 'asked to be forgotten',
  organisation_limit: 'the organisation\'s own ceiling',
};

const line = (label: string, value: string | number, note = ''): string => `  ${label.padEnd(30)} ${String(value).padStart(4)}${note === '' ? '' : `   ${note}`}`;

export function momentText(moment: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: DEMO_ZONE, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(moment);
}

export function reportText(result: DemoResult): string {
  const { run, sentBy } = result;
  const channels = CHANNELS.map((channel) => `${channel} ${String(sentBy[channel])}`).join(', ');
  return [
    `The demo's date: ${momentText(result.moment)} in Jerusalem. Every start is a new week for the same people.`,
    '',
    importTable(result.imports),
    '',
    'Weekly digest',
    line('people considered', run.considered),
    line('messages sent', run.sent, channels),
    ...(run.planned > 0 ? [line('waiting for 9:00 where they are', run.planned)] : []),
    line('held back', run.considered - run.sent - run.planned, 'each with its reason:'),
    ...reasonLines(run),
  ].join('\n');
}

function reasonLines({ held, refused }: RunSummary): string[] {
  const counts = new Map<Reason, number>();
  for (const [reason, count] of [...Object.entries(held), ...Object.entries(refused)] as [Reason, number][]) counts.set(reason, (counts.get(reason) ?? 0) + count);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([reason, count]) => line(`  ${reason}`, count, MEANING[reason]));
}

function importTable(imports: readonly ImportedFile[]): string {
  const row = (name: string, cells: readonly (string | number)[]): string => `  ${name.padEnd(28)}${cells.map((cell) => String(cell).padStart(11)).join('')}`;
  return [
    row('Imported', ['read', 'created', 'updated', 'unchanged', 'rejected']),
    ...imports.map(({ name, done }) => row(name, [done.read, done.created, done.updated, done.unchanged, done.rejected])),
  ].join('\n');
}
