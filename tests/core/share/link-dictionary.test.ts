import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { LINK_DICTIONARY } from "#core/share/link-dictionary.ts";

// Recorded when "s1" was released. This guards against change: another dictionary makes every sent link unreadable.
it("is the dictionary with which every link of the kind s1 was packed", () => {
  expect(createHash("sha256").update(LINK_DICTIONARY).digest("hex")).toBe(
    "276fc02b0c5d761de1cc243b11db2833eb12c3c4a630e1863e86253e2f9ce76c",
  );
});
