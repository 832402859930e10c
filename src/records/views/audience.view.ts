/** Everybody's wishes as the recruiter's audience reads them: kept in memory, built on first use, brought up to date whenever asked. */

import { type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AudienceIndex, NOTHING_STATED } from '#lib/matcher';
import { type PersonToReach } from '#lib/pacing';
import { type ComparableWishes, type StatedPreferences } from '#lib/vocabulary';
import { Database } from '../../platform/database/database.js';
import { Comparing } from '../preference/comparing.js';
import { ASKED_SQL, askedOf } from '../preference/question.js';
import { type PersonToWeigh } from '../weighed-wishes.js';
import { STANDING, type StandingRow, Standings } from './standings.js';

/** More changes than this at once, and reading everybody anew is cheaper than following. */
const MOST_FOLLOWED = 100_000;
const PAGE = 2_000;

/** What has been read, and where to read on. */
interface Kept {
  readonly index: AudienceIndex;
  readonly standings: Standings;
  /** Every transaction with a lower number was over: what it changed has been read. */
  over: string;
  /** Changes by later transactions that have been read. */
  taken: ReadonlySet<string>;
  /** When, by the database. */
  at: Date;
  /** Changes taken in since the build: each may leave a wish behind that nobody holds any more. */
  followed: number;
}

interface ChangedPerson extends StandingRow {
  readonly id: string;
  readonly erased: boolean;
  readonly stated: StatedPreferences | null;
}

/** Everybody as of one moment. To be read before `current` is asked again. */
export interface Everybody {
  readonly index: AudienceIndex;
  /** What pacing reads of the people of a group of the index. */
  readonly standingOf: (group: number) => PersonToReach;
}

/** Somebody of the audience, with what their score rests on. */
export interface PersonInAudience extends PersonToWeigh {
  readonly externalId: string | null;
}

/**
 * Who was changed since everything below $1 was over, unless that is so long ago ($3) that it may be forgotten; at least one row.
 * A snapshot's xmin: every transaction below it is over, and whatever it wrote is seen from here. So nothing is passed over
 * whichever order transactions commit in.
 */
const CHANGES = `
  with here as (select pg_snapshot_xmin(pg_current_snapshot()) as over)
  select here.over::text, now() as at, $3::timestamptz < now() - interval '6 days' as stale, a.tx >= here.over as open, a.tx || ' ' || a.candidate_id as change, a.candidate_id as id
  from here left join (select tx, candidate_id from audience_change where tx >= $1::text::xid8 limit $2) a on true`;
/** Longer than the six days above. */
const REMEMBERED_DAYS = 7;

interface Change {
  readonly over: string;
  readonly at: Date;
  readonly stale: boolean;
  readonly open: boolean | null;
  readonly change: string | null;
  readonly id: string | null;
}

@Injectable()
export class AudienceView {
  #kept: Kept | null = null;
  #running: Promise<unknown> | null = null;
  #next: Promise<Everybody> | null = null;

  constructor(
    private readonly database: Database,
    private readonly comparing: Comparing,
  ) {}

  /**
   * Everybody, with all that was committed before the call. The first call after a start reads everybody, later
   * ones what changed since. Who asks while that is under way waits for the next reading, one for all who do.
   */
  async current(): Promise<Everybody> {
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

  /** Forgets changes that everybody who follows has read long ago. */
  async forget(): Promise<void> {
    await this.database.query(`delete from audience_change where at < now() - interval '${String(REMEMBERED_DAYS)} days'`);
  }

  async #inTurn(): Promise<Everybody> {
    await this.#running?.catch(() => undefined); // whoever asked for that one is told
    this.#next = null;
    const running = this.#refreshed();
    this.#running = running;
    return running;
  }

  async #refreshed(): Promise<Everybody> {
    const kept = this.#kept;
    const isWorthFollowing = kept !== null && kept.followed < MOST_FOLLOWED && (await this.#follow(kept));
    const { index, standings } = isWorthFollowing ? kept : (this.#kept = await this.#build());
    return { index, standingOf: (group) => standings.at(group) };
  }

  async #build(): Promise<Kept> {
    this.#kept = null; // so that two are never in memory
    const before = await this.database.one<Pick<Change, 'over' | 'at'>>(`select pg_snapshot_xmin(pg_current_snapshot())::text as over, now() as at`);
    if (before === null) throw new Error('a select without a table has one row');
    return this.database.transaction(async () => {
      const people = await this.database.one<{ count: number }>(`select count(*)::int as count from candidate where erased_at is null`);
      const [index, standings] = [new AudienceIndex(), new Standings()];
      index.reserve(people?.count ?? 0);
      const rows = await this.database.copyOut(
        `copy (select c.id, p.stated, ${STANDING.columns} from candidate c left join preference p on p.candidate_id = c.id ${STANDING.joins('true')} where c.erased_at is null) to stdout`,
      );
      for await (const { id, stated, ...standing } of copiedPeople(rows)) index.put(id, this.#wishesOf(stated), standings.number(standing));
      index.arrange();
      return { ...before, index, standings, taken: new Set(), followed: 0 };
    });
  }

  /** Takes in what changed; false when it is so much, or so long ago, that it was left alone. */
  async #follow(kept: Kept): Promise<boolean> {
    const rows = await this.database.query<Change>(CHANGES, [kept.over, MOST_FOLLOWED + 1, kept.at]);
    const [here] = rows;
    if (here === undefined || here.stale || rows.length > MOST_FOLLOWED) return false;
    const changed = [...new Set(rows.flatMap(({ id, change }) => (id === null || change === null || kept.taken.has(change) ? [] : [id])))];
    for (let from = 0; from < changed.length; from += PAGE) await this.#take(kept, changed.slice(from, from + PAGE));
    kept.taken = new Set(rows.flatMap(({ change, open }) => (open === true && change !== null ? [change] : [])));
    kept.over = here.over;
    kept.at = here.at;
    kept.followed += changed.length;
    return true;
  }

  async #take({ index, standings }: Kept, ids: readonly string[]): Promise<void> {
    const people = await this.database.query<ChangedPerson>(
      `select c.id, c.erased_at is not null as erased, p.stated, ${STANDING.columns}
       from candidate c left join preference p on p.candidate_id = c.id ${STANDING.joins('candidate_id = any($1::uuid[])')} where c.id = any($1::uuid[])`,
      [ids],
    );
    for (const { id, erased, stated, ...standing } of people) {
      if (erased) index.remove(id);
      else index.put(id, this.#wishesOf(stated), standings.number(standing));
    }
  }

  #wishesOf(stated: StatedPreferences | null): ComparableWishes {
    return stated === null ? NOTHING_STATED : this.comparing.wishes(stated);
  }
}

type CopiedPerson = Omit<ChangedPerson, 'erased'>;

/** The rows of COPY's text format: fields between tabs, JSON (which has no bare tab or line break) among them, \\N for null. */
async function* copiedPeople(rows: Readable): AsyncGenerator<CopiedPerson> {
  let rest = '';
  rows.setEncoding('utf8');
  for await (const chunk of rows as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [id = '', stated = null, timeZone = null, rules = '{}', ways = '0'] = line.split('\t').map((field) => (field === '\\N' ? null : field.replaceAll('\\\\', '\\')));
      yield { id: id ?? '', stated: stated === null ? null : (JSON.parse(stated) as StatedPreferences), timeZone, rules: rules ?? '{}', ways: Number(ways) };
    }
  }
}
