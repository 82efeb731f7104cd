/**
 * What the size budgets measure, read from the build's own manifest: a pattern that matches no file would pass
 * in silence.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ file: string, src?: string, isEntry?: boolean, imports?: string[], css?: string[] }} Chunk */

/**
 * @param {string} root The folder that holds dist and src.
 * @returns {{ script: string[], style: string[], charts: string[], decisions: { name: string, file: string }[] }}
 *   Paths from root; charts is empty only when nothing in src draws with Recharts.
 */
export function builtFiles(root) {
  const path = join(root, "dist", ".vite", "manifest.json");
  if (!existsSync(path)) throw new Error("There is no build to measure: run `npm run build` first.");
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  const chunks = Object.values(manifest);
  const first = loadedFirst(manifest);
  const charts = unique(
    chunks.map(({ file }) => file).filter((file) => /^assets\/charts-[^/]+\.js$/.test(file)),
  );

  if (charts.some((file) => first.script.includes(file))) {
    throw new Error("The first page loads the charts: import what draws them lazily, with React.lazy.");
  }
  if (charts.length === 0 && mentions(join(root, "src"), /from "recharts"/)) {
    throw new Error("src imports recharts, but the build has no chunk called charts: see vite.config.ts.");
  }
  return {
    script: first.script.map(inDist),
    style: first.style.map(inDist),
    charts: charts.map(inDist),
    decisions: decisions(root, chunks),
  };
}

/**
 * What index.html makes the browser load before anything is asked for.
 *
 * @param {Record<string, Chunk>} manifest
 */
function loadedFirst(manifest) {
  const entry = manifest["index.html"];
  if (entry?.isEntry !== true) throw new Error("The build's manifest names no entry index.html.");
  /** @type {Set<Chunk>} */
  const seen = new Set();
  const waiting = [entry];
  for (let chunk = waiting.pop(); chunk !== undefined; chunk = waiting.pop()) {
    if (seen.has(chunk)) continue;
    seen.add(chunk);
    for (const key of chunk.imports ?? []) {
      const next = manifest[key];
      if (next === undefined) throw new Error(`The build's manifest does not say what ${key} is.`);
      waiting.push(next);
    }
  }
  const loaded = [...seen];
  return {
    script: unique([...loaded.map(({ file }) => file), "theme.js"]),
    style: unique(loaded.flatMap(({ css }) => css ?? [])),
  };
}

/**
 * Each released revision has to be a chunk of its own, or a new decision would weigh on every visitor.
 *
 * @param {string} root
 * @param {Chunk[]} chunks
 */
function decisions(root, chunks) {
  const folder = "src/core/catalog";
  // Until the page opens the catalog, no decision is part of it.
  if (!mentions(join(root, "src"), /#core\/catalog\/(find-decision|[^"]*\.r\d+)\.ts"/)) return [];
  const revisions = readdirSync(join(root, folder)).filter((name) => /\.r\d+\.ts$/.test(name));
  if (revisions.length === 0) throw new Error(`${folder} holds no released revision.`);
  return revisions.map((name) => {
    const chunk = chunks.find(({ src }) => src === `${folder}/${name}`);
    if (chunk === undefined) throw new Error(`${name} is not in a chunk of its own: import it lazily.`);
    return { name: name.replace(/\.ts$/, ""), file: inDist(chunk.file) };
  });
}

/**
 * @param {string} folder
 * @param {RegExp} pattern
 */
function mentions(folder, pattern) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .some((name) => pattern.test(readFileSync(join(folder, name), "utf8")));
}

/** @param {string} file */
function inDist(file) {
  return `dist/${file}`;
}

/** @param {string[]} files */
function unique(files) {
  return [...new Set(files)].sort();
}
