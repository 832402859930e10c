/** Everybody's wishes as the recruiter's audience reads them: kept in memory, built on first use, brought up to date whenever asked. */

import { type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AudienceIndex, NOTHING_STATED } from '#lib/matcher';
import { type ComparableWishes, type StatedPreferences } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Comparing } from '../preference/comparing.js';
import { ASKED_SQL, askedOf } from '../preference/question.js';
import { type PersonToWeigh } from '../weighed-wishes.js';
import { ChangesSeen, type Moment } from './changes-seen.js';

/** More changes than this at once, and reading everybody anew is cheaper than following. */
const MOST_FOLLOWED = 100_000;
const PAGE = 2_000;

interface Kept {
  readonly index: AudienceIndex;
  readonly seen: ChangesSeen;
  /** Which version of a row was taken in, for the rows that will be looked at again. */
  versions: ReadonlyMap<string, string>;
  /** Changes taken in since the build: each may leave a wish behind that nobody holds any more. */
  followed: number;
}

interface Changed {
  readonly id: string;
  readonly version: string;
}

interface ChangedPerson extends Changed {
  readonly erased: boolean;
  readonly stated: StatedPreferences | null;
}

/** Somebody of the audience, with what their score rests on. */
export interface PersonInAudience extends PersonToWeigh {
  readonly externalId: string | null;
}

/** Two rows make a person here; the transactions that last wrote them tell whether either has changed. */
const VERSION = `c.xmin::text || ' ' || coalesce(p.xmin::text, '')`;

@Injectable()
export class AudienceView {
  #kept: Kept | null = null;
  #running: Promise<unknown> | null = null;
  #next: Promise<AudienceIndex> | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly comparing: Comparing,
  ) {}

  /**
   * The index with everything that was committed before the call. The first call after a start reads everybody, later
   * ones what changed since. Who asks while that is under way waits for the next reading, one for all who do.
   */
  async current(): Promise<AudienceIndex> {
    this.#next ??= this.#inTurn();
    return this.#next;
  }

  /** What people want now, by id; whoever was erased is absent. */
  async people(ids: readonly string[]): Promise<ReadonlyMap<string, PersonInAudience>> {
    const rows = await this.database.query<PersonInAudience & { id: string; asked: Parameters<typeof askedOf>[0] }>(
      `select c.id, c.external_id as "externalId", p.stated, p.stated_at as "statedAt", p.fields as "fieldDates", ${ASKED_SQL} as asked, l.learned as taste
       from candidate c left join preference p on p.candidate_id = c.id left join taste l on l.candidate_id = c.id
       where c.id = any($1::uuid[]) and c.erased_at is null`,
      [ids],
    );
    return new Map(rows.map(({ id, asked, ...person }) => [id, { ...person, asked: askedOf(asked) }]));
  }

  async #inTurn(): Promise<AudienceIndex> {
    await this.#running?.catch(() => undefined); // whoever asked for that one is told
    this.#next = null;
    const running = this.#refreshed();
    this.#running = running;
    return running;
  }

  async #refreshed(): Promise<AudienceIndex> {
    const kept = this.#kept;
    const isWorthFollowing = kept !== null && kept.followed < MOST_FOLLOWED && (await this.#follow(kept));
    if (!isWorthFollowing) this.#kept = await this.#build();
    if (this.#kept === null) throw new Error('the audience was built a line above');
    return this.#kept.index;
  }

  async #build(): Promise<Kept> {
    this.#kept = null; // so that two are never in memory
    const at = this.clock.now();
    const seen = new ChangesSeen(at, await this.#moment());
    return this.database.transaction(async () => {
      const people = await this.database.one<{ count: number }>(`select count(*)::int as count from candidate where erased_at is null`);
      const index = new AudienceIndex();
      index.reserve(people?.count ?? 0);
      const rows = await this.database.copyOut(
        `copy (select c.id, p.stated from candidate c left join preference p on p.candidate_id = c.id where c.erased_at is null) to stdout`,
      );
      for await (const [id, stated] of copiedPeople(rows)) index.put(id, this.#wishesOf(stated));
      index.arrange();
      return { index, seen, versions: new Map(), followed: 0 };
    });
  }

  /** Takes in what changed; false when it is so much that it was left alone. */
  async #follow(kept: Kept): Promise<boolean> {
    const at = this.clock.now();
    const moment = await this.#moment();
    const rows = await this.database.query<Changed>(
      `select c.id, ${VERSION} as version from candidate c left join preference p on p.candidate_id = c.id
       where c.id in (select id from candidate where updated_at >= $1 union select candidate_id from preference where updated_at >= $1) limit $2`,
      [kept.seen.since, MOST_FOLLOWED + 1],
    );
    if (rows.length > MOST_FOLLOWED) return false;
    const versions = new Map(rows.map(({ id, version }) => [id, version]));
    const changed = rows.filter(({ id, version }) => kept.versions.get(id) !== version).map(({ id }) => id);
    for (let from = 0; from < changed.length; from += PAGE) {
      for (const { id, version } of await this.#take(kept.index, changed.slice(from, from + PAGE))) versions.set(id, version);
    }
    kept.versions = versions;
    kept.followed += changed.length;
    kept.seen.looked(at, moment);
    return true;
  }

  async #take(index: AudienceIndex, ids: readonly string[]): Promise<readonly Changed[]> {
    const people = await this.database.query<ChangedPerson>(
      `select c.id, ${VERSION} as version, c.erased_at is not null as erased, p.stated
       from candidate c left join preference p on p.candidate_id = c.id where c.id = any($1::uuid[])`,
      [ids],
    );
    for (const { id, erased, stated } of people) {
      if (erased) index.remove(id);
      else index.put(id, this.#wishesOf(stated));
    }
    return people;
  }

  #wishesOf(stated: StatedPreferences | null): ComparableWishes {
    return stated === null ? NOTHING_STATED : this.comparing.wishes(stated);
  }

  /** Asked before rows are read. It takes the number of a transaction for itself: there is no other way to learn which are taken. */
  async #moment(): Promise<Moment> {
    const row = await this.database.one<{ over: string; begun: string }>(
      `select pg_snapshot_xmin(pg_current_snapshot())::text as over, pg_current_xact_id()::text as begun`,
    );
    if (row === null) throw new Error('a select without a table has one row');
    return { over: BigInt(row.over), begun: BigInt(row.begun) };
  }
}

/** The rows of COPY's text format: an id, a tab, and JSON (which has no bare tab or line break) or \N. */
async function* copiedPeople(rows: Readable): AsyncGenerator<readonly [string, StatedPreferences | null]> {
  let rest = '';
  rows.setEncoding('utf8');
  for await (const chunk of rows as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [id = '', stated = ''] = line.split('\t');
      yield [id, stated === '\\N' ? null : (JSON.parse(stated.replaceAll('\\\\', '\\')) as StatedPreferences)];
    }
  }
}
