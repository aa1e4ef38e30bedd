import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

// Those below `test/built` need the site, and have a configuration of their own.
export default defineConfig({
  ...shared,
  test: { ...shared.test, include: ['test/*.test.ts'] },
});
