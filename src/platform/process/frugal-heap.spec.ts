/** Sweeping early lasts as long as the work it is for. */

import { beforeEach, expect, it, vi } from 'vitest';

const flags: string[] = [];
vi.mock('node:v8', async (original) => ({ ...(await original<Record<string, unknown>>()), setFlagsFromString: (flag: string) => { flags.push(flag); } }));
const { frugally } = await import('./frugal-heap.js');

beforeEach(() => { flags.length = 0; });

it('begins with the first and ends with the last of those at work, whichever that is', async () => {
  let end: () => void = () => undefined;
  const first = frugally(() => new Promise<void>((resolve) => { end = resolve; }));
  expect(await frugally(() => Promise.resolve(7))).toBe(7);
  expect(flags).toEqual(['--heap-growing-percent=20']);
  end();
  await first;
  expect(flags).toEqual(['--heap-growing-percent=20', '--heap-growing-percent=50']);
});

it('ends when the work fails', async () => {
  await expect(frugally(() => Promise.reject(new Error('no such file')))).rejects.toThrow('no such file');
  expect(flags.at(-1)).toBe('--heap-growing-percent=50');
});
