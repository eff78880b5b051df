import { defineConfig } from 'vitest/config';

/** The workbook in a real office program; needs LibreOffice, so it is not part of `npm test`. */
export default defineConfig({
  test: { include: ['test/office/**/*.test.ts'], testTimeout: 180_000, fileParallelism: false },
});
