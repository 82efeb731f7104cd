import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const packageFolder = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const rule = `\n${"-".repeat(80)}\n\n`;

/**
 * Writes third-party-notices.txt into the build: name, version and licence text of each package whose code is
 * in it. Workers are bundled apart, so the same instance has to stand in `plugins` and in `worker.plugins`.
 *
 * @returns {{ page: import("vite").Plugin, worker: import("vite").Plugin }}
 */
export function thirdPartyNotices() {
  /** @type {Set<string>} */
  const folders = new Set();

  /** @param {import("vite").Rolldown.OutputBundle} bundle */
  function collect(bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== "chunk") continue;
      for (const id of output.moduleIds) {
        const folder = packageFolder.exec(id.replace(/^\0/, ""))?.[1];
        if (folder !== undefined) folders.add(folder);
      }
    }
  }

  return {
    page: {
      name: "steelyard:notices",
      apply: "build",
      generateBundle(_options, bundle) {
        collect(bundle);
        const source = [...folders].map(notice).sort().join(rule);
        this.emitFile({ type: "asset", fileName: "third-party-notices.txt", source });
      },
    },
    worker: {
      name: "steelyard:notices-worker",
      apply: "build",
      generateBundle(_options, bundle) {
        collect(bundle);
      },
    },
  };
}

/** @param {string} folder */
function notice(folder) {
  /** @type {{ name: string, version: string, license?: string }} */
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  const text =
    file === undefined
      ? "The package ships no licence file."
      : readFileSync(join(folder, file), "utf8").trim();
  return `${about.name} ${about.version} (${about.license ?? "licence not stated"})\n\n${text}\n`;
}
