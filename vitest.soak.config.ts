/** `npm run test:soak`: the long runs of the laws, at the figures promised, one file after another. */
import { defineConfig, mergeConfig } from 'vitest/config';
import suite from './vitest.config.js';

export default mergeConfig(
  { ...suite, test: { ...suite.test, include: [], exclude: [] } },
  defineConfig({
    test: {
      include: ['test/soak/**/*.spec.ts'],
      fileParallelism: false,
      testTimeout: 30 * 60_000,
      hookTimeout: 5 * 60_000,
    },
  }),
);
