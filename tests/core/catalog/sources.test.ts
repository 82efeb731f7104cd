import { describe, expect, it } from "vitest";
import { allPractices } from "#core/catalog/practices.ts";
import { cite, sources } from "#core/catalog/sources.ts";
import { listedSourceFaults } from "#scripts/catalog/listed-source-faults.ts";
import { textFaults } from "#scripts/catalog/text-faults.ts";
import { releasedRevisions } from "./released-revisions.ts";

describe("the sources of the catalog", () => {
  it("stand once each, with every text, an https address or none, and a day of the calendar or none", () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(listedSourceFaults("sources", sources)).toEqual([]);
    expect(textFaults("sources", sources)).toEqual([]);
  });

  it("are all cited, by a decision or by a practice", async () => {
    const released = await releasedRevisions();

    const cited = new Set(
      [...released, ...allPractices].flatMap((citing) => citing.sources.map(({ id }) => id)),
    );

    expect(sources.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("can be told apart by title", () => {
    const titles = sources.map(({ title }) => title);

    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it("have an address of their own", () => {
    const urls = sources.flatMap(({ url }) => (url === null ? [] : [url]));

    expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([]);
  });

  it("are handed to a decision as they stand here, so that a mended link is mended everywhere", async () => {
    const listed = new Set(sources);

    const strangers = (await releasedRevisions()).flatMap((decision) =>
      decision.sources.filter((source) => !listed.has(source)),
    );

    expect(strangers).toEqual([]);
  });

  it("are given in the order in which they are cited, and none that nobody has", () => {
    expect(cite("ddia-2", "ddia-1").map(({ id }) => id)).toEqual(["ddia-2", "ddia-1"]);
    expect(() => cite("hearsay")).toThrow('No source is called "hearsay"');
  });
});
