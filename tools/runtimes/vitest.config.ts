import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

// Each runtime is a process of its own, and some have to be installed first: that has limits of its own, which say more.
export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    reporters: ['default', ['json', { outputFile: '.test-results/runtimes.json' }]],
    // The first file installs the runtimes for all.
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
