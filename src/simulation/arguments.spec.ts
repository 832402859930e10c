import { expect, it } from 'vitest';
import { readArguments } from './arguments.js';

const NEEDED = ['--candidates', 'p.ndjson', '--jobs', 'j.ndjson', '--days', '30', '--start', '2026-03-01T00:00:00+02:00', '--out', 'there'];

it('reads a flight, with the seed 1 and no faults unless others are asked for', () => {
  expect(readArguments(NEEDED)).toEqual({
    kind: 'flight',
    asked: { candidates: 'p.ndjson', jobs: 'j.ndjson', out: 'there', days: 30, start: Date.parse('2026-02-28T22:00:00Z'), seed: '1', programme: null, reactor: null, faults: {}, whatIf: null },
  });
  expect(readArguments([...NEEDED, '--seed', 'x', '--faults', 'drop=0.5, crash=1'])).toMatchObject({ asked: { seed: 'x', faults: { drop: 0.5, crash: 1 } } });
});

it.each([['--help'], ['-h', '--days', 'x']])('answers %s with every option, whatever else stands there', (...args) => {
  const read = readArguments(args);
  expect(read.kind === 'help' ? [...read.help.matchAll(/--[a-z-]+/g)].map(([option]) => option) : read).toEqual(
    expect.arrayContaining(['--candidates', '--jobs', '--days', '--start', '--out', '--seed', '--programme', '--reactor', '--faults', '--what-if']));
});

it('names all that is wrong at once', () => {
  const read = readArguments(['--candidates', 'p.ndjson', '--days', '0', '--start', '2026-03-01T00:00:00', '--out', 'there', '--faults', 'drop=2,storm=0.1']);
  expect(read).toMatchObject({ kind: 'wrong', message: expect.stringMatching(/--jobs is missing[^]*"drop=2"[^]*"storm=0.1"[^]*--days: expected[^]*--start: expected[^]*Usage:/) as string });
});

it('refuses what it does not know', () => {
  expect(readArguments([...NEEDED, '--speed', '9'])).toMatchObject({ kind: 'wrong', message: expect.stringContaining("'--speed'") as string });
});
