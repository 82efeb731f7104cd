/** Compiles each project that tsconfig.json refers to, and tells of all that fail, not only of the first. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { localBin } from "./local-bin.mjs";
import ts from "typescript";

const root = join(import.meta.dirname, "..");
const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
/** @type {string[]} */
const projects = config.references.map((/** @type {{ path: string }} */ reference) => reference.path);
if (projects.length === 0) throw new Error("tsconfig.json refers to no project.");

const failed = projects.filter(
  (project) =>
    spawnSync(process.execPath, [localBin("typescript", "tsc"), "-p", project], {
      cwd: root,
      stdio: "inherit",
    }).status !== 0,
);
if (failed.length > 0) {
  console.error(`Type errors in ${failed.join(", ")}.`);
  process.exitCode = 1;
}
