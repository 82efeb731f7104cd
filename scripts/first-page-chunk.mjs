/**
 * Puts all that the first page loads into one file. Left to itself the bundler makes a file of every set of modules
 * that some later part shares with the first page: by now some eighty small ones, which are asked for one by one and
 * compressed one by one.
 */

const NAME = "first-page";

/**
 * A group of the bundler's code splitting.
 *
 * @param {string} entry The absolute path of the module that index.html loads.
 * @returns {import("vite").Rolldown.CodeSplittingGroup}
 */
export function firstPageChunk(entry) {
  /** @type {Set<string> | null} */
  let loaded = null;
  return {
    debugName: NAME,
    name: (id, graph) => {
      loaded ??= importedBy(entry, graph);
      return loaded.has(id) ? NAME : null;
    },
  };
}

/**
 * All that a module imports, directly or not, without what is imported only when it is asked for.
 *
 * @param {string} entry
 * @param {import("vite").Rolldown.ChunkingContext} graph
 */
function importedBy(entry, graph) {
  const found = new Set([entry]);
  for (const id of found) {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  }
  // It stays the entry that index.html names.
  found.delete(entry);
  return found;
}
