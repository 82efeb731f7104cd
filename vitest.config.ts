import { defineConfig } from "vitest/config";

const largeRun = process.env["FC_RUNS"] !== undefined;

export default defineConfig({
  // The page's own React plugin is not needed: the transformer reads JSX by itself.
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    testTimeout: largeRun ? 900_000 : 15_000,
    css: { modules: { classNameStrategy: "non-scoped" } },
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          environment: "node",
          include: ["tests/*.test.ts", "tests/{core,platform,references,golden,scripts}/**/*.test.ts"],
          setupFiles: ["tests/support/laws.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "page",
          environment: "jsdom",
          include: ["tests/{ui,features,app}/**/*.test.{ts,tsx}", "tests/platform/**/*.test.tsx"],
          setupFiles: ["tests/support/laws.ts", "tests/support/setup.ts"],
        },
      },
    ],
  },
});
