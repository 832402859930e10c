/** Programmes as the API takes them (contract §3): one object or an array; without a file, the weekly digest of contract §6. */

import { readFileSync } from 'node:fs';
import { faultOf } from '#lib/normaliser';
import { z } from 'zod';
import { programmeBody } from '../api/admin/programmes/programme.dto.js';
import { type ProgrammeInput } from '../records/programme/programme.repository.js';

const WEEKLY_DIGEST = { name: 'weekly digest', kind: 'digest', schedule: '0 9 * * 2', timeZone: 'candidate', channels: ['email', 'sms', 'whatsapp'], maxItems: 5 } as const;

export class ProgrammesError extends Error {
  override readonly name = 'ProgrammesError';
}

/** @throws ProgrammesError that says which field of which programme is wrong. */
export function readProgrammes(file: string | null): ProgrammeInput[] {
  return programmesOf(file === null ? WEEKLY_DIGEST : parsed(file));
}

/** What stands in the file, read from JSON. @throws as `readProgrammes` */
export function programmesOf(stated: unknown): ProgrammeInput[] {
  const input: unknown = Array.isArray(stated) ? stated : [stated];
  const list = z.array(programmeBody).min(1).safeParse(input);
  if (!list.success) {
    const { field, message } = faultOf(list.error, input);
    throw new ProgrammesError(`--programme: ${field === null ? '' : `${field}: `}${message}`);
  }
  const names = list.data.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new ProgrammesError(`--programme: two programmes are called "${twice}"; expected a name of its own for each.`);
  return list.data;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ProgrammesError(`--programme: ${file} cannot be read as JSON: ${error instanceof Error ? error.message : 'unknown error'}`, { cause: error });
  }
}
