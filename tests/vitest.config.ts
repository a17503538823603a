import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);
const COMPILED_CHILD_MODULE = fileURLToPath(new URL('./support/compiled-child-module.ts', import.meta.url));

/** Every test but benchmarks and browser tests. Two cores are assumed: more workers only wait for each other. */
export default defineConfig({
  resolve: {
    // Node takes graphql's CommonJS build, and so do the Apollo libraries; the bundler would take the other one, and two copies don't mix.
    alias: [
      { find: /^graphql$/, replacement: require.resolve('graphql') },
      // The embedded store's own process. Without a build it starts from TypeScript, as in a checkout under `npm run vitest`.
      ...(process.env.HUB_MODULE
        ? [{ find: /^\.\.\/\.\.\/child-module\.ts$/, replacement: COMPILED_CHILD_MODULE }]
        : []),
    ],
  },
  test: {
    include: ['{gateway,subgraphs,schema,clients,tests}/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**', 'tests/bench/**', 'tests/browser/**'],
    globalSetup: fileURLToPath(new URL('./support/shared-hub-setup.ts', import.meta.url)),
    pool: 'forks',
    maxWorkers: 2,
    // Test files of a worker share its modules: loading GraphQL and Apollo anew for each file took a third of a second every time. A file that
    // changes a module or the environment puts it back.
    isolate: false,
    // Far above what any test takes on an idle machine: beside a compiler and other suites a fifth of a core is left.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 50_000 } },
  },
});
