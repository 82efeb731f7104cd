import { describe, expect, it } from "vitest";
import { mappedAreas } from "#core/views/mapped-areas.ts";
import { aMap } from "#tests/support/a-map.ts";

describe("the areas of the map", () => {
  it("stand in their own order, each with its decisions", () => {
    const shown = mappedAreas(aMap()).map(({ area, decisions }) => [area.id, decisions.map(({ id }) => id)]);

    expect(shown).toEqual([
      ["doors", ["lock", "bell"]],
      ["walls", ["brick"]],
    ]);
  });

  it("list each practice of their decisions once, in the order of the checklist", () => {
    const map = aMap();
    const both = { ...map, practicesOf: { lock: ["paint", "drill"], bell: ["drill"], brick: [] } };

    const shown = mappedAreas(both).map(({ practices }) => practices.map(({ id }) => id));

    expect(shown).toEqual([["drill", "paint"], []]);
  });
});
