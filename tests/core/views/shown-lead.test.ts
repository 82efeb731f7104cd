import { describe, expect, it } from "vitest";
import { shownLead } from "#core/views/shown-lead.ts";

describe("a lead as shown", () => {
  // Means by the catalog's authors for a public API: REST 4.362, GraphQL 3.32.
  it("is 26 points for REST over GraphQL on a public API", () => {
    expect(shownLead(84.05, 58)).toBe("26 points");
  });

  it.each([
    {
      ahead: 84.4,
      behind: 57.6,
      words: "26 points",
      why: "the difference of the totals as shown, 84 and 58",
    },
    { ahead: 54.3, behind: 50, words: "4.3 points", why: "told to a tenth" },
    { ahead: 51, behind: 50, words: "1 point", why: "one point" },
    { ahead: 50.1, behind: 50, words: "0.1 points", why: "exactly a tenth" },
    { ahead: 50.04, behind: 50, words: "under 0.1 points", why: "less than can be told" },
    { ahead: 54.97, behind: 50, words: "just under 5 points", why: "not rounded up to a clear lead" },
    { ahead: 50.46, behind: 50, words: "just under 0.5 points", why: "not rounded up to a winner" },
    { ahead: 55, behind: 50, words: "5 points", why: "exactly the limit" },
    { ahead: 96, behind: 91.00000000000001, words: "5 points", why: "the limit but for the last digit" },
  ])("of $ahead over $behind is $words: $why", ({ ahead, behind, words }) => {
    expect(shownLead(ahead, behind)).toBe(words);
  });
});
