import { configDefaults, defineConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

export default defineConfig({
  ...shared,
  test: { ...shared.test, exclude: [...configDefaults.exclude, 'test/servers/**'] },
});
