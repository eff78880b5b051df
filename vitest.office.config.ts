import { defineConfig } from 'vitest/config';

/** Held against programs that others wrote: LibreOffice and xmllint, so not part of `npm test`. */
export default defineConfig({
  test: { include: ['test/office/**/*.test.ts'], testTimeout: 180_000, fileParallelism: false },
});
