import { describe, expect, it } from "vitest";
import type { SweepCrossover } from "#core/views/sweep-crossovers.ts";
import { placesBeside } from "#features/sweep/places-beside.ts";

const at = (points: number, changesLeader = true): SweepCrossover => ({
  points,
  passing: [],
  passed: [],
  changesLeader,
});

describe("the places beside the one that is looked at", () => {
  it("are whole points just past the nearest crossover on either side", () => {
    const crossovers = [at(20.4), at(61.2)];

    expect(placesBeside({ crossovers }, 40)).toEqual({ before: 20, after: 62 });
    expect(placesBeside({ crossovers }, 62)).toEqual({ before: 61, after: null });
    expect(placesBeside({ crossovers }, 20)).toEqual({ before: null, after: 21 });
  });

  it("are never a tie: past a crossover at a whole point comes the next one", () => {
    expect(placesBeside({ crossovers: [at(30.000000000000004)] }, 30)).toEqual({ before: 29, after: 31 });
  });

  it("cross those of the lead where there are any, else all", () => {
    expect(placesBeside({ crossovers: [at(20.4, false), at(61.2)] }, 10).after).toBe(62);
    expect(placesBeside({ crossovers: [at(20.4, false)] }, 10).after).toBe(21);
  });
});
