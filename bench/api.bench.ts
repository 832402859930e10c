/** The admin API over HTTP, beside a bare Fastify route with the same rows and nothing else (no keys, no checks, nothing sealed); how alike sign-in treats known and unknown addresses; and how soon a refusal is in force. */

import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { SignedTokens } from '../src/platform/crypto/signed-tokens.js';
import { Database } from '../src/platform/database/database.js';
import { type Bench, type Figures, numberArg, rounded, timed } from './bench.js';
import { type BenchApp, startBenchApp } from './bench-app.js';
import { job, ndjsonPieces, person, randomOf } from './world.js';

const KEY = 'bench-admin-key-0123456789abcdef0123456789';
/** Requests under way at a time. */
const ABREAST = 16;
const ROUNDS = 5;

/** The same rows in one statement, as they lie in the tables. */
const PERSON_SQL = `
  select to_jsonb(c) || jsonb_build_object('contacts', (select jsonb_agg(to_jsonb(a)) from contact_point a where a.candidate_id = c.id),
    'consents', (select jsonb_agg(to_jsonb(k)) from consent k where k.candidate_id = c.id), 'preferences', (select p.stated from preference p where p.candidate_id = c.id)) as person
  from candidate c where c.id = $1`;

async function startPeer(database: Database): Promise<{ url: string; stop(): Promise<void> }> {
  await database.query('create table peer_person (id uuid primary key, body jsonb)');
  const server = Fastify();
  server.get<{ Params: { id: string } }>('/candidates/:id', async ({ params }) => (await database.one<{ person: object }>(PERSON_SQL, [params.id]))?.person);
  server.post('/candidates', async ({ body }, reply) => {
    const id = randomUUID();
    await database.query('insert into peer_person values ($1, $2)', [id, JSON.stringify(body)]);
    return reply.status(201).send({ id });
  });
  return { url: await server.listen({ port: 0, host: '127.0.0.1' }), stop: () => server.close() };
}

type Call = (at: number) => Promise<Response>;

/** Milliseconds of each of `count` calls, {@link ABREAST} at a time. */
async function latencies(count: number, call: Call, expected: number): Promise<number[]> {
  const took: number[] = [];
  const waiting = Array.from({ length: count }, (_, at) => at).values();
  await Promise.all(Array.from({ length: ABREAST }, async () => {
    for (const at of waiting) {
      const { seconds, answer } = await timed(async () => {
        const response = await call(at);
        await response.arrayBuffer();
        return response.status;
      });
      if (answer !== expected) throw new Error(`answered ${String(answer)} instead of ${String(expected)}`);
      took.push(seconds * 1000);
    }
  }));
  return took;
}

const quantile = (values: readonly number[], share: number): number => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;

interface Side {
  readonly call: Call;
  readonly expected: number;
}

/** Ours and the peer take turns; of each the calls a second of its best round, and the latencies of all rounds. */
async function beside(name: string, count: number, ours: Side, peer: Side, say: (line: string) => void): Promise<Figures> {
  const rate = { ours: 0, peer: 0 };
  const took: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [who, side] of [['ours', ours], ['peer', peer]] as const) {
      const { seconds, answer } = await timed(() => latencies(count, (at) => side.call(round * count + at), side.expected));
      if (round === 0) continue; // both warm up
      rate[who] = Math.max(rate[who], count / seconds);
      if (who === 'ours') took.push(...answer);
    }
  }
  const [p50, p95] = [quantile(took, 0.5), quantile(took, 0.95)];
  say(`${name}: ${String(rounded(rate.ours))} a second, the bare route ${String(rounded(rate.peer))} (${String(rounded(rate.peer / rate.ours))} ×); p50 ${String(rounded(p50))} ms, p95 ${String(rounded(p95))} ms with ${String(ABREAST)} under way`);
  return { call: name, perSecond: rounded(rate.ours), peer: 'bare fastify', peerPerSecond: rounded(rate.peer), ratio: rounded(rate.peer / rate.ours), p50Ms: rounded(p50), p95Ms: rounded(p95) };
}

