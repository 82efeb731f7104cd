import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

export const projectRoot = join(import.meta.dirname, "..", "..");

/**
 * A folder that mirrors the project, with its own rules and compiler settings but only the files named: a place
 * to plant an offence in. Gone when the test is over.
 *
 * @param files Path from the folder's root, and text.
 */
export function plantTree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "steelyard-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of [".dependency-cruiser.cjs", "package.json", "tsconfig.base.json", "tsconfig.app.json"]) {
    cpSync(join(projectRoot, name), join(root, name));
  }
  symlinkSync(join(projectRoot, "node_modules"), join(root, "node_modules"), "junction");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
