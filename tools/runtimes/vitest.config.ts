import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

// Each runtime is a process of its own, and some have to be installed first.
export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    reporters: ['default', ['json', { outputFile: '.test-results/runtimes.json' }]],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
