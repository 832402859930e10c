/** The reactor plays the people: what it answers happens at its time, and one that fails is told in a sentence. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { Reactor, ReactorError } from '../../src/simulation/reactor.js';
import { dana, fly, job, told } from './simulate.fixture.js';

const folder = mkdtempSync(path.join(tmpdir(), 'kesher-reactor-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let made = 0;
/** A program that answers each line by the body of a function of `line`. */
function reactorOf(body: string, patienceMs?: number): Reactor {
  const file = path.join(folder, `reactor-${String((made += 1))}.cjs`);
  writeFileSync(file, `
    const answer = (line) => { ${body} };
    require('node:readline').createInterface({ input: process.stdin }).on('line', (text) => {
      const said = answer(JSON.parse(text));
      if (said !== undefined) process.stdout.write(typeof said === 'string' ? said : JSON.stringify(said) + '\\n');
    });`);
  return new Reactor(`"${process.execPath}" "${file}"`, patienceMs);
}

async function flyWith(reactor: Reactor, candidates: object[] = [dana], jobs = weekly()) {
  try {
    return await fly({ candidates: candidates as (typeof dana)[], jobs, days: 21, reactor });
  } finally {
    await reactor.stop();
  }
}
/** One fresh job before each Tuesday. */
const weekly = () => ['01', '04', '11'].map((day) => job(`j-${day}`, { appearsAt: `2026-03-${day}T00:00:00Z` }));

it('hears one ledger line a message', async () => {
  const logbook = await flyWith(reactorOf(`require('node:fs').appendFileSync(${JSON.stringify(path.join(folder, 'heard'))}, JSON.stringify(line) + '\\n'); return { events: [] };`));
  const heard = readFileSync(path.join(folder, 'heard'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as unknown);
  expect(heard).toEqual(JSON.parse(JSON.stringify(logbook.messages)));
  expect(told(logbook)).toHaveLength(3);
});

it('stops writing to who unsubscribes, from that moment on', async () => {
  const logbook = await flyWith(reactorOf(`return { events: [{ type: 'click', jobExternalId: line.items[0].externalId, afterSeconds: 60 }, { type: 'unsubscribe', afterSeconds: 3600 }] };`));
  expect(told(logbook)).toHaveLength(1);
  expect(logbook.acts.map(({ at, type, by }) => [at.toISOString(), type, by])).toEqual([
    ['2026-03-03T07:01:00.000Z', 'click', 'reactor'], ['2026-03-03T08:00:00.000Z', 'change', 'reactor'],
  ]);
  expect(logbook.decisions.map(({ outcome, reason }) => [outcome, reason])).toEqual([['sent', null], ['refused', 'no_consent'], ['refused', 'no_consent']]);
  expect(logbook.violations).toEqual([]);
});

it('respects a pause, and goes on when it ends', async () => {
  const logbook = await flyWith(reactorOf(`return { events: line.sentAt < '2026-03-05' ? [{ type: 'pause', days: 10 }] : [] };`));
  expect(told(logbook).map(({ at }) => at)).toEqual(['2026-03-03T07:00:00.000Z', '2026-03-17T07:00:00.000Z']);
});

it('does not tell again under another number what the person applied for', async () => {
  const words = { title: 'Backend Engineer', company: 'Acme', description: 'We build things that last, with TypeScript and PostgreSQL, in a small team in Haifa.' };
  const jobs = [job('j-1', words), job('j-2', { ...words, appearsAt: '2026-03-05T00:00:00Z' })];
  const logbook = await flyWith(reactorOf(`return { events: [{ type: 'applied', jobExternalId: 'j-1' }] };`), [dana], jobs);
  expect(told(logbook).map(({ jobs: list }) => list)).toEqual([['j-1']]);
  expect(logbook.decisions[1]?.reason).toBe('already_applied');
});

it('gives the same bytes twice with a reactor', async () => {
  const body = `return { events: [{ type: 'dismissed', jobExternalId: line.items[0].externalId, afterSeconds: 5 }] };`;
  const [one, two] = [await flyWith(reactorOf(body)), await flyWith(reactorOf(body))];
  expect(JSON.stringify([one.messages, one.decisions, one.acts])).toBe(JSON.stringify([two.messages, two.decisions, two.acts]));
});

it('says what is wrong with a reactor that answers rubbish, dies, falls silent or says too much', async () => {
  const failing = [
    [`return 'hello\\n';`, /answered something that is not JSON, at message 1\.\nIt said: hello/],
    [`return { events: [{ type: 'sneezed' }] };`, /answered something else than \{"events": \[…\]\}: events\.0/],
    [`return { events: [{ type: 'click', afterSeconds: -1 }] };`, /events\.0\.afterSeconds/],
    [`process.exit(3);`, /ended by itself \(exit 3\), at message 1/],
    [`return undefined;`, /did not answer within 0\.3 seconds/],
    [`return '{"events":[]}\\n{"events":[]}\\n';`, /said a line that nobody had asked for/],
  ] as const;
  for (const [body, message] of failing) {
    // Only the silent one is not waited for: a busy machine takes a while to start a program.
    const reactor = reactorOf(body, body === 'return undefined;' ? 300 : undefined);
    const twice = reactor.hear({ id: 'm' }).then(() => reactor.hear({ id: 'm' }));
    await expect(twice).rejects.toThrow(ReactorError);
    await expect(twice).rejects.toThrow(message);
    await reactor.stop();
  }
});

it('says that a program is not there', async () => {
  const reactor = new Reactor('no-such-program-anywhere 2>&-');
  await expect(reactor.hear({ id: 'm' })).rejects.toThrow(/no-such-program-anywhere.* ended by itself \(exit 127\)/);
  await reactor.stop();
});
