import { defineConfig, mergeConfig } from 'vitest/config';
import shared from '../vitest.config.ts';

/** The pages in a real Chromium; its path comes from `CHROMIUM`, default `/usr/bin/chromium`. */
const config = mergeConfig(shared, defineConfig({}));
config.test = { ...config.test, include: ['tests/browser/**/*.test.ts'], exclude: ['**/node_modules/**'] };
export default config;
