/** Reading what a person writes back to a mail of ours: which one they answer, and whether they refuse. Pure. */

import { compile } from 'html-to-text';
import PostalMime, { type Email } from 'postal-mime';
import { type Fields, partOf } from './bounce-report.js';
import { isStop } from './stop-words.js';

/** Names within one reply that are looked at: a long exchange refers to every mail of it. */
const MOST_NAMES = 20;
/** How much of what somebody wrote is looked at. */
const MOST_CHARACTERS = 10_000;
/** How much of a mail is looked at, in bytes: a refusal stands at its beginning, and pictures after it. */
const MOST_BYTES = 256 * 1024;
const MOST_HTML = 100_000;
/** Anybody may hand in a mail, and one of a hundred thousand empty parts takes its reader a quarter of a minute. */
const MOST_PARTS = 200;
/** Fields that say how the words are written; the others are left out, lists of addresses take as long. */
const OF_THE_WORDS = ['mime-version', 'content-type', 'content-transfer-encoding', 'subject'];
const LONGEST_FIELD = 4_000;
/** What they quoted is left out. */
const textOf = compile({
  wordwrap: false, limits: { maxInputLength: MOST_HTML, maxDepth: 100 },
  selectors: [{ selector: 'a', options: { ignoreHref: true } }, { selector: 'img', format: 'skip' }, { selector: 'blockquote', format: 'skip' }],
});
/** A line after which the words are no longer the writer's own: a quote, a rule, a signature, the head of the mail they answer. */
const NOT_THEIRS = /^[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]*(?:>|--|__|==|\*\*|(?:from|sent|מאת|נשלח|من|از|فرستنده)\s*:|(?:on|בתאריך|في|در)\s.*:\W*$)/i;

/** Names that mails of ours may have, as `In-Reply-To` and `References` give them; newest first. Empty for what is no reply. */
export function namesAnswered(raw: Buffer): string[] {
  const { fields } = beginningOf(raw);
  return [...namesIn(fields.get('in-reply-to')), ...namesIn(fields.get('references')).reverse()].slice(0, MOST_NAMES);
}

/** A mail that a program wrote by itself (RFC 3834: an answer to holidays, a list, a report) refuses nothing, whatever it says. */
export async function isRefusal(raw: Buffer): Promise<boolean> {
  const { fields, body } = beginningOf(raw);
  if (isAutomatic(fields) || (body.match(/^--/gm) ?? []).length > MOST_PARTS) return false;
  const head = OF_THE_WORDS.flatMap((name) => (fields.has(name) ? `${name}: ${(fields.get(name) ?? '').slice(0, LONGEST_FIELD)}` : []));
  const mail = await PostalMime.parse(Buffer.from(unflowed(`${head.join('\n')}\n\n${body}`), 'latin1'), { maxNestingDepth: 8 }).catch(() => null);
  return mail !== null && (isStop(mail.subject ?? '') || isStop(firstWords(mail)));
}

/** Bytes as latin1: what they mean is said by the mail itself. */
const beginningOf = (raw: Buffer) => partOf(raw.subarray(0, MOST_BYTES).toString('latin1').replace(/\r\n/g, '\n'));

/** A line that ends in a space would go on in the next, which is somebody else's: phones put a space after every word. */
const unflowed = (mail: string): string => mail.replace(/\bformat\s*=\s*"?flowed\b/gi, (said) => said.replace(/flowed/i, 'fixed'));

/** What stands between the angle brackets, before the at sign. */
const namesIn = (field: string | undefined): string[] => Array.from((field ?? '').slice(0, 8_000).matchAll(/<([^<>@\s]+)@[^<>\s]+>/g), ([, name]) => name ?? '');

function isAutomatic(fields: Fields): boolean {
  const said = (name: string): string => (fields.get(name) ?? '').toLowerCase();
  const submitted = said('auto-submitted');
  return (submitted !== '' && submitted !== 'no') || said('return-path') === '<>' || fields.has('list-id') || fields.has('x-autoreply') || /^(bulk|list|junk|auto_reply)\b/.test(said('precedence'));
}

/** The first line somebody wrote when it stands by itself: a refusal is a word above or below the quote, not the beginning of a sentence. */
function firstWords({ text, html }: Email): string {
  const written = text !== undefined && text.trim() !== '' ? text : textOf((html ?? '').slice(0, MOST_HTML));
  const lines = belowQuote(written.slice(0, MOST_CHARACTERS).split(/\r?\n/));
  const first = lines.findIndex((line) => line.trim() !== '');
  const next = lines[first + 1] ?? '';
  return first >= 0 && (next.trim() === '' || NOT_THEIRS.test(next)) ? lines[first] ?? '' : '';
}

/** Some write under what they quote: the quote and the line that says whose it is are left out when they come first. */
function belowQuote(lines: readonly string[]): readonly string[] {
  const said = lines.findIndex((line) => line.trim() !== '');
  const quote = NOT_THEIRS.test(lines[said] ?? '') ? lines.findIndex((line) => line.startsWith('>')) : -1;
  if (quote < 0 || quote > said + 3) return lines;
  const end = lines.findIndex((line, at) => at > quote && !line.startsWith('>'));
  return end < 0 ? [] : lines.slice(end);
}
