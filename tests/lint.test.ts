import { join } from "node:path";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";
import { projectRoot } from "#tests/support/planted-tree.ts";

const eslint = new ESLint({ cwd: projectRoot });

async function rulesBrokenBy(path: string, code: string): Promise<readonly (string | null)[]> {
  const [report] = await eslint.lintText(`${code}\n`, { filePath: join(projectRoot, path) });
  return report!.messages.map(({ ruleId }) => ruleId);
}

describe("the linter", () => {
  it.each([
    ["no-restricted-imports", "src/core/views/a.ts", 'import { b } from "../engine/b.ts";\nb();'],
    ["no-restricted-imports", "src/core/views/a.ts", 'import { b } from "./sub/../../engine/b.ts";\nb();'],
    ["no-restricted-imports", "tests/core/a.test.ts", 'import { b } from "../support/b.ts";\nb();'],
    ["no-restricted-imports", "src/core/share/a.ts", 'import { z } from "zod";\nz();'],
    ["no-restricted-syntax", "src/ui/a.tsx", "export default 1;"],
    ["no-restricted-syntax", "src/ui/a.ts", 'export { b } from "./b.ts";'],
    ["no-restricted-syntax", "src/core/engine/a.ts", 'export * from "./b.ts";'],
    [
      "no-restricted-syntax",
      "src/ui/a.tsx",
      'export const a = <b dangerouslySetInnerHTML={{ __html: "" }} />;',
    ],
    ["no-restricted-syntax", "src/platform/a.ts", 'document.body.innerHTML = "";'],
    ["no-restricted-syntax", "src/ui/a.tsx", 'export const a = <style>{"b {}"}</style>;'],
    ["no-restricted-syntax", "src/core/views/a.ts", "export const a = (1).toLocaleString();"],
    ["no-restricted-syntax", "src/core/views/a.ts", 'export const a = "a".localeCompare("b");'],
    ["no-restricted-properties", "src/core/engine/a.ts", "export const a = Math.random();"],
    ["no-restricted-globals", "src/core/scenario/a.ts", "export const a = Date.now();"],
    ["no-restricted-globals", "src/core/scenario/a.ts", "export const a = new Date();"],
    ["no-restricted-globals", "src/core/scenario/a.ts", "export const a = globalThis.crypto;"],
    ["no-restricted-syntax", "tests/core/a.test.ts", 'import { it } from "vitest";\nit.skip("a", () => {});'],
    [
      "no-restricted-syntax",
      "tests/core/a.test.ts",
      'import { describe } from "vitest";\ndescribe.only("a", () => {});',
    ],
    ["@typescript-eslint/no-explicit-any", "src/core/engine/a.ts", "export const a = (b: any): number => b;"],
    [
      "react-hooks/rules-of-hooks",
      "src/ui/a.tsx",
      'import { useId } from "react";\nexport function A() { if (1 > 0) return null; return useId(); }',
    ],
    ["jsx-a11y/alt-text", "src/ui/a.tsx", 'export const a = <img src="b.png" />;'],
  ])("stops, by %s, in %s: %s", async (rule, path, code) => {
    expect(await rulesBrokenBy(path, code)).toContain(rule);
  });

  it.each([
    ["src/core/views/a.ts", 'import { b } from "#core/engine/b.ts";\nimport { c } from "./c.ts";\nb(c);'],
    ["src/core/views/a.ts", 'export const a = "a".localeCompare("b", "en");'],
    ["src/platform/storage/a.ts", "export const a = Date.now();"],
    ["tests/core/a.test.ts", 'import { it } from "vitest";\nit.each([1])("a", () => {});'],
  ])("has nothing against, in %s: %s", async (path, code) => {
    expect(await rulesBrokenBy(path, code)).toEqual([]);
  });
});
