import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

// What needs a server that npm cannot install, and that may have to be installed first.
export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    include: ['test/servers/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: '.test-results/servers.json' }]],
    hookTimeout: 600_000,
  },
});
