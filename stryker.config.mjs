/** Mutation testing of the domain: a test that does not notice a changed line is not a test of it. */
export default {
  mutate: ['src/domain/**/*.ts', '!src/domain/rules/index.ts', '!src/domain/**/*-facts.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts' },
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  thresholds: { high: 95, low: 90, break: 90 },
  ignoreStatic: true,
  concurrency: 2,
  tempDirName: '.stryker-tmp',
};
