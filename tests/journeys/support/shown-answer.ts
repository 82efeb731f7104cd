import type { Locator, Page } from "@playwright/test";

export interface ShownAnswer {
  /** The sentence. */
  readonly result: Locator;
  readonly ranking: Locator;
  /** The names in the Ranking from top to bottom; what keeps an option out stands behind its name. */
  readonly order: Locator;
}

/** Where the page answers, by role and name. */
export function shownAnswer(page: Page): ShownAnswer {
  const ranking = page.getByRole("table", { name: "Ranking" });
  return {
    result: page.getByRole("status", { name: "Result" }),
    ranking,
    order: ranking.getByRole("rowheader"),
  };
}
