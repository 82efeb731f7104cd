/**
 * `npm run mutation`: breaks the engine in some thousand small ways, one at a time, and counts how many of them a
 * test notices. `npm run mutation -- --mutate src/core/engine/rank.ts` does it for one file.
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  mutate: ["src/core/engine/**/*.ts"],
  coverageAnalysis: "perTest",
  // A changed type or declaration is the compiler's to find, not a test's.
  disableTypeChecks: true,
  ignoreStatic: true,
  timeoutMS: 4000,
  reporters: ["clear-text", "progress", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: "test-results/mutation.json" },
  tempDirName: ".stryker",
  thresholds: { high: 95, low: 90, break: 90 },
};
