/** What holds for the whole tree and no single file can promise: names of folders, the lockfile, licences. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';

const entry = z.object({ version: z.string().optional(), resolved: z.string().optional(), dev: z.boolean().optional(), license: z.string().optional(), link: z.boolean().optional() });
const lockfile = z.object({ packages: z.record(z.string(), entry) });
const readLock = (): z.infer<typeof lockfile> => lockfile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => path.join(found.parentPath, found.name));
}
const sources = ['libs', 'src', 'test', 'bench'].flatMap(filesUnder);

it('no folder is a drawer for odds and ends', () => {
  const drawers = sources.filter((file) => path.dirname(file).split(path.sep).some((name) => /^(common|shared|utils?|helpers?|base)$/.test(name)));
  expect(sources.length).toBeGreaterThan(50);
  expect(drawers).toEqual([]);
});

it('no circle of modules is papered over', () => {
  const word = ['forward', 'Ref'].join('');
  const guilty = sources.filter((file) => /\.tsx?$/.test(file) && readFileSync(file, 'utf8').includes(`${word}(`));
  expect(guilty).toEqual([]);
});

it('each lib has a door', () => {
  const libs = readdirSync('libs').filter((lib) => filesUnder(path.join('libs', lib)).length > 0);
  for (const lib of libs) expect(sources).toContain(path.join('libs', lib, 'src', 'index.ts'));
});

it('the lockfile names no registry, so that any mirror may serve it', () => {
  const tied = Object.entries(readLock().packages).filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name);
  expect(tied).toEqual([]);
});

it('the image starts the server with the flags of npm start', () => {
  const flagsIn = (file: string, list: RegExp): string[] => [...(list.exec(readFileSync(file, 'utf8'))?.[1] ?? '').matchAll(/--[\w=-]+/g)].map(([flag]) => flag);
  const flags = flagsIn('scripts/run.mjs', /NODE_FLAGS = \[(.*)\]/);
  expect(flags).toContain(`--heap-growing-percent=${/USUAL = (\d+)/.exec(readFileSync('src/platform/process/frugal-heap.ts', 'utf8'))?.[1] ?? ''}`);
  expect(flagsIn('Dockerfile', /^CMD \[(.*)\]/m)).toEqual(flags);
});

const FINE = /^(MIT|MIT-0|ISC|0BSD|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Unlicense|PostgreSQL|Python-2\.0|OFL-1\.1|Zlib|WTFPL)$/;

/** `A OR B` needs one that is fine, `A AND B` both. */
function isFine(licence: string): boolean {
  const bare = licence.replace(/[()]/g, '').trim();
  if (/ OR /i.test(bare)) return bare.split(/ OR /i).some(isFine);
  return bare.split(/ AND /i).every((one) => FINE.test(one.trim()));
}

const manifest = z.object({ license: z.union([z.string(), z.object({ type: z.string() })]).optional(), licenses: z.array(z.object({ type: z.string() })).optional() });

/** The installed package's own word; null for one that is for another platform and not here. */
function licenceOf(folder: string): string | null {
  let text: string;
  try {
    text = readFileSync(path.join(folder, 'package.json'), 'utf8');
  } catch {
    return null;
  }
  const found = manifest.parse(JSON.parse(text));
  if (typeof found.license === 'string') return found.license;
  return found.license?.type ?? found.licenses?.map(({ type }) => type).join(' OR ') ?? licenceText(folder);
}

/** suncalc 2 names none in its package.json, but ships the text of BSD-2-Clause: two conditions, no third. */
function licenceText(folder: string): string {
  if (folder !== 'node_modules/suncalc') return 'unknown';
  const text = readFileSync(path.join(folder, 'LICENSE'), 'utf8');
  return text.includes('Redistribution and use in source and binary forms') && !text.includes('Neither the name') ? 'BSD-2-Clause' : 'unknown';
}

it('everything we ship has a licence that goes with ours', () => {
  const shipped = Object.entries(readLock().packages).filter(([name, { dev }]) => name !== '' && dev !== true);
  const licences = shipped.map(([name]) => ({ name, licence: licenceOf(name) })).filter(({ licence }) => licence !== null);
  expect(licences.length).toBeGreaterThan(100);
  expect(licences.filter(({ licence }) => !isFine(licence ?? 'unknown'))).toEqual([]);
});

it('an unknown or a copyleft licence would be noticed', () => {
  expect(['GPL-3.0', 'AGPL-3.0-only', 'unknown', 'MIT AND GPL-2.0', 'UNLICENSED'].filter(isFine)).toEqual([]);
  expect(['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0 AND MIT'].filter((one) => !isFine(one))).toEqual([]);
});
