import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(import.meta.dirname, "..");
const inputs = [
  "src",
  "public",
  "scripts",
  "index.html",
  "vite.config.ts",
  "package-lock.json",
  "tsconfig.app.json",
];

/**
 * Builds when anything the build reads is newer than the last one.
 *
 * @returns {boolean} Whether there is a build that fits the sources.
 */
export function buildIfStale() {
  const built = newest(join(root, "dist", "index.html"));
  if (built > 0 && inputs.every((input) => newest(join(root, input)) < built)) return true;
  const npm = process.env["npm_execpath"];
  const [command, args] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];
  return spawnSync(command, [...args, "run", "build"], { cwd: root, stdio: "inherit" }).status === 0;
}

/**
 * @param {string} path
 * @returns {number} When the file, or anything in the folder, was last changed; 0 when there is nothing.
 */
function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !buildIfStale()) process.exitCode = 1;
