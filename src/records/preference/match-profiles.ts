/**
 * Packed wishes of every person, one narrow row each. Written with the preferences; a change of preferences by any other
 * way drops the row (a trigger), and so does a new reading of statements: what is missing is made when it is asked for.
 */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { PACK_FORMAT, packWishes } from '#lib/matcher';
import { DEFAULT_RATES } from '#lib/normaliser';
import { bucketOf, type ExchangeRates, type StatedPreferences } from '#lib/vocabulary';
import { readCopyBinary, uuidOf } from '../../platform/database/copy-binary.js';
import { type CopyLine, copyLine, type CopyTable } from '../../platform/database/copy-rows.js';
import { Database } from '../../platform/database/database.js';
import { Comparing, digestOfRates } from './comparing.js';

export interface MatchProfile {
  /** Of the preferences. */
  readonly version: number;
  /** For `JobIndex.rank` and `readWishes`. */
  readonly packed: Uint8Array;
  /** For `TopOptions.seen`. */
  readonly seen: Uint8Array;
}

export interface StatedVersion {
  readonly candidateId: string;
  readonly stated: StatedPreferences;
  readonly version: number;
}

/** The same statement is read the same way for as long as the normaliser, its lexicons among it, is the same to the byte. */
function digestOfReading(): string {
  const folder = new URL('../../../libs/normaliser/src/', import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.spec)\.[jt]s$/.test(name)).sort();
  const digest = createHash('sha256');
  for (const name of names) digest.update(readFileSync(new URL(name, folder)));
  return digest.digest('hex').slice(0, 16);
}

let reading: string | undefined;

/** Under which profiles made by this program, at these exchange rates, are kept. */
export const profileFormat = (rates: ExchangeRates = DEFAULT_RATES): string => `${String(PACK_FORMAT)}-${(reading ??= digestOfReading())}-${digestOfRates(rates)}`;

const MATCH_PROFILES: CopyTable = { name: 'match_profile', columns: ['candidate_id', 'bucket', 'version', 'format', 'packed', 'seen'] };

@Injectable()
export class MatchProfiles {
  readonly #format: string;

  constructor(
    private readonly database: Database,
    private readonly comparing: Comparing,
  ) {
    this.#format = profileFormat(comparing.rates);
  }

  /** In the transaction that wrote the preferences. */
  async keep(people: readonly StatedVersion[]): Promise<void> {
    if (people.length === 0) return;
    const rows = people.map(({ candidateId, stated, version }) => ({ candidateId, version, bucket: bucketOf(candidateId), packed: this.#pack(stated).toString('hex') }));
    await this.database.query(
      `insert into match_profile (candidate_id, bucket, version, format, packed, seen)
       select "candidateId", bucket, version, $2, decode(packed, 'hex'), match_seen("candidateId")
       from jsonb_to_recordset($1::jsonb) as r("candidateId" uuid, bucket smallint, version int, packed text) order by "candidateId"
       on conflict (candidate_id) do update
         set version = excluded.version, format = excluded.format, packed = excluded.packed, seen = excluded.seen`,
      [JSON.stringify(rows), this.#format],
    );
  }

  /** As `keep`, for somebody new: nobody has shown them anything. For `copyLines`. */
  newcomer({ candidateId, stated }: Omit<StatedVersion, 'version'>): CopyLine {
    return copyLine(MATCH_PROFILES, [candidateId, bucketOf(candidateId), 1, this.#format, this.#pack(stated), Buffer.alloc(0)]);
  }

  /** Of these people of one bucket, ids rising; those who stated nothing have none. What is not kept is made and kept. */
  async of(bucket: number, candidateIds: readonly string[]): Promise<ReadonlyMap<string, MatchProfile>> {
    const [first, last] = [candidateIds[0], candidateIds.at(-1)];
    if (first === undefined || last === undefined) return new Map();
    const found = await this.#read(bucket, first, last);
    const missing = candidateIds.filter((id) => !found.has(id));
    if (missing.length === 0 || (await this.#renew(missing)) === 0) return found;
    return this.#read(bucket, first, last);
  }

  /** A statement as it is kept for matching. */
  #pack(stated: StatedPreferences): Buffer {
    return Buffer.from(packWishes(this.comparing.wishes(stated)));
  }

  async #read(bucket: number, first: string, last: string): Promise<Map<string, MatchProfile>> {
    const profiles = new Map<string, MatchProfile>();
    await this.database.transaction(async () => {
      // COPY takes no parameters: all four are our own numbers and ids.
      const rows = await this.database.copyOut(
        `copy (select candidate_id, version, packed, seen from match_profile where bucket = ${String(bucket)}
         and candidate_id between '${uuid(first)}' and '${uuid(last)}' and format = '${this.#format}') to stdout (format binary)`,
      );
      await readCopyBinary(rows, 4, ([id, version, bytes, seen]) => {
        if (id && version && bytes && seen) profiles.set(uuidOf(id), { version: version.readInt32BE(0), packed: new Uint8Array(bytes), seen: new Uint8Array(seen) });
      });
    });
    return profiles;
  }

  /** Under a lock of the statements, so that nobody changes one while its profile is written. How many there were. */
  async #renew(candidateIds: readonly string[]): Promise<number> {
    return this.database.contended(async () => {
      const people = await this.database.query<StatedVersion>(
        `select candidate_id as "candidateId", stated, version from preference where candidate_id = any($1::uuid[]) order by candidate_id for share`,
        [candidateIds],
      );
      await this.keep(people);
      return people.length;
    });
  }
}

const uuid = (id: string): string => {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new RangeError('expects a uuid in lower case');
  return id;
};
