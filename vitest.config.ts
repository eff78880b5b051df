import { defineConfig } from 'vitest/config';

const whole = { statements: 100, branches: 100, functions: 100, lines: 100 };
const most = { statements: 90, branches: 90, functions: 90, lines: 90 };

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/office/**'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/generated/**'],
      thresholds: {
        'src/cli/**': most,
        'src/io/**': most,
        'src/domain/**': whole,
        'src/document/**': whole,
        'src/messages/**': whole,
        'src/report/**': whole,
      },
    },
  },
});
