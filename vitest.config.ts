import { defineConfig } from 'vitest/config';
import { SHORT_LIVED } from './tests/support/node-flags.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build.ts'],
    // These stop what hangs; no promise hangs on them, however busy the machine is.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Tests share no state but modules without any, so files need no fresh process each.
    isolate: false,
    // One more than most machines have cores to spare: tests of whole processes mostly wait.
    maxWorkers: 3,
    execArgv: [...SHORT_LIVED],
  },
});
