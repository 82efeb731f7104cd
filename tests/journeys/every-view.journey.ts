import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { linkedScenario } from "./support/linked-scenario.ts";
import { expectNoSidewaysScroll } from "./support/no-sideways-scroll.ts";

/** Every place and a heading or name by which it is known to be drawn. */
const views: readonly (readonly [hash: string, drawn: RegExp])[] = [
  ["#/s/sample/frame", /^Options$/],
  ["#/s/sample/weigh", /^What matters$/],
  ["#/s/sample/compare", /^Public API of the billing service$/],
  ["#/s/sample/challenge", /^What would change the answer$/],
  ["#/s/sample/team", /^Weigh it apart, then compare$/],
  ["#/s/sample/decide", /^What it rests on$/],
  ["#/scenarios", /^Scenarios$/],
  ["#/decisions", /^API style$/],
  [linkedScenario(), /^Somebody else's API$/],
  ["#s1.9.", /^This link is cut off$/],
];

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

for (const viewport of sizes) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`at ${viewport.width} by ${viewport.height}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test("no view scrolls sideways, and axe finds nothing in any", async ({ page }) => {
        for (const [hash, drawn] of views) {
          await page.goto("about:blank");
          await page.goto(`./${hash}`);
          await expect(page.getByRole("heading", { name: drawn })).toBeVisible();
          await expectNoSidewaysScroll(page);
          await expectNoAxeViolations(page);
        }
      });
    });
  }
}
