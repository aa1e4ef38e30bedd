import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

// Each program is a process of its own, and some have to be built first.
export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    reporters: ['default', ['json', { outputFile: '.test-results/languages.json' }]],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
