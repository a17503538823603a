import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

/** Every test but benchmarks and browser tests. Two cores are assumed: more workers only wait for each other. */
export default defineConfig({
  resolve: {
    // Node takes graphql's CommonJS build, and so do the Apollo libraries; the bundler would take the other one, and two copies don't mix.
    alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }],
  },
  test: {
    include: ['{gateway,subgraphs,schema,clients,tests}/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**', 'tests/bench/**', 'tests/browser/**'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 120_000,
  },
});
