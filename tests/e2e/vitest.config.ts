import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// One browser at a time: they share two processors with whatever else runs.
export default defineConfig({
  cacheDir: join(import.meta.dirname, '../../node_modules/.vite/e2e'),
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    globalSetup: 'setup.ts',
    fileParallelism: false,
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
