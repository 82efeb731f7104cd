import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { normalizePath, runnerImport } from "vite";

const checkCatalog = fileURLToPath(new URL("./catalog/check-catalog.ts", import.meta.url));
const entry = "\0steelyard:catalog";

/**
 * Stops the build when the catalog breaks one of its own rules, and names every file, path and rule at once.
 * The rules stand in scripts/catalog.
 *
 * @returns {import("vite").Plugin}
 */
export function checkedCatalog() {
  /** @type {string} */
  let root;

  return {
    name: "steelyard:catalog",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      const faults = await catalogFaults(root);
      if (faults.length > 0) this.error(`The catalog breaks its own rules.\n${faults.join("\n")}`);
    },
  };
}

/**
 * Runs the check with Vite's own transformer, because Node does not read TypeScript yet.
 *
 * @param {string} root
 * @returns {Promise<readonly string[]>}
 */
async function catalogFaults(root) {
  const { module } = await runnerImport(entry, {
    root,
    mode: "production",
    logLevel: "error",
    plugins: [
      {
        name: "steelyard:catalog-entry",
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? entryText(join(root, "src", "core", "catalog")) : undefined),
      },
    ],
  });
  return module.faults;
}

/**
 * Everything is loaded while the entry runs: the runner is closed right after it.
 *
 * @param {string} folder
 */
function entryText(folder) {
  /** @param {string} file */
  const inFolder = (file) => JSON.stringify(normalizePath(join(folder, file)));
  const files = readdirSync(folder).filter((file) => /\.r\d+\.ts$/.test(file));
  const loaders = files.map((file) => `${JSON.stringify(file)}: () => import(${inFolder(file)})`);

  return `
    import { checkCatalog } from ${JSON.stringify(normalizePath(checkCatalog))};
    import { areas } from ${inFolder("areas.ts")};
    import { sources } from ${inFolder("sources.ts")};
    import { allPractices } from ${inFolder("practices.ts")};
    import { decisionIndex } from ${inFolder("decision-index.ts")};
    import { practiceIndex } from ${inFolder("practice-index.ts")};
    import { findDecision } from ${inFolder("find-decision.ts")};
    const files = { ${loaders.join(", ")} };
    export const faults = await checkCatalog({
      files, areas, sources, allPractices, decisionIndex, practiceIndex, findDecision,
    });
  `;
}
