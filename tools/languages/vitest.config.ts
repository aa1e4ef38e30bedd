import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

// Each program is a process of its own, for which its test waits, and some have to be built first.
export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: '.test-results/languages.json' }]],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
