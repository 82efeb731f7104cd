import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { keptHere } from "./support/kept-here.ts";
import { linkedScenario } from "./support/linked-scenario.ts";
import { openSample } from "./support/open-sample.ts";
import { sharedLink } from "./support/shared-link.ts";
import { shownAnswer } from "./support/shown-answer.ts";
import { tableTexts } from "./support/table-texts.ts";

test("Share says how long the link is, who can read it, and Copied only when it was", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openSample(page);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share this scenario" });
  const link = await dialog.getByRole("textbox", { name: "Link" }).inputValue();

  expect(link).toMatch(/\/tools\/steelyard\/#s1\.\d+\.[0-9a-f]{8}\.[A-Za-z0-9_-]+\.0$/);
  await expect(dialog).toContainText(`${link.length.toLocaleString("en")} characters`);
  await expect(dialog).toContainText("Anyone with the link can read it");
  await expect(dialog.getByText("Copied")).toBeHidden();
  await expectNoAxeViolations(page);

  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(dialog.getByText("Copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
});

test("where the browser does not let the page copy, the link is selected and the keys are named", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new DOMException("denied", "NotAllowedError")) },
    });
    document.execCommand = () => false;
  });
  await openSample(page);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share this scenario" });

  await dialog.getByRole("button", { name: "Copy link" }).click();

  await expect(dialog.getByText("Press Ctrl+C")).toBeVisible();
  await expect(dialog.getByText("Copied")).toBeHidden();
  const field = dialog.getByRole("textbox", { name: "Link" });
  await expect(field).toBeFocused();
  expect(
    await field.evaluate((element) => {
      const input = element as HTMLInputElement;
      return input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0);
    }),
  ).toBe(await field.inputValue());
  await expectNoAxeViolations(page);
});

test("a colleague who opens the link sees what was meant and can change none of it", async ({
  page,
  anotherBrowser,
}) => {
  await openSample(page);
  await page.getByRole("combobox", { name: "Preset" }).selectOption("Mobile-first product");
  await page.getByRole("spinbutton", { name: "Points for Caching" }).fill("95.5");
  await page.getByRole("button", { name: "Take out WebSocket" }).click();
  await page.getByRole("button", { name: "Rating of gRPC on Browser support" }).click();
  await page.getByRole("spinbutton", { name: "Rating" }).fill("4");
  await page.getByRole("textbox", { name: "Note" }).fill("We run the proxy anyway.");
  await page.getByRole("button", { name: "Apply" }).click();
  const mine = shownAnswer(page);
  await expect(mine.result).toContainText("No clear winner.");
  const link = await sharedLink(page);

  const reader = await anotherBrowser();
  await reader.goto(link);
  const banner = reader.getByRole("region", { name: "Shared scenario" });
  await expect(banner).toContainText("Nothing of yours has changed.");
  await expect(banner).toContainText("read only");
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Public API of the billing service");
  const theirs = shownAnswer(reader);
  await expect(theirs.result).toHaveText(await mine.result.innerText(), { useInnerText: true });
  expect(await tableTexts(theirs.ranking)).toEqual(await tableTexts(mine.ranking));

  await expect(reader.getByRole("slider", { name: "Weight of Caching" })).toBeDisabled();
  await expect(reader.getByRole("spinbutton", { name: "Points for Caching" })).toBeDisabled();
  for (const name of ["Undo", "Rename", "Reset weights", "Take out REST", "Export", "Import"]) {
    await expect(reader.getByRole("button", { name })).toHaveCount(0);
  }
  await reader.getByRole("button", { name: "Rating of gRPC on Browser support" }).click();
  const dialog = reader.getByRole("dialog");
  await expect(dialog).toContainText("We run the proxy anyway.");
  await expect(dialog.getByRole("button", { name: "Apply" })).toHaveCount(0);
  await dialog.getByRole("button", { name: "Close" }).click();
  await expectNoAxeViolations(reader);
  expect(await reader.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("a link changes nothing of the reader's own until a button is pressed", async ({ page }) => {
  await openSample(page);
  await page.getByRole("combobox", { name: "Preset" }).selectOption("Simple CRUD service");
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  const mine = page.url();
  const before = await keptHere(page);
  expect(before).toContain("simple-crud");

  await page.goto(`./${linkedScenario()}`);
  const banner = page.getByRole("region", { name: "Shared scenario" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Somebody else's API");
  expect(await keptHere(page)).toBe(before);
  await page.reload();
  await expect(banner).toBeVisible();
  expect(await keptHere(page)).toBe(before);

  await banner.getByRole("button", { name: "Compare with mine" }).click();
  const difference = page.getByRole("region", { name: "Shared scenario and mine" });
  const inputs = difference.getByRole("table", { name: "Inputs that differ" });
  await expect(inputs.getByRole("row", { name: /^Weight of Caching/ })).toContainText("60");
  await expect(difference.getByRole("region", { name: "Scenario B" })).toContainText("REST leads, clearly.");
  expect(await keptHere(page)).toBe(before);
  await expectNoAxeViolations(page);

  await banner.getByRole("button", { name: "Close" }).click();
  await expect(page).toHaveURL(mine);
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  expect(await keptHere(page)).toBe(before);
});

test("Save a copy keeps a shared scenario as one's own beside all others", async ({ page }) => {
  await openSample(page);
  await page.getByRole("combobox", { name: "Preset" }).selectOption("Simple CRUD service");
  await expect(page.getByText("Saved in this browser")).toBeVisible();

  await page.goto(`./${linkedScenario()}`);
  await page.getByRole("button", { name: "Save a copy" }).click();
  await expect(page.getByRole("region", { name: "Shared scenario" })).toBeHidden();
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await expect(shownAnswer(page).result).toContainText("GraphQL leads");
  await expect(page.getByRole("slider", { name: "Weight of Caching" })).toBeEnabled();

  await page.getByRole("link", { name: "Scenarios" }).click();
  const list = page.getByRole("list", { name: "Scenarios" });
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await expect(list.getByRole("listitem").filter({ hasText: "Somebody else's API" })).toContainText(
    "GraphQL leads",
  );
  await expect(list.getByRole("listitem").filter({ hasText: "billing" })).toContainText(
    "REST leads, clearly.",
  );
});

test("one's own link opens as a preview too, and leaves the scenario open for work", async ({ page }) => {
  await openSample(page);
  await page.getByRole("spinbutton", { name: "Points for Caching" }).fill("15");
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  const link = await sharedLink(page);
  const before = await keptHere(page);

  await page.goto(link);
  await expect(page.getByRole("region", { name: "Shared scenario" })).toBeVisible();
  expect(await keptHere(page)).toBe(before);

  await page.goBack();
  await page.getByRole("spinbutton", { name: "Points for Caching" }).fill("25");
  await expect(page.getByRole("slider", { name: "Weight of Caching" })).toHaveValue("25");
});
