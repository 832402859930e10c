/** An address taken from a person who refused: whoever it comes back with, the refusal holds for it. */

/**
 * Deletes with `deletion`, a `delete from contact_point p`, after `tables` of a WITH if any, and suppresses what went on each
 * channel its person had refused altogether. The ledger of consents lifts `refused` when somebody says yes who is no file. `at`: the parameter of the present moment.
 */
export const droppingSql = (deletion: string, { at, tables = '' }: { readonly at: string; readonly tables?: string }): string => `
  with ${tables} gone as (${deletion} returning p.candidate_id, p.kind, p.digest)
  insert into suppression (digest, channel, reason, at)
  select g.digest, way.channel, 'refused', ${at}::timestamptz
  from gone g join (values ('email', 'email'), ('phone', 'sms'), ('phone', 'whatsapp')) as way(kind, channel) on way.kind = g.kind
  where exists (
    select 1 from consent k where k.candidate_id = g.candidate_id and k.channel = way.channel
    having bool_or(not k.granted) and not bool_or(k.granted and k.purpose in ('jobs', 'content')))
  on conflict do nothing`;
