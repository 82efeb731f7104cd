import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, resolveConfig } from "vite";
import { describe, expect, it } from "vitest";
import { checkedCatalog } from "#scripts/vite-plugin-catalog.mjs";
import { plantTree, projectRoot } from "#tests/support/planted-tree.ts";

const catalog = "src/core/catalog/";

/** A page without a script, beside a copy of the whole catalog in which one text of one file is another. */
function plantCatalog(file: string, was: string, is: string): string {
  const copied = ["src/core/catalog", "src/core/domain"].flatMap((folder) =>
    readdirSync(join(projectRoot, folder))
      .filter((name) => name.endsWith(".ts"))
      .map((name): [string, string] => [
        `${folder}/${name}`,
        readFileSync(join(projectRoot, folder, name), "utf8"),
      ]),
  );
  const files = new Map([...copied, ["index.html", "<title>A page</title>"]]);
  const text = files.get(file) ?? "";
  expect(text).toContain(was);
  files.set(file, text.replace(was, is));

  return plantTree(Object.fromEntries(files));
}

async function buildOf(root: string): Promise<string> {
  try {
    await build({ root, configFile: false, logLevel: "silent", plugins: [checkedCatalog()] });
    return "built";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe("the build", () => {
  it("of this project checks the catalog", async () => {
    const { plugins } = await resolveConfig({ root: projectRoot, logLevel: "silent" }, "build");

    expect(plugins.map(({ name }) => name)).toContain("steelyard:catalog");
  });

  it("goes through with the catalog as it is", async () => {
    expect(await buildOf(plantCatalog(`${catalog}areas.ts`, "areas", "areas"))).toBe("built");
  });

  it("stops at a rating whose mode lies above its high, and names file, path and rule", async () => {
    const root = plantCatalog(
      `${catalog}api-style.r1.ts`,
      "rating: { low: 4, mode: 5, high: 5 }",
      "rating: { low: 4, mode: 5, high: 4 }",
    );

    expect(await buildOf(root)).toContain(
      "src/core/catalog/api-style.r1.ts: criteria.contract.cells.graphql.rating: " +
        "a rating has low <= mode <= high, whole numbers from 1 to 5",
    );
  });

  it.each([
    {
      fault: "a rule that recommends no option",
      file: "caching-strategy.r1.ts",
      was: 'recommend: "cdn"',
      is: 'recommend: "cnd"',
      line: /caching-strategy\.r1\.ts: rules\.[a-z-]+\.recommend: a recommendation is an option/,
    },
    {
      fault: "a citation of a source that nobody has listed",
      file: "observability.r1.ts",
      was: "sources: cite(",
      is: 'sources: cite("hearsay", ',
      line: /observability\.r1\.ts: a file can be loaded, but this one says: No source is called "hearsay"/,
    },
    {
      fault: "an area that the map does not have",
      file: "rate-limiting.r1.ts",
      was: 'area: "rate-limiting"',
      is: 'area: "rates"',
      line: /rate-limiting\.r1\.ts: area: an area is one of the catalog's/,
    },
    {
      fault: "an index that says something else than the decision",
      file: "decision-index.ts",
      was: '"REST", "GraphQL"',
      is: '"GraphQL", "REST"',
      line: /decision-index\.ts: decisionIndex\.api-style\.options: the index says what the newest revision says/,
    },
    {
      fault: "a file that nothing loads",
      file: "find-decision.ts",
      was: '["observability", [',
      is: '["observation", [',
      line: /find-decision\.ts: observability\.r1\.ts: every catalog file can be found/,
    },
  ])("stops at $fault", async ({ file, was, is, line }) => {
    expect(await buildOf(plantCatalog(`${catalog}${file}`, was, is))).toMatch(line);
  });

  it("names every fault at once, not the first", async () => {
    const root = plantCatalog(`${catalog}areas.ts`, 'id: "caching"', 'id: "cashing"');

    const told = await buildOf(root);

    expect(told.split("\n").filter((line) => line.startsWith("src/core/catalog/"))).toEqual([
      "src/core/catalog/cache-write-pattern.r1.ts: area: an area is one of the catalog's",
      "src/core/catalog/caching-strategy.r1.ts: area: an area is one of the catalog's",
      "src/core/catalog/areas.ts: areas.cashing: an area has a decision",
    ]);
  });
});
