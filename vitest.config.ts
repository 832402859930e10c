/** How the tests run: decorators through swc, libs resolved from source, pure specs beside code, the rest in test/. */
import swc from 'unplugin-swc';
import { defineConfig } from 'vitest/config';

const conditions = ['kesher-source', 'node', 'import', 'default'];

export default defineConfig({
  plugins: [swc.vite({ module: { type: 'es6' } })],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['libs/**/*.spec.ts', 'src/**/*.spec.ts', 'test/**/*.spec.ts'],
    globalSetup: ['test/support/servers.setup.ts'],
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
