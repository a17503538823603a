import { defineConfig } from 'vitest/config';

/** Every test but benchmarks and browser tests. Two cores are assumed: more workers only wait for each other. */
export default defineConfig({
  test: {
    include: ['{gateway,subgraphs,schema,clients,tests}/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**', 'tests/bench/**', 'tests/browser/**'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
