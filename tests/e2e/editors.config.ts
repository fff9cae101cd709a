import { defineConfig } from 'vitest/config';

// Every editor in both browsers takes minutes, so it is a run of its own: npm run test:editors.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['editors.suite.ts'],
    fileParallelism: false,
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
