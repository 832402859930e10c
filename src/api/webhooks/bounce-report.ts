/** Reading what mail servers send back: delivery status notifications (RFC 3464) and abuse reports (RFC 5965). Pure. */

export type BounceReport =
  /** The address is no good. */
  | { readonly kind: 'hard'; readonly status: string }
  /** Given up, but not because of the address: a full mailbox, a rule of theirs, a message too large. */
  | { readonly kind: 'policy' | 'soft'; readonly status: string }
  /** Still trying. */
  | { readonly kind: 'delayed'; readonly status: string }
  | { readonly kind: 'delivered' }
  /** `about`: the name of the mail complained of (its `Message-ID`, before the at sign), when the report still has its head. */
  | { readonly kind: 'complaint'; readonly about: string | null }
  | { readonly kind: 'other' };

/** Names in lower case. */
export type Fields = ReadonlyMap<string, string>;

interface Part {
  readonly fields: Fields;
  readonly body: string;
}

/** Parts within parts that are still looked at; a report has one level. */
const DEEPEST = 4;

const COMPLAINTS: ReadonlySet<string> = new Set(['abuse', 'fraud', 'opt-out', 'opt-out-list']);

/** @param raw the whole mail, bytes read as latin1 or UTF-8: everything that counts here is ASCII. */
export function readBounce(raw: string): BounceReport {
  const parts = Array.from(partsOf(partOf(raw.replace(/\r?\n/g, '\n')), 0));
  for (const { fields, body } of parts) {
    const type = contentType(fields);
    if (type === 'message/delivery-status') return ofStatus(decoded(fields, body));
    if (type === 'message/feedback-report') {
      const kind = fieldsOf(decoded(fields, body)).get('feedback-type')?.trim().toLowerCase() ?? '';
      return COMPLAINTS.has(kind) ? { kind: 'complaint', about: nameOfOriginal(parts) } : { kind: 'other' };
    }
  }
  return { kind: 'other' };
}

/** What a report has of the mail it is about: all of it, or its head alone. */
const ORIGINALS: ReadonlySet<string> = new Set(['message/rfc822', 'message/rfc822-headers', 'text/rfc822-headers']);

function nameOfOriginal(parts: readonly Part[]): string | null {
  const original = parts.find(({ fields }) => ORIGINALS.has(contentType(fields)));
  const id = original && partOf(decoded(original.fields, original.body)).fields.get('message-id');
  return /<([^<>@\s]+)@/.exec(id ?? '')?.[1] ?? null;
}

/** Blocks of fields: the first is about the message, each further one about a recipient; ours has one recipient. */
function ofStatus(text: string): BounceReport {
  const recipient = text.split(/\n\s*\n/).map(fieldsOf).find((fields) => fields.has('action'));
  if (!recipient) return { kind: 'other' };
  const action = recipient.get('action')?.trim().toLowerCase() ?? '';
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(`${recipient.get('status') ?? ''} ${recipient.get('diagnostic-code') ?? ''}`)?.[0] ?? '';
  if (action === 'delayed') return { kind: 'delayed', status };
  if (action === 'delivered' || action === 'relayed' || action === 'expanded') return { kind: 'delivered' };
  if (action !== 'failed') return { kind: 'other' };
  if (/^5\.7\./.test(status)) return { kind: 'policy', status };
  // 5.2.2 mailbox full, 5.2.3 and 5.3.4 message too large, 5.6.x content: the address is as good as before.
  const soft = !status.startsWith('5.') || /^5\.(2\.[23]|3\.4|6\.)/.test(status);
  return { kind: soft ? 'soft' : 'hard', status };
}

function* partsOf(part: Part, depth: number): Generator<Part> {
  yield part;
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(part.fields.get('content-type') ?? '');
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined || depth >= DEEPEST) return;
  const lines = part.body.split('\n');
  let open: string[] | null = null;
  for (const line of lines) {
    const edge = line.trimEnd();
    if (edge !== `--${mark}` && edge !== `--${mark}--`) { open?.push(line); continue; }
    if (open) yield* partsOf(partOf(open.join('\n')), depth + 1);
    open = edge.endsWith(`${mark}--`) ? null : [];
  }
  // A report cut off on its way is still read.
  if (open) yield* partsOf(partOf(open.join('\n')), depth + 1);
}

/** A mail, or a part of one, with line feeds alone. */
export function partOf(text: string): Part {
  const end = text.startsWith('\n') ? 0 : text.indexOf('\n\n');
  return end < 0 ? { fields: fieldsOf(text), body: '' } : { fields: fieldsOf(text.slice(0, end)), body: text.slice(end).replace(/^\n+/, '') };
}

/** Names in lower case; a field given twice keeps its first value. */
function fieldsOf(block: string): Fields {
  const fields = new Map<string, string>();
  for (const line of block.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

const contentType = (fields: Fields): string => (fields.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

function decoded(fields: Fields, body: string): string {
  const encoding = fields.get('content-transfer-encoding')?.trim().toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8').replace(/\r\n/g, '\n');
  return encoding === 'quoted-printable' ? softJoined(body).replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : body;
}

/** Lines that quoted-printable broke, joined again: a bounce address is longer than such a line. */
export const softJoined = (text: string): string => text.replace(/=\r?\n/g, '');
