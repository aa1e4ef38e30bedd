import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

// These look at the whole site, in a browser where that matters; it is built before.
export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    include: ['test/built/*.test.ts'],
    reporters: ['default', ['json', { outputFile: '.test-results/site.json' }]],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
