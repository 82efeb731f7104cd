import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "./planted-tree.ts";

const cruiser = join(projectRoot, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");

interface Verdict {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

/** What `npm run walls` finds in a folder: the modules of src it saw, and "rule: from -> to" per offence. */
export function checkWalls(root: string): { modules: readonly string[]; offences: readonly string[] } {
  const args = [cruiser, "src", "--config", ".dependency-cruiser.cjs", "--output-type", "json"];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (stdout === "") throw new Error(stderr);
  const { modules, summary } = JSON.parse(stdout) as Verdict;
  return {
    modules: modules.map(({ source }) => source).filter((source) => source.startsWith("src/")),
    offences: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort(),
  };
}
