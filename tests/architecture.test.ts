import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { IConfiguration } from "dependency-cruiser";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { findDeadCode } from "#scripts/dead-code.mjs";
import { metaPolicy } from "#scripts/policy.mjs";
import { checkWalls } from "#tests/support/check-walls.ts";
import { plantTree, projectRoot } from "#tests/support/planted-tree.ts";

/** The table of docs/architecture.md, written a second time: a slip in the rule file does not slip in here too. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "core/domain": [],
  "core/engine": ["core/domain"],
  "core/catalog": ["core/domain"],
  "core/scenario": ["core/domain"],
  "core/views": ["core/domain", "core/engine", "core/scenario"],
  "core/share": ["core/domain", "core/scenario"],
  "core/report": ["core/domain", "core/views"],
  platform: [
    "core/domain",
    "core/engine",
    "core/catalog",
    "core/scenario",
    "core/views",
    "core/share",
    "core/report",
  ],
  ui: [],
  "features/weigh": [
    "core/domain",
    "core/scenario",
    "core/views",
    "core/share",
    "core/report",
    "platform",
    "ui",
  ],
  "features/weighing": [
    "core/domain",
    "core/scenario",
    "core/views",
    "core/share",
    "core/report",
    "platform",
    "ui",
  ],
  app: [
    "core/domain",
    "core/catalog",
    "core/scenario",
    "core/views",
    "core/share",
    "core/report",
    "platform",
    "ui",
    "features/weigh",
    "features/weighing",
  ],
};
const rooms = Object.keys(mayImport);

describe("the walls", () => {
  it("are checked against every file there is", () => {
    const onDisk = readdirSync(join(projectRoot, "src"), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
      .map((name) => `src/${name.replaceAll("\\", "/")}`);

    const { modules } = checkWalls(projectRoot);

    expect(onDisk.length).toBeGreaterThan(0);
    expect(onDisk.filter((file) => !modules.includes(file))).toEqual([]);
  });

  it("let each room import what the table allows, and nothing else", () => {
    const pairs = rooms.flatMap((from) => rooms.map((to) => ({ from, to })));
    const doorways = pairs.map(({ from, to }) => [
      `src/${from}/to-${to.replaceAll("/", "-")}.ts`,
      `import "#${to}/thing.ts";\n`,
    ]);
    const things = rooms.map((room) => [`src/${room}/thing.ts`, "export const thing = 1;\n"]);

    const { offences } = checkWalls(plantTree(Object.fromEntries([...doorways, ...things])));

    const caught = new Set(offences.map((offence) => offence.slice(offence.indexOf(": ") + 2)));
    const forbidden = pairs
      .filter(({ from, to }) => from !== to && !mayImport[from]!.includes(to))
      .map(({ from, to }) => `src/${from}/to-${to.replaceAll("/", "-")}.ts -> src/${to}/thing.ts`);
    expect([...caught].sort()).toEqual(forbidden.sort());
  });

  it("have an offender caught by each rule there is", () => {
    const offenders: readonly (readonly [rule: string, path: string, code: string])[] = [
      ["no-feature-sees-another", "features/weigh/a.ts", 'import "#features/team/b.ts";'],
      ["main-only-mounts", "main.tsx", 'import "#ui/b.ts";'],
      ["every-file-has-a-room", "utils/a.ts", 'import "#ui/b.ts";'],
      ["every-file-has-a-room", "features/a.ts", 'import "#ui/b.ts";'],
      ["ui-imports-only-its-own", "ui/a.ts", 'import "#utils/b.ts";'],
      ["worker-loads-only-the-engine", "platform/simulation/worker.ts", 'import "./client.ts";'],
      // However the import is spelled: by type alone, when it is needed, by climbing.
      ["features-imports-only-its-own", "features/weigh/b.ts", 'import type { B } from "#core/engine/b.ts";'],
      ["core-views-imports-only-its-own", "core/views/a.ts", 'void import("#core/catalog/b.ts");'],
      ["core-engine-imports-only-its-own", "core/engine/a.ts", 'export * from "../catalog/b.ts";'],
      ["core-catalog-imports-only-its-own", "core/catalog/a.ts", 'import "#core/engine/b.ts";'],
      ["core-domain-imports-only-its-own", "core/domain/a.ts", 'import "#core/engine/b.ts";'],
      ["core-scenario-imports-only-its-own", "core/scenario/a.ts", 'import "#core/engine/b.ts";'],
      ["core-share-imports-only-its-own", "core/share/a.ts", 'import "#core/engine/b.ts";'],
      ["core-report-imports-only-its-own", "core/report/a.ts", 'import "#core/engine/b.ts";'],
      ["platform-imports-only-its-own", "platform/a.ts", 'import "#ui/b.ts";'],
      ["app-imports-only-its-own", "app/a.ts", 'import "#core/engine/b.ts";'],
      ["core-domain-uses-no-other-package", "core/domain/c.ts", 'import type { ReactNode } from "react";'],
      ["core-engine-uses-no-other-package", "core/engine/c.ts", 'import "fflate";'],
      ["core-catalog-uses-no-other-package", "core/catalog/c.ts", 'import "zod/mini";'],
      ["core-scenario-uses-no-other-package", "core/scenario/c.ts", 'import "zod/mini";'],
      ["core-views-uses-no-other-package", "core/views/c.ts", 'import "zustand";'],
      ["core-share-uses-no-other-package", "core/share/c.ts", 'import "zod";'],
      ["core-report-uses-no-other-package", "core/report/c.ts", 'import "zod/mini";'],
      ["no-cycles", "ui/c.ts", 'import type { D } from "./d.ts";'],
      ["no-unresolved-import", "app/c.ts", 'import "#ui/gone.ts";'],
      ["no-node-in-the-page", "app/d.ts", 'import "node:path";'],
      ["no-development-package-in-the-page", "app/e.ts", 'import "fast-check";'],
      // Installed, but only because another package needs it.
      ["no-development-package-in-the-page", "app/f.ts", 'import "scheduler";'],
      ["no-reach-outside", "app/g.ts", 'import "#tests/b.ts";'],
    ];
    const victims = {
      "src/features/team/b.ts": "",
      "src/ui/b.ts": "",
      "src/ui/d.ts": 'import type { C } from "./c.ts";\nexport interface D { readonly c: C }',
      "src/utils/b.ts": "",
      "src/platform/simulation/client.ts": "",
      "src/core/engine/b.ts": "export interface B { readonly n: number }",
      "src/core/catalog/b.ts": "export const b = 1;",
      "tests/b.ts": "",
    };
    const planted = Object.fromEntries(offenders.map(([, path, code]) => [`src/${path}`, `${code}\n`]));

    const { offences } = checkWalls(plantTree({ ...victims, ...planted }));

    const caught = new Set(offences.map((offence) => offence.split(" -> ")[0]));
    expect(offenders.filter(([rule, path]) => !caught.has(`${rule}: src/${path}`))).toEqual([]);
    expect(ruleNames().filter((name) => !offenders.some(([rule]) => rule === name))).toEqual([]);
  });

  it("let core/share read with zod/mini and main start the app", () => {
    const { offences } = checkWalls(
      plantTree({
        "src/main.tsx":
          'import { App } from "#app/app.tsx";\nimport { b } from "#platform/trusted-types.ts";\nb(App);',
        "src/app/app.tsx":
          'import styles from "./app.module.css";\nexport const App = () => <b className={styles.b} />;',
        "src/app/app.module.css": ".b { color: red; }",
        "src/platform/trusted-types.ts": "export const b = (x: unknown) => x;",
        "src/core/share/a.ts": 'import * as z from "zod/mini";\nexport const a = z.string();',
      }),
    );

    expect(offences).toEqual([]);
  });
});

describe("the compiler", () => {
  it.each([
    { project: "tsconfig.core.json", code: "export const width = window.innerWidth;", missing: "window" },
    { project: "tsconfig.core.json", code: "export type Where = HTMLElement;", missing: "HTMLElement" },
    {
      project: "tsconfig.core.json",
      code: "export const kept = localStorage.length;",
      missing: "localStorage",
    },
    {
      project: "tsconfig.core.json",
      code: "export const after = setTimeout(() => 1, 2);",
      missing: "setTimeout",
    },
    { project: "tsconfig.core.json", code: "export const here = process.cwd();", missing: "process" },
    { project: "tsconfig.worker.json", code: "export const title = document.title;", missing: "document" },
    { project: "tsconfig.worker.json", code: "export type Where = HTMLElement;", missing: "HTMLElement" },
  ])("knows no $missing under $project", ({ project, code, missing }) => {
    expect(complaints(project, code)).toEqual([expect.stringContaining(`Cannot find name '${missing}'`)]);
  });

  it("accepts plain arithmetic in core, and a worker's own scope in a worker", () => {
    expect(complaints("tsconfig.core.json", "export const two = Math.max(1, 2);")).toEqual([]);
    expect(complaints("tsconfig.worker.json", "self.postMessage(1);\nexport {};")).toEqual([]);
  });

  it("checks the worker project's own files", () => {
    const { raw } = settings("tsconfig.worker.json");

    expect(raw.include).toEqual(["src/core/domain", "src/core/engine", "src/platform/simulation/worker.ts"]);
  });

  it("refuses syntax that leaves something behind when types are taken away", () => {
    expect(complaints("tsconfig.core.json", "export enum Kind { A }")).toHaveLength(1);
  });
});

describe("the search for dead code", () => {
  const living = {
    "src/main.tsx": [
      'import { start } from "#app/start.ts";',
      'import type { Shape } from "#app/shape.ts";',
      'import "./page.css";',
      "start({ side: 1 } satisfies Shape);",
      'void import("#app/later.ts").then((module) => module.later());',
      'new Worker(new URL("./platform/worker.ts", import.meta.url));',
      'const { picked } = await import("#app/picked.ts");',
      "picked();",
    ].join("\n"),
    "src/page.css": '@import "./tokens.css";',
    "src/tokens.css": "",
    "src/app/start.ts": "export function start(_shape: object): void {}",
    "src/app/shape.ts": "export interface Side { readonly side: number }\nexport type Shape = Side;",
    "src/app/later.ts": "export function later(): void {}",
    "src/app/picked.ts": "export function picked(): void {}",
    "src/platform/worker.ts": 'import "#core/engine/rank.ts";',
    "src/core/engine/rank.ts": "export function rank(): number { return 1; }",
  };

  it("finds nothing where all is used", () => {
    const { filesSeen, problems } = findDeadCode(plantTree(living));

    expect(problems).toEqual([]);
    expect(filesSeen).toBe(7);
  });

  it("finds a module and a style sheet that the page never reaches", () => {
    const { problems } = findDeadCode(
      plantTree({ ...living, "src/app/old.ts": "export const old = 1;", "src/app/old.css": "" }),
    );

    expect(problems).toEqual([
      "src/app/old.css is reached by nothing: use it or delete it.",
      "src/app/old.ts is reached by nothing: use it or delete it.",
    ]);
  });

  it.each([
    "export const extra = 1;",
    "export interface extra { readonly n: 1 }",
    "const extra = 1;\nexport { extra };",
  ])("finds an export that no other file uses: %s", (code) => {
    const root = plantTree({ ...living, "src/app/later.ts": `${living["src/app/later.ts"]}\n${code}` });

    expect(findDeadCode(root).problems).toEqual([expect.stringContaining("src/app/later.ts exports extra")]);
  });

  it("does not take a test for a user", () => {
    const root = plantTree({
      ...living,
      "src/app/later.ts": "export function later(): void {}\nexport const forTests = 1;",
      "tests/app/later.test.ts": 'import { forTests } from "#app/later.ts";\nforTests;',
    });

    expect(findDeadCode(root).problems).toEqual([expect.stringContaining("forTests")]);
  });

  it("leaves the engine's public contract alone", () => {
    const root = plantTree({ ...living, "src/core/engine/vikor.ts": "export function vikor(): void {}" });

    expect(findDeadCode(root).problems).toEqual([]);
  });
});

describe("the page's policy", () => {
  it("is told to hosts as the build writes it", () => {
    const guide = readFileSync(join(projectRoot, "docs", "self-hosting.md"), "utf8");

    const told = guide.match(/default-src [^"\n]*/g) ?? [];

    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told)).toEqual(new Set([`${metaPolicy}; frame-ancestors 'none'`]));
  });
});

function ruleNames(): readonly string[] {
  const rules = createRequire(import.meta.url)(
    join(projectRoot, ".dependency-cruiser.cjs"),
  ) as IConfiguration;
  return (rules.forbidden ?? []).map(({ name }) => name ?? "a rule without a name");
}

function settings(project: string): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(join(projectRoot, project), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, projectRoot);
}

/** What the compiler says, under a project's own settings, about one file that stands nowhere. */
function complaints(project: string, code: string): readonly string[] {
  const { options } = settings(project);
  const planted = join(projectRoot, "src", "core", "planted.ts");
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, target, ...rest) =>
    name === planted
      ? ts.createSourceFile(name, code, target, true)
      : getSourceFile.call(host, name, target, ...rest);
  const program = ts.createProgram([planted], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
