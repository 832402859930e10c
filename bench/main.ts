/** `npm run bench -- [name …] [--option value …]`: runs benchmarks; each prints lines for people and ends with one JSON line a result. */

import { type Bench } from './bench.js';
import { digestBench } from './digest.bench.js';
import { importBench } from './import.bench.js';
import { run as normalise } from './normalise.bench.js';

const BENCHES: readonly Bench[] = [
  importBench, digestBench,
  { name: 'normalise', about: 'how well titles are read as role families', run: async () => { await normalise([]); return []; } },
];

async function main(args: readonly string[]): Promise<number> {
  const options = args.findIndex((arg) => arg.startsWith('--'));
  const names = options < 0 ? args : args.slice(0, options);
  const unknown = names.filter((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    console.error(`There is no benchmark called ${unknown.join(', ')}. There are:\n${BENCHES.map(({ name, about }) => `  ${name}: ${about}`).join('\n')}`);
    return 2;
  }
  for (const bench of BENCHES.filter(({ name }) => names.length === 0 || names.includes(name))) {
    console.log(`${bench.name}: ${bench.about}`);
    const figures = await bench.run(options < 0 ? [] : args.slice(options), (line) => { console.log(`  ${line}`); });
    for (const one of figures) console.log(JSON.stringify({ bench: bench.name, ...one }));
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
