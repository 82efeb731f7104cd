import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { openSample } from "./support/open-sample.ts";
import { shownAnswer } from "./support/shown-answer.ts";

const NAME = "Rating of REST on Caching";

test("a rating shows its meaning, range and sources, and takes the team's own with a note", async ({
  page,
}) => {
  await openSample(page);
  const { ranking } = shownAnswer(page);
  const opener = page.getByRole("button", { name: NAME });
  await opener.click();
  const dialog = page.getByRole("dialog", { name: NAME });

  await expect(dialog).toContainText("Nothing on the path can reuse a response");
  await expect(dialog).toContainText("Standard HTTP caches work out of the box");
  await expect(dialog).toContainText("5, honest range 4 to 5");
  await expect(dialog).toContainText("GET responses with validators");
  await expect(dialog.getByRole("heading", { name: "Sources" })).toBeVisible();
  const source = dialog.getByRole("link", { name: "RFC 9111: HTTP Caching", exact: true });
  await expect(source).toHaveAttribute("href", "https://www.rfc-editor.org/rfc/rfc9111");
  await expect(source).toHaveAttribute("rel", "noopener noreferrer nofollow");
  await expectNoAxeViolations(page);

  await dialog.getByRole("spinbutton", { name: "Rating" }).fill("2");
  await expect(dialog.getByRole("spinbutton", { name: "Low" })).toHaveValue("2");
  await expect(dialog.getByRole("spinbutton", { name: "High" })).toHaveValue("5");
  await dialog.getByRole("spinbutton", { name: "High" }).fill("3");
  await dialog.getByRole("textbox", { name: "Note" }).fill("Our gateway strips validators.");
  await dialog.getByRole("button", { name: "Apply" }).click();

  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(opener).toContainText("2");
  await expect(page.getByRole("cell", { name: new RegExp(NAME) })).toContainText("team's own");
  await expect(ranking.getByRole("row", { name: /REST/ })).toContainText("the team's own");
  // 80 of 940 points times three quarters: 6.4 of the 84 points are gone.
  await expect(ranking.getByRole("row", { name: /REST/ }).getByRole("button")).toHaveText("78");

  await page.getByRole("link", { name: "Decide" }).click();
  const own = page.getByRole("table", { name: "The team's own ratings" });
  await expect(own.getByRole("row", { name: /REST on Caching/ })).toContainText(
    "Our gateway strips validators.",
  );
  await expectNoAxeViolations(page);

  await page.getByRole("link", { name: "Compare" }).click();
  await opener.click();
  await expect(dialog).toContainText("Our gateway strips validators.");
  await expect(dialog.getByRole("spinbutton", { name: "High" })).toHaveValue("3");
  await dialog.getByRole("button", { name: "Put back" }).click();
  await expect(opener).toContainText("5");
  await expect(page.getByRole("cell", { name: new RegExp(NAME) })).not.toContainText("team's own");
  await expect(ranking.getByRole("row", { name: /REST/ }).getByRole("button")).toHaveText("84");
});

test("Escape leaves a rating as it was and gives the focus back", async ({ page }) => {
  await openSample(page);
  const opener = page.getByRole("button", { name: NAME });
  await opener.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: NAME });
  await dialog.getByRole("spinbutton", { name: "Rating" }).fill("1");

  await page.keyboard.press("Escape");

  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(opener).toContainText("5");
  await expect(page.getByText("Sample, not saved yet")).toBeVisible();
});

test("a rating that cannot be is told in a sentence and not applied", async ({ page }) => {
  await openSample(page);
  const opener = page.getByRole("button", { name: NAME });
  await opener.click();
  const dialog = page.getByRole("dialog", { name: NAME });

  await dialog.getByRole("spinbutton", { name: "Rating" }).fill("6");
  await expect(dialog.getByText("Rating: type a number from 1 to 5")).toBeVisible();
  await dialog.getByRole("button", { name: "Apply" }).click();
  await expect(dialog).toBeVisible();

  await dialog.getByRole("spinbutton", { name: "Rating" }).fill("3");
  await dialog.getByRole("spinbutton", { name: "Low" }).fill("4");
  await expect(dialog.getByText("Low is above the rating. Lower it, or raise the rating.")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Apply" })).toBeDisabled();
  await expectNoAxeViolations(page);

  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(opener).toContainText("5");
});

test("a rating between two whole numbers can be given", async ({ page }) => {
  await openSample(page);
  const opener = page.getByRole("button", { name: NAME });
  await opener.click();
  const dialog = page.getByRole("dialog", { name: NAME });

  await dialog.getByRole("spinbutton", { name: "Rating" }).fill("3.5");
  await dialog.getByRole("button", { name: "Apply" }).click();

  await expect(dialog).toBeHidden();
  await expect(opener).toContainText("3.5");
});

test("a gap is a word until the team rates it, and then it counts", async ({ page }) => {
  await openSample(page);
  const { result, order } = shownAnswer(page);
  await page.getByRole("spinbutton", { name: "Points for Team familiarity" }).fill("40");
  await expect(result).toContainText("No option that could win is rated on everything you weigh.");
  await expect(order.first()).toContainText("1 not rated");
  await expectNoAxeViolations(page);

  for (const option of ["REST", "GraphQL", "gRPC", "WebSocket"]) {
    await page.getByRole("button", { name: `Rating of ${option} on Team familiarity` }).click();
    const dialog = page.getByRole("dialog", { name: `Rating of ${option} on Team familiarity` });
    await expect(dialog).toContainText("Not rated: the catalog has no opinion");
    await dialog.getByRole("spinbutton", { name: "Rating" }).fill("3");
    await dialog.getByRole("button", { name: "Apply" }).click();
  }
  await expect(result).toContainText("REST leads");
  await expect(order).toHaveText(["REST", "GraphQL", "gRPC", "WebSocket"]);
});
