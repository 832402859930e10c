/** Databases to fly on, opened once and swept between flights: a flight of a small world costs less than a clone of its database. */

import pg from 'pg';
import { type DataSource } from 'typeorm';
import { type FaultRates } from '../../src/simulation/faults.js';
import { openDatabase } from '../../src/simulation/simulation.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const TABLES = `
  select c.oid::regclass::text as name from pg_class c
  where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace and c.relname <> 'migrations' order by 1`;

export class Hangar {
  private constructor(
    private readonly database: TestDatabase,
    readonly source: DataSource,
    private readonly broom: pg.Client,
    private readonly tables: readonly string[],
    /** Rows the migrations put there. */
    private readonly seeded: readonly { readonly table: string; readonly rows: string }[],
  ) {}

  get url(): string {
    return this.database.url;
  }

  static async open(faults: FaultRates = {}): Promise<Hangar> {
    const database = await freshDatabase();
    const broom = new pg.Client({ connectionString: database.url });
    await broom.connect();
    const { rows } = await broom.query<{ name: string }>(TABLES);
    const tables = rows.map(({ name }) => name);
    const seeded: { table: string; rows: string }[] = [];
    for (const table of await filled(broom, tables)) {
      const { rows: [row] } = await broom.query<{ rows: string }>(`select jsonb_agg(t)::text as rows from ${table} t`);
      if (row) seeded.push({ table, rows: row.rows });
    }
    return new Hangar(database, await openDatabase(database.url, faults), broom, tables, seeded);
  }

  /** As the migrations left it: no rows but theirs, identities from one. */
  async sweep(): Promise<void> {
    const dirty = await filled(this.broom, this.tables);
    if (dirty.length === 0) return;
    await this.broom.query(`truncate ${dirty.join(', ')} restart identity cascade`);
    for (const { table, rows } of this.seeded) {
      await this.broom.query(`insert into ${table} overriding system value select * from jsonb_populate_recordset(null::${table}, $1::jsonb) on conflict do nothing`, [rows]);
    }
  }

  async close(): Promise<void> {
    await this.source.destroy();
    await this.broom.end();
    await this.database.drop();
  }
}

async function filled(client: pg.Client, tables: readonly string[]): Promise<string[]> {
  const { rows: [row] } = await client.query<Record<string, boolean>>(`select ${tables.map((table, at) => `exists (select from ${table}) as "${String(at)}"`).join(', ')}`);
  return tables.filter((_, at) => row?.[String(at)] === true);
}
