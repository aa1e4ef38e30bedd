import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

// Building the linter from its sources comes first, which takes its time.
export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    reporters: ['default', ['json', { outputFile: '.test-results/workflows.json' }]],
    hookTimeout: 600_000,
  },
});
