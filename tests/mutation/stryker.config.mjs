// StrykerJS over machines/, run by `npm run mutation` (mutation.ts), which finds a Node that it can run on.
export default {
  mutate: ['machines/**/*.ts', '!machines/**/*.gen.ts'],
  testRunner: 'vitest',
  plugins: ['./tests/mutation/node_modules/@stryker-mutator/vitest-runner/dist/src/index.js'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  // Only what these tests read is copied. No tsconfig.json goes along: Stryker rewrites one with an API that TypeScript 7 no longer has.
  ignorePatterns: ['**', '!package.json', '!machines/**', '!tests/machines/**', '!tests/mutation/vitest.config.ts', '**/tsconfig.json'],
  tempDirName: 'reports/mutation/sandbox',
  // What was seen before holds for as long as the code and the tests that reach it are the same.
  incremental: true,
  incrementalFile: 'reports/mutation/seen.json',
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  timeoutMS: 60_000,
  warnings: { slow: false },
};