/** Asking for a sign-in link in turn for somebody and for nobody, one at a time: the medians must not tell them apart (T-64). */
async function signIns(url: string, count: number, say: (line: string) => void): Promise<Figures> {
  const took = { known: [] as number[], unknown: [] as number[] };
  for (let at = 0; at < count * 2; at += 1) {
    const who = at % 2 === 0 ? 'known' : 'unknown';
    const contact = who === 'known' ? `person.${String(at / 2)}@example.org` : `nobody.${String(at)}@example.org`;
    const headers = { 'x-forwarded-for': `10.${String(at >> 16)}.${String((at >> 8) & 255)}.${String(at & 255)}` };
    const { seconds } = await timed(async () => (await fetch(`${url}/sign-in`, { method: 'POST', headers, body: new URLSearchParams({ contact }) })).arrayBuffer());
    took[who].push(seconds * 1000);
  }
  const [known, unknown] = [quantile(took.known, 0.5), quantile(took.unknown, 0.5)];
  say(`sign-in: median ${String(rounded(known))} ms for a known address, ${String(rounded(unknown))} for an unknown one, ${String(count)} each`);
  return { call: 'sign-in', asked: count, knownMs: rounded(known), unknownMs: rounded(unknown), differenceMs: rounded(Math.abs(known - unknown)) };
}

/** One click each, {@link ABREAST} at a time: with its answer a refusal is in force (T-25). */
async function refusals(kesher: BenchApp, url: string, ids: readonly string[], say: (line: string) => void): Promise<Figures> {
  const tokens = kesher.get(SignedTokens);
  const oneClick = (at: number) => fetch(`${url}/u/${tokens.sign('unsubscribe', ids[at] ?? '')}`, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
  const took = await latencies(ids.length, oneClick, 200);
  const [p50, p99] = [quantile(took, 0.5), quantile(took, 0.99)];
  const [left] = await kesher.get(Database).query<{ count: number }>(`select count(*)::int as count from consent where channel = 'email' and granted and candidate_id = any($1::uuid[])`, [ids]);
  if (left?.count !== 0) throw new Error(`${String(left?.count)} still consent to mail`);
  say(`one-click unsubscribe: p50 ${String(rounded(p50))} ms, p99 ${String(rounded(p99))} ms, ${String(ids.length)} people, ${String(ABREAST)} under way`);
  return { call: 'POST /u/{token}', asked: ids.length, p50Ms: rounded(p50), p99Ms: rounded(p99) };
}

async function measure(kesher: BenchApp, people: number, count: number, say: (line: string) => void): Promise<Figures[]> {
  const random = randomOf(3);
  await kesher.bring('jobs', ndjsonPieces(1000, (n) => job(n, random, 1200)));
  await kesher.bring('candidates', ndjsonPieces(people, (n) => person(n, random)));
  const database = kesher.get(Database);
  await database.query('vacuum analyze');
  const ids = (await database.query<{ id: string }>('select id from candidate order by id')).map(({ id }) => id);
  const idAt = (at: number): string => ids[at % ids.length] ?? '';
  const [url, peer] = [await kesher.listen(), await startPeer(database)];
  const get = (path: string) => fetch(`${url}/v1${path}`, { headers: { authorization: `Bearer ${KEY}` } });
  const post = (to: string, n: number) =>
    fetch(to, { method: 'POST', headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' }, body: JSON.stringify(person(n, random)) });
  try {
    const read = (at: number) => fetch(`${peer.url}/candidates/${idAt(at)}`);
    return [
      await beside('GET /v1/candidates/{id}', count, { call: (at) => get(`/candidates/${idAt(at)}`), expected: 200 }, { call: read, expected: 200 }, say),
      await beside('GET /v1/candidates/{id}/matches', count, { call: (at) => get(`/candidates/${idAt(at)}/matches?limit=5`), expected: 200 }, { call: read, expected: 200 }, say),
      await beside('POST /v1/candidates', count, { call: (at) => post(`${url}/v1/candidates`, 1_000_000 + at), expected: 201 }, { call: (at) => post(`${peer.url}/candidates`, 1_000_000 + at), expected: 201 }, say),
      await signIns(url, Math.min(people, 1000), say),
      await refusals(kesher, url, ids.slice(0, 1000), say),
    ];
  } finally {
    await peer.stop();
  }
}

export const apiBench: Bench = {
  name: 'api',
  about: 'reading, matching and creating people over HTTP beside a bare route, sign-in for known and unknown addresses, and refusals by one click (--people 5000 --calls 1000)',
  options: ['people', 'calls'],
  async run(args, say) {
    const kesher = await startBenchApp({ ROLE: 'all', ADMIN_API_KEY: KEY, TRUST_PROXY: 'loopback' });
    try {
      return await measure(kesher, numberArg(args, 'people', 5000), numberArg(args, 'calls', 1000), say);
    } finally {
      await kesher.stop();
    }
  },
};
