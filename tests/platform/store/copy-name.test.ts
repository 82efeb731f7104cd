import { describe, expect, it } from "vitest";
import { copyName } from "#platform/store/copy-name.ts";

describe("the name of a copy", () => {
  it("is the original's where nobody else has it", () => {
    expect(copyName("Checkout", ["Orders"])).toBe("Checkout");
  });

  it("counts up, also from a copy", () => {
    expect(copyName("Checkout", ["Checkout"])).toBe("Checkout (copy)");
    expect(copyName("Checkout (copy)", ["Checkout", "Checkout (copy)"])).toBe("Checkout (copy 2)");
  });

  it("stays within the longest name that can be read again", () => {
    const longest = "x".repeat(10_000);

    expect(copyName(longest, [longest])).toBe(longest);
  });
});
