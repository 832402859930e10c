/** A recruiter's words as they travel with their message: sealed until they are sent, and gone with the person. */

import { z } from 'zod';
import { type Vault } from '../../platform/crypto/vault.js';

const words = z.object({ subject: z.string().nullable(), text: z.string() });
export type NoteWords = z.infer<typeof words>;

const fact = z.object({ note: z.object({ sealed: z.string() }) });

export const sealNote = (vault: Vault, { subject, text }: NoteWords): z.infer<typeof fact> =>
  ({ note: { sealed: vault.seal(JSON.stringify({ subject, text })).toString('hex') } });

export const isNote = (facts: Readonly<Record<string, unknown>>): boolean => 'note' in facts;

/** Null when the message is no note. */
export function openNote(vault: Vault, facts: Readonly<Record<string, unknown>>): NoteWords | null {
  return isNote(facts) ? words.parse(JSON.parse(vault.open(Buffer.from(fact.parse(facts).note.sealed, 'hex')))) : null;
}
