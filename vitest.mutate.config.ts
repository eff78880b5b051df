import { defineConfig } from 'vitest/config';

/** The tests that mutants of the domain must not survive: those that need no built program. */
export default defineConfig({
  test: {
    include: ['test/domain/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
  },
});
