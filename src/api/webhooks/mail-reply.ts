/** Reading what a person writes back to a mail of ours: which one they answer, and whether they refuse. Pure. */

import { compile } from 'html-to-text';
import PostalMime, { type Email } from 'postal-mime';
import { isStop } from './stop-words.js';

export interface MailReply {
  /** Names that mails of ours may have, as the reply's `In-Reply-To` and `References` give them; newest first. */
  readonly answers: readonly string[];
  readonly refuses: boolean;
}

/** Names within one reply that are looked at: a long exchange refers to every mail of it. */
const MOST_NAMES = 20;
/** How much of what somebody wrote is looked at. */
const MOST_CHARACTERS = 10_000;
/** What they quoted is left out. */
const textOf = compile({
  wordwrap: false, limits: { maxInputLength: 100_000 },
  selectors: [{ selector: 'a', options: { ignoreHref: true } }, { selector: 'img', format: 'skip' }, { selector: 'blockquote', format: 'skip' }],
});
/** A line after which the words are no longer the writer's own: a quote, a rule, a signature. */
const NOT_THEIRS = /^\s*(>|--|__|==|\*\*)/;

/**
 * A mail that a program wrote by itself (RFC 3834: an answer to holidays, a list, a report) refuses nothing, whatever it says.
 * @returns null for what is no reply at all.
 */
export async function readReply(raw: Buffer): Promise<MailReply | null> {
  const mail = await PostalMime.parse(raw, { maxNestingDepth: 8 }).catch(() => null);
  if (!mail) return null;
  const answers = [...namesIn(mail.inReplyTo), ...namesIn(mail.references).reverse()].slice(0, MOST_NAMES);
  return answers.length === 0 ? null : { answers, refuses: !isAutomatic(mail) && (isStop(mail.subject ?? '') || isStop(firstWords(mail))) };
}

/** What stands between the angle brackets, before the at sign. */
const namesIn = (field: string | undefined): string[] => Array.from((field ?? '').slice(0, 8_000).matchAll(/<([^<>@\s]+)@[^<>\s]+>/g), ([, name]) => name ?? '');

function isAutomatic({ headers, returnPath }: Email): boolean {
  const said = new Map(headers.map(({ key, value }) => [key, value.trim().toLowerCase()]));
  const submitted = said.get('auto-submitted') ?? 'no';
  return submitted !== 'no' || returnPath === '' || said.get('return-path') === '<>' || said.has('list-id') || said.has('x-autoreply') || /^(bulk|list|junk|auto_reply)\b/.test(said.get('precedence') ?? '');
}

/** The first line somebody wrote when it stands by itself: a refusal is a word above the quote, not the beginning of a sentence. */
function firstWords({ text, html }: Email): string {
  const lines = (text ?? textOf(html ?? '')).slice(0, MOST_CHARACTERS).split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const next = lines[first + 1] ?? '';
  return first >= 0 && (next.trim() === '' || NOT_THEIRS.test(next)) ? lines[first] ?? '' : '';
}
