/**
 * Builds the page as it will be when a decision has a second revision, for the journey that moves a scenario
 * on. It is the real page but for two modules of the catalog; `npm run build` knows nothing of it, and nothing
 * of it comes into dist. Built only when it is older than what it is made of.
 */
import { join } from "node:path";
import { build } from "vite";
import { isBuilt } from "./is-built.mjs";

const root = join(import.meta.dirname, "..");
const fixtures = join(root, "tests", "fixtures", "catalog");
const folder = join(root, "test-results", "second-revision");

if (!isBuilt(folder, ["tests/fixtures"])) {
  await build({
    root,
    plugins: [secondRevision()],
    build: { outDir: folder, emptyOutDir: true, reportCompressedSize: false },
    logLevel: "warn",
  });
}

/**
 * Puts the fixtures in the place of the catalog's list and door, except where the fixtures ask for the originals.
 *
 * @returns {import("vite").Plugin}
 */
function secondRevision() {
  const replaced = ["decision-index.ts", "find-decision.ts"];
  return {
    name: "steelyard:second-revision",
    enforce: "pre",
    async resolveId(source, importer) {
      const name = replaced.find((file) => source.endsWith(`/${file}`));
      if (name === undefined || importer === undefined || importer.startsWith(fixtures)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found?.id === join(root, "src", "core", "catalog", name) ? join(fixtures, name) : null;
    },
  };
}
