/** Writes what a run did to files: the whole ledger, this run's decisions, and every letter as its reader would get it. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type INestApplicationContext } from '@nestjs/common';
import { explainRule } from '#lib/wording';
import { MailboxRepository } from '../records/mailbox/mailbox.repository.js';
import { type LedgerLine, LedgerView } from '../records/views/ledger.view.js';
import { RunView } from '../records/views/run.view.js';

export interface WrittenFiles {
  readonly ledger: string;
  readonly decisions: string;
  readonly letters: string;
  readonly letterCount: number;
}

const MOST_LETTERS = 5_000;

/** Replaces what the run before left in `folder`. */
export async function writeLastRun(app: INestApplicationContext, runId: string, folder: string): Promise<WrittenFiles> {
  rmSync(folder, { recursive: true, force: true });
  const letters = path.join(folder, 'letters');
  mkdirSync(letters, { recursive: true });
  const lines = await ledgerLines(app);
  const ledger = path.join(folder, 'messages.ndjson');
  writeFileSync(ledger, ndjson(lines.map(asContract)));
  const decisions = path.join(folder, 'decisions.ndjson');
  writeFileSync(decisions, ndjson(await decisionLines(app, runId)));
  const letterCount = await writeLetters(app, lines.filter((line) => line.runId === runId), letters);
  return { ledger, decisions, letters, letterCount };
}

async function ledgerLines(app: INestApplicationContext): Promise<LedgerLine[]> {
  const lines: LedgerLine[] = [];
  for await (const page of app.get(LedgerView, { strict: false }).all({})) lines.push(...page);
  return lines;
}

/** Contract §5: reasons as sentences. */
function asContract({ items, ...line }: LedgerLine): object {
  return {
    ...line,
    items: items.map(({ reasons, ...item }) => ({ ...item, reasons: reasons.map((verdict) => ({ rule: verdict.rule, message: explainRule(verdict, 'en') })) })),
  };
}

async function decisionLines(app: INestApplicationContext, runId: string): Promise<object[]> {
  const view = app.get(RunView, { strict: false });
  const lines: object[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await view.decisions({ runId, cursor, limit: 500 });
    const last = page.at(-1);
    if (!last) return lines;
    lines.push(...page);
    cursor = last.id;
  }
}

/** One file a message, two for a mail: what a mail program shows, and what one without HTML shows. */
async function writeLetters(app: INestApplicationContext, sent: readonly LedgerLine[], folder: string): Promise<number> {
  const byMessage = new Map(sent.map((line) => [line.id, line]));
  const letters = (await app.get(MailboxRepository, { strict: false }).list(MOST_LETTERS)).filter(({ messageRef }) => byMessage.has(messageRef));
  for (const letter of letters) {
    const name = `${letter.locale}-${letter.channel}-${fileName(byMessage.get(letter.messageRef)?.candidateExternalId ?? letter.candidateRef)}`;
    const head = Object.entries(letter.headers).map(([field, value]) => `${field}: ${value}`).join('\n');
    writeFileSync(path.join(folder, `${name}.txt`), `${head}\n\n${letter.text}\n`);
    if (letter.html !== null) writeFileSync(path.join(folder, `${name}.html`), letter.html);
  }
  return letters.length;
}

const fileName = (text: string): string => text.replace(/[^\w.-]+/g, '_');

const ndjson = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
