import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build.ts'],
    testTimeout: 20_000,
    // Tests share no state but modules without any, so files need no fresh process each.
    isolate: false,
    maxWorkers: 2,
  },
});
