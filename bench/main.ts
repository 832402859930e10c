/** `npm run bench -- [name …] [file] [--option value …]`: runs benchmarks; each prints lines for people and ends with one JSON line a result. */

import { type Bench, readArgs, UsageError } from './bench.js';
import { apiBench } from './api.bench.js';
import { audienceBench } from './audience.bench.js';
import { deliveryBench } from './delivery.bench.js';
import { digestBench } from './digest.bench.js';
import { forwardMatchBench } from './forward-match.bench.js';
import { gateBench } from './gate.bench.js';
import { importBench } from './import.bench.js';
import { importMemoryBench } from './import-memory.bench.js';
import { normaliseBench } from './normalise.bench.js';
import { queueBench } from './queue.bench.js';
import { relevanceBench } from './relevance.bench.js';

const BENCHES: readonly Bench[] = [forwardMatchBench, importBench, importMemoryBench, digestBench, audienceBench, gateBench, deliveryBench, queueBench, apiBench, normaliseBench, relevanceBench];

async function run(args: readonly string[]): Promise<number> {
  // A file ("titles.tsv") is no bench's name: it belongs to the options.
  const options = args.findIndex((arg) => arg.startsWith('--') || /[./]/u.test(arg));
  const names = options < 0 ? args : args.slice(0, options);
  const unknown = names.filter((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    console.error(`There is no benchmark called ${unknown.join(', ')}. There are:\n${BENCHES.map(({ name, about }) => `  ${name}: ${about}`).join('\n')}`);
    return 2;
  }
  const chosen = BENCHES.filter(({ name }) => names.length === 0 || names.includes(name));
  const values = readArgs(options < 0 ? [] : args.slice(options), chosen);
  for (const bench of chosen) {
    console.log(`${bench.name}: ${bench.about}`);
    const figures = await bench.run(values, (line) => { console.log(`  ${line}`); });
    for (const one of figures) console.log(JSON.stringify({ bench: bench.name, ...one }));
  }
  return 0;
}

/** 2 when the command cannot be understood. */
async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

// Explicitly: a connection some library keeps open must not keep a finished measurement from ending.
// A bare `--` is npm's, not an option of a benchmark's.
process.exit(await main(process.argv.slice(2).filter((arg) => arg !== '--')));
