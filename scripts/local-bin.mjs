import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const modules = join(import.meta.dirname, "..", "node_modules");

/**
 * The script behind a command of an installed package, to be run by this very Node: works alike on Windows,
 * where the files in node_modules/.bin are not scripts.
 *
 * @param {string} name The package.
 * @param {string} [command] Its command, where that is not the package's name.
 */
export function localBin(name, command = name) {
  const about = join(modules, name, "package.json");
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(about, "utf8"));
  const path = typeof bin === "string" ? bin : bin[command];
  if (path === undefined) throw new Error(`${name} has no command ${command}.`);
  return join(dirname(about), path);
}
