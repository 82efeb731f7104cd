/** Runs every check that is not a test, and tells at the end of all that failed, not only of the first. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const checks = ["format:check", "lint", "typecheck", "walls", "dead-code", "build:stale", "size"];

// Under npm run, this is npm's own script; run by hand, npm stands on the path.
const npm = process.env["npm_execpath"];
const [command, first] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];

const failed = checks.filter((check) => {
  const args = [...first, "run", "--silent", check];
  console.log(`\n> ${check}`);
  return spawnSync(command, args, { cwd: join(import.meta.dirname, ".."), stdio: "inherit" }).status !== 0;
});
console.log(failed.length === 0 ? "\nAll checks hold." : `\nThese checks failed: ${failed.join(", ")}.`);
if (failed.length > 0) process.exitCode = 1;
