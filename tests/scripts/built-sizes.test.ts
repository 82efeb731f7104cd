import { describe, expect, it } from "vitest";
import { builtFiles } from "#scripts/built-sizes.mjs";
import { plantTree } from "#tests/support/planted-tree.ts";

const manifest = {
  "index.html": {
    file: "assets/index-1.js",
    isEntry: true,
    imports: ["_react-2.js"],
    dynamicImports: ["src/features/compare/radar.tsx", "src/core/catalog/api-style.r1.ts"],
    css: ["assets/index-3.css"],
  },
  "_react-2.js": { file: "assets/react-2.js", css: ["assets/shared-4.css"] },
  "src/features/compare/radar.tsx": {
    file: "assets/charts-5.js",
    isDynamicEntry: true,
    imports: ["index.html"],
  },
  "src/core/catalog/api-style.r1.ts": {
    file: "assets/api-style.r1-6.js",
    src: "src/core/catalog/api-style.r1.ts",
  },
};

function plantBuild(changes: object = {}, sources: Readonly<Record<string, string>> = {}): string {
  return plantTree({
    "src/core/catalog/api-style.r1.ts": "",
    "src/app/load.ts": 'import { findDecision } from "#core/catalog/find-decision.ts";',
    "dist/.vite/manifest.json": JSON.stringify({ ...manifest, ...changes }),
    ...sources,
  });
}

describe("the size budgets", () => {
  it("weigh what the first page loads, and only that", () => {
    expect(builtFiles(plantBuild())).toEqual({
      script: ["dist/assets/index-1.js", "dist/assets/react-2.js", "dist/theme.js"],
      style: ["dist/assets/index-3.css", "dist/assets/shared-4.css"],
      charts: ["dist/assets/charts-5.js"],
      decisions: [{ name: "api-style.r1", file: "dist/assets/api-style.r1-6.js" }],
    });
  });

  it("do not pass when there is no build", () => {
    expect(() => builtFiles(plantTree({}))).toThrow("npm run build");
  });

  it("do not pass when the first page loads the charts", () => {
    const eager = {
      "index.html": { ...manifest["index.html"], imports: ["src/features/compare/radar.tsx"] },
    };

    expect(() => builtFiles(plantBuild(eager))).toThrow("first page loads the charts");
  });

  it("do not pass when the charts cannot be found", () => {
    const renamed = { "src/features/compare/radar.tsx": { file: "assets/radar-5.js", isDynamicEntry: true } };
    const source = { "src/features/compare/radar.tsx": 'import { Radar } from "recharts";' };

    expect(() => builtFiles(plantBuild(renamed, source))).toThrow("no chunk called charts");
  });

  it("do not pass when a decision travels with something else", () => {
    const source = { "src/core/catalog/database-type.r1.ts": "" };

    expect(() => builtFiles(plantBuild({}, source))).toThrow(
      "database-type.r1.ts is not in a chunk of its own",
    );
  });
});
