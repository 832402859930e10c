/** Reads the installation's own exchange rates, `{"base": "EUR", "date": "2026-11-20", "rates": {"USD": 1.08, "ILS": 3.9}}`: units of each currency for one of the base. */

import { readFileSync } from 'node:fs';
import { type ExchangeRates } from '#lib/vocabulary';
import { z } from 'zod';

const CURRENCY = /^[A-Z]{3}$/;

const fileSchema = z.strictObject({
  base: z.string().regex(CURRENCY, 'base should be an ISO 4217 code like EUR'),
  date: z.iso.date('date should be a day like 2026-11-20'),
  rates: z.record(z.string(), z.number('should be a number above zero').gt(0, 'should be a number above zero')),
});

export type ReadRates = { readonly ok: true; readonly rates: ExchangeRates } | { readonly ok: false; readonly problem: string };

const no = (problem: string): ReadRates => ({ ok: false, problem });

/** The rates of the file, for one US dollar; or what is wrong with it, without its content. Never throws. */
export function readExchangeRates(path: string): ReadRates {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return no(error instanceof SyntaxError ? 'the file is not JSON' : 'the file cannot be read');
  }
  const read = fileSchema.safeParse(content);
  if (!read.success) {
    const [issue] = read.error.issues;
    const at = issue?.path.map(String).join('.') ?? '';
    return no(issue?.message.startsWith(`${at} `) === true ? issue.message : `${at === '' ? 'the file' : at}: ${issue?.message ?? 'is not right'}`);
  }
  const { base, date, rates } = read.data;
  const strange = Object.keys(rates).find((code) => !CURRENCY.test(code));
  if (strange !== undefined) return no('rates should be by ISO 4217 codes of three capital letters');
  if ((rates[base] ?? 1) !== 1) return no(`one ${base} is one ${base}: leave it out of rates`);
  const perBase: Readonly<Record<string, number>> = { ...rates, [base]: 1 };
  const dollar = perBase['USD'];
  if (dollar === undefined) return no('rates should hold USD: pay is compared in US dollars');
  return { ok: true, rates: { asOf: date, perUsd: Object.fromEntries(Object.entries(perBase).map(([code, rate]) => [code, rate / dollar])) } };
}
