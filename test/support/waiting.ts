/** Until somebody waits: what a test looks for before it lets go of a lock. The test's own limit ends a wait that would never end. */

/**
 * Somebody of this database who waits for a lock. Other files run on the same server; and unlike pg_stat_activity, which a
 * transaction reads once, this is read anew each time.
 */
const WAITING = `select 1 from pg_locks w, (select oid from pg_database where datname = current_database()) here
  where not w.granted and (w.database = here.oid or exists (select 1 from pg_locks held where held.pid = w.pid and held.database = here.oid))`;

/** `ask`: on any connection to this database, one that holds the lock included. */
export async function somebodyWaits(ask: (sql: string) => Promise<readonly unknown[] | { readonly rows: readonly unknown[] }>): Promise<boolean> {
  const answer = await ask(WAITING);
  return ('rows' in answer ? answer.rows : answer).length > 0;
}

export async function untilSomebodyWaits(ask: Parameters<typeof somebodyWaits>[0]): Promise<void> {
  while (!(await somebodyWaits(ask)));
}
