import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isBuilt } from "./is-built.mjs";

const root = join(import.meta.dirname, "..");

/**
 * Builds when anything the build reads is newer than the last one.
 *
 * @returns {boolean} Whether there is a build that fits the sources.
 */
export function buildIfStale() {
  if (isBuilt(join(root, "dist"))) return true;
  const npm = process.env["npm_execpath"];
  const [command, args] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];
  return spawnSync(command, [...args, "run", "build"], { cwd: root, stdio: "inherit" }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !buildIfStale()) process.exitCode = 1;
