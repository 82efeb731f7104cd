import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { setMustHave } from "#core/scenario/set-must-have.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

describe("a must-have", () => {
  const scenario = aScenario(apiStyleR1, { mustHaves: { caching: 3 } });

  it("is set on one criterion and leaves the others", () => {
    expect(setMustHave(scenario, "streaming", 4)).toEqual({
      ...scenario,
      mustHaves: { caching: 3, streaming: 4 },
    });
  });

  it("is replaced where there was one", () => {
    expect(setMustHave(scenario, "caching", 2).mustHaves).toEqual({ caching: 2 });
  });

  it("is lifted and leaves nothing behind", () => {
    expect(setMustHave(scenario, "caching", null)).toEqual({ ...scenario, mustHaves: {} });
    expect(setMustHave(scenario, "caching", null).mustHaves).not.toHaveProperty("caching");
  });

  it("that stands already is no change at all", () => {
    expect(setMustHave(scenario, "caching", 3)).toBe(scenario);
    expect(setMustHave(scenario, "streaming", null)).toBe(scenario);
  });
});
