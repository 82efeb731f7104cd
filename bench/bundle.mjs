import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

/**
 * The parts of the sources that a bench asks for, bundled as the page has them, into a folder that is gone
 * afterwards.
 *
 * @param {string} entry A file of this folder.
 * @returns {Promise<any>} Its exports.
 */
export async function bundled(entry) {
  const folder = await mkdtemp(join(tmpdir(), "steelyard-bench-"));
  try {
    await build({
      configFile: false,
      root: join(import.meta.dirname, ".."),
      logLevel: "error",
      ssr: { noExternal: true },
      build: { ssr: join(import.meta.dirname, entry), outDir: folder, emptyOutDir: false },
    });
    const [file = entry] = (await readdir(folder)).filter((name) => name.endsWith("js"));
    return await import(pathToFileURL(join(folder, file)).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
