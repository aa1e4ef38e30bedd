import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

// Packing takes seconds, so that all tests look at the same packages, packed once. Those below `test/installed` have a
// configuration of their own.
export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    include: ['test/*.test.ts'],
    globalSetup: 'test/support/pack-once.ts',
    testTimeout: 300_000,
  },
});
