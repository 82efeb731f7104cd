import { describe, expect, it } from "vitest";
import { areaName } from "#core/catalog/area-name.ts";
import { areas } from "#core/catalog/areas.ts";
import { decisionIndex } from "#core/catalog/decision-index.ts";
import { areaFaults } from "#scripts/catalog/area-faults.ts";

describe("the areas of the catalog", () => {
  it("each have an id of their own, a name, a line and a decision", () => {
    const taken = decisionIndex.map(({ area }) => area);

    expect(areaFaults(areas, taken)).toEqual([]);
  });

  it("are the seven boxes of the map of backend architecture", () => {
    expect(areas.map(({ id }) => id).toSorted()).toEqual([
      "api-layer",
      "auth",
      "background-processing",
      "caching",
      "data-storage",
      "observability",
      "rate-limiting",
    ]);
  });

  it("can be told apart by name", () => {
    expect(new Set(areas.map(({ name }) => name)).size).toBe(areas.length);
  });

  it("hold every decision of the index", () => {
    const known = areas.map(({ id }) => id);

    expect(decisionIndex.filter(({ area }) => !known.includes(area))).toEqual([]);
  });

  it("are called by their name, and one that nobody has is a mistake of ours", () => {
    expect(areaName("api-layer")).toBe("API layer");
    expect(() => areaName("frontend")).toThrow('No area is called "frontend"');
  });
});
