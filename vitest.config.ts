/** How the tests run: decorators through swc, libs resolved from source, pure specs beside code, the rest in test/. */
import swc from 'unplugin-swc';
import { defineConfig } from 'vitest/config';

// Not 'import': vitest hands these to Node itself, where require() of a package with both doors would then get the wrong one (pg-pool).
const conditions = ['kesher-source', 'node'];

export default defineConfig({
  plugins: [swc.vite({ module: { type: 'es6' } })],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['libs/**/*.spec.ts', 'src/**/*.spec.ts', 'test/**/*.spec.ts'],
    exclude: ['test/soak/**', '**/node_modules/**'],
    globalSetup: ['test/support/servers.setup.ts'],
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
