/** How the tests run: decorators through swc, libs resolved from source, pure specs beside code, the rest in test/. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import swc from 'unplugin-swc';
import { defineConfig } from 'vitest/config';

// Not 'import': vitest hands these to Node itself, where require() of a package with both doors would then get the wrong one (pg-pool).
const conditions = ['kesher-source', 'node'];

/** A machine with Node alone has no browser, and need not: then its tests are left out, and that is said. */
const browserTests = existsSync('/usr/bin/chromium') ? [] : ['test/browser/**'];
if (browserTests.length > 0) process.stderr.write('No browser at /usr/bin/chromium: test/browser is left out (apt-get install -y chromium).\n');

export default defineConfig({
  plugins: [swc.vite({ module: { type: 'es6' } })],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['libs/**/*.spec.ts', 'src/**/*.spec.ts', 'test/**/*.spec.ts'],
    exclude: ['test/soak/**', ...browserTests, '**/node_modules/**'],
    globalSetup: ['test/support/servers.setup.ts'],
    pool: 'forks',
    // All share one PostgreSQL. A core for vitest itself, which it leaves by default, would idle: half of two.
    maxWorkers: Math.min(availableParallelism(), 4),
    // They only end what would never end: a busy machine takes ten times as long as a quiet one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
