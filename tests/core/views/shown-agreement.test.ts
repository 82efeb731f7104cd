import { expect, it } from "vitest";
import { shownAgreement } from "#core/views/shown-agreement.ts";

it("only the same order is shown as 1, and only the reversed one as −1", () => {
  expect(shownAgreement(1)).toBe("1");
  expect(shownAgreement(0.9999)).toBe("0.99");
  expect(shownAgreement(-0.9999)).toBe("−0.99");
  expect(shownAgreement(-1)).toBe("−1");
});

it("an agreement in between has two decimals", () => {
  expect(shownAgreement(2 / 3)).toBe("0.67");
  expect(shownAgreement(-1 / 3)).toBe("−0.33");
});

it("no connection is 0, without a sign", () => {
  expect(shownAgreement(0)).toBe("0");
  expect(shownAgreement(-0.001)).toBe("0");
});

it("orders of which one puts nothing in order have none", () => {
  expect(shownAgreement(null)).toBe("none");
});
