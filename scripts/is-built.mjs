import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** All that any build of the page reads. */
const pageInputs = [
  "src",
  "public",
  "scripts",
  "index.html",
  "vite.config.ts",
  "package-lock.json",
  "tsconfig.app.json",
];

/**
 * @param {string} folder Where the build stands.
 * @param {string[]} [furtherInputs] Paths from the root that this build reads beside the page's own.
 * @returns {boolean} Whether it is there and newer than anything it reads.
 */
export function isBuilt(folder, furtherInputs = []) {
  const built = newest(join(folder, "index.html"));
  return built > 0 && [...pageInputs, ...furtherInputs].every((input) => newest(join(root, input)) < built);
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
