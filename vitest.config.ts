import { defineConfig } from 'vitest/config';

// Shared by every project: `vitest run` in a project's folder takes it with `--config`.
export default defineConfig({
  resolve: { conditions: ['source', 'node'] },
  ssr: { resolve: { conditions: ['source', 'node'] } },
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: '.test-results/vitest.json' }]],
    // These end what hangs; on a busy machine, what works may take long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
