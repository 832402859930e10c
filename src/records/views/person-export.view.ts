/** Everything held on a person, table by table (GDPR art. 15 and 20). A table that names people and is not here fails a test. */

import { Injectable } from '@nestjs/common';
import { Vault } from '../../platform/crypto/vault.js';
import { Database } from '../../platform/database/database.js';
import { openNote } from '../message/note-fact.js';

interface Exported {
  /** Under which name it stands in the export. */
  readonly section: string;
  /** Columns that say nothing to a person: keys to our own order, hashes, secrets. */
  readonly without: readonly string[];
  /** Sealed columns, opened under another name; the letters of the development mailbox hold JSON. */
  readonly sealed?: { readonly column: string; readonly name: string; readonly json?: boolean };
  readonly order: string;
  /** Column that holds the person's id. */
  readonly by?: string;
  readonly also?: string;
}

const INSIDE_A_MESSAGE = `coalesce((select jsonb_agg(to_jsonb(i) - 'message_id' order by i.position) from message_item i where i.message_id = t.id), '[]') as items,
  coalesce((select jsonb_agg(to_jsonb(a) - array['message_id', 'fence', 'to_sealed'] order by a.fence) from message_attempt a where a.message_id = t.id), '[]') as attempts,
  t.facts -> 'question' as question, t.facts -> 'note' as note`;

/** By the name of the table. `candidate` itself comes first. */
export const EXPORTED_TABLES: Readonly<Record<string, Exported>> = {
  candidate: { section: 'person', without: ['bucket', 'imported_digest'], order: 'id', by: 'id' },
  contact_point: { section: 'addresses', without: ['digest'], sealed: { column: 'sealed', name: 'value' }, order: 'kind, position' },
  consent_event: { section: 'consents', without: [], order: 'id' },
  consent: { section: 'consentsInForce', without: [], order: 'channel, purpose' },
  preference: { section: 'preferences', without: [], order: 'candidate_id' },
  // What the two sections it is made of say already; here for the sake of completeness.
  match_profile: { section: 'matchProfile', without: ['packed', 'seen'], order: 'candidate_id' },
  preference_history: { section: 'earlierPreferences', without: [], order: 'version' },
  message: {
    section: 'messages', without: ['fence', 'lease_until', 'dedupe_key', 'facts'], sealed: { column: 'to_sealed', name: 'to' }, order: 'id', also: INSIDE_A_MESSAGE,
  },
  decision: { section: 'decisions', without: [], order: 'id' },
  shown: { section: 'shown', without: [], order: 'at, cluster_id' },
  attention: { section: 'attention', without: [], order: 'id' },
  taste: { section: 'learned', without: [], order: 'candidate_id' },
  reaction: { section: 'reactions', without: [], order: 'id' },
  sign_in_token: { section: 'signInLinks', without: ['token_hash'], order: 'expires_at' },
  session: { section: 'sessions', without: ['token_hash'], order: 'created_at' },
  audience_change: { section: 'noticedChanges', without: ['tx'], order: 'at, tx' },
  mailbox_entry: { section: 'developmentMailbox', without: ['candidate_ref'], sealed: { column: 'sealed', name: 'letter', json: true }, order: 'at, id', by: 'candidate_ref' },
};

const NEVER_TOLD = ['candidate_id', 'bucket'];

@Injectable()
export class PersonExportView {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  /** Sections by name, each a list of rows in the words of the API (camelCase). */
  async everything(candidateId: string): Promise<Record<string, unknown>> {
    const sections: Record<string, unknown> = {};
    for (const [table, exported] of Object.entries(EXPORTED_TABLES)) sections[exported.section] = await this.#rows(table, exported, candidateId);
    return sections;
  }

  async #rows(table: string, { without, sealed, order, by = 'candidate_id', also }: Exported, candidateId: string): Promise<unknown[]> {
    const left = [...NEVER_TOLD, ...without, ...(sealed ? [sealed.column] : [])];
    const rows = await this.database.query<{ told: Record<string, unknown>; sealed: Buffer | null; note?: object | null }>(
      `select to_jsonb(t) - $2::text[] as told, ${sealed ? `t.${sealed.column}` : 'null::bytea'} as sealed${also === undefined ? '' : `, ${also}`}
       from ${table} t where t.${by} = $1 order by ${order}`,
      [candidateId, left],
    );
    return rows.map(({ told, sealed: bytes, note, ...inside }) => ({
      ...camelCased(told),
      ...(sealed ? { [sealed.name]: this.#opened(bytes, sealed.json === true) } : {}),
      ...inside,
      ...(note === undefined ? {} : { note: note && openNote(this.vault, { note }) }),
    }));
  }

  #opened(bytes: Buffer | null, isJson: boolean): unknown {
    if (bytes === null) return null;
    const text = this.vault.open(bytes);
    return isJson ? (JSON.parse(text) as unknown) : text;
  }
}

const camelCased = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()), value]));
