import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

// Apart from the other tests, since these install heavy tools first.
export default defineConfig({
  ...shared,
  test: {
    include: ['test/installed/*.test.ts'],
    globalSetup: 'test/installed/support/publish-once.ts',
    reporters: ['default', ['json', { outputFile: '.test-results/packages.json' }]],
    testTimeout: 300_000,
  },
});
