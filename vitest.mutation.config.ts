import { defineConfig } from "vitest/config";

/**
 * The engine's tests alone, as `npm run mutation` runs them once per broken line. Fewer runs of each law, always the
 * same ones: what survives here has to be noticed by an example, or by a law within its first hundred runs.
 */
export default defineConfig({
  test: {
    include: ["tests/core/engine/**/*.test.ts", "tests/references/**/*.test.ts"],
    environment: "node",
    // An instrumented engine is slow; what hangs is ended by the mutation run itself.
    testTimeout: 60_000,
    env: { FC_RUNS: "100", FC_SEED: "1" },
    setupFiles: ["tests/support/laws.ts"],
  },
});
