import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

// All examples are installed once, before the first test; each file tests one of them.
export default defineConfig({
  ...shared,
  // What prepares the tests imports other tools, which are sources alone.
  environments: { __vitest__: { resolve: { conditions: ['source', 'node'] } } },
  test: {
    ...shared.test,
    globalSetup: 'test/support/install-once.ts',
    // The programs are processes of their own, and wait for each other more than they work.
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: '.test-results/examples.json' }]],
  },
});
