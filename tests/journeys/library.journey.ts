import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { openSample } from "./support/open-sample.ts";
import { shownAnswer } from "./support/shown-answer.ts";
import { tableTexts } from "./support/table-texts.ts";

test("Start my own makes a scenario from a decision, a preset and a name", async ({ page }) => {
  await openSample(page);
  await page.getByRole("button", { name: "Start my own" }).click();
  const dialog = page.getByRole("dialog", { name: "Start my own" });
  await dialog.getByRole("combobox", { name: "Decision" }).selectOption("Database type");
  await dialog.getByRole("combobox", { name: "Preset" }).selectOption({ index: 1 });
  const name = dialog.getByRole("textbox", { name: "Name" });
  await name.fill("");
  await expect(dialog.getByText("Type a name, so that you find the scenario again.")).toBeVisible();
  await name.fill("Orders store");
  await expectNoAxeViolations(page);
  await dialog.getByRole("button", { name: "Create", exact: true }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Orders store");
  await expect(shownAnswer(page).order.first()).toHaveText("Relational (SQL)");
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await page.getByRole("link", { name: "Scenarios" }).click();
  const row = page.getByRole("listitem").filter({ hasText: "Orders store" });
  await expect(row).toContainText("Relational (SQL) leads, clearly.");
  await expectNoAxeViolations(page);
});

test("a decision of the catalog is the way to a scenario of one's own", async ({ page }) => {
  await page.goto("./#/decisions");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Decisions");
  await page.getByRole("button", { name: "Weigh Database type" }).click();
  const dialog = page.getByRole("dialog", { name: "Start my own" });
  await dialog.getByRole("button", { name: "Create", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Database type");
  await expect(shownAnswer(page).result).toContainText("Relational (SQL) leads");
});

test("a deleted scenario comes back by its toast, by Ctrl+Z and from the trash", async ({ page }) => {
  await keepOne(page);
  const list = page.getByRole("list", { name: "Scenarios" });
  await list.getByRole("button", { name: "Duplicate" }).click();
  await expect(list.getByRole("listitem")).toHaveCount(2);
  const copy = list.getByRole("listitem").filter({ hasText: "(copy)" });

  await copy.getByRole("button", { name: "Delete" }).click();
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await page.getByRole("status", { name: "Messages" }).getByRole("button", { name: "Undo" }).click();
  await expect(list.getByRole("listitem")).toHaveCount(2);

  await copy.getByRole("button", { name: "Delete" }).click();
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(list.getByRole("listitem")).toHaveCount(2);

  await copy.getByRole("button", { name: "Delete" }).click();
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await page.reload();
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await page.getByRole("button", { name: "Trash" }).click();
  const trash = page.getByRole("dialog", { name: "Trash" });
  await expect(trash.getByRole("listitem")).toContainText("(copy)");
  await expectNoAxeViolations(page);
  await trash.getByRole("button", { name: "Restore" }).click();
  await expect(trash.getByText("The trash is empty.")).toBeVisible();
  await trash.getByRole("button", { name: "Close" }).click();
  await expect(copy).toContainText("REST leads, clearly.");
});

test("deleting the scenario that is open shows the list, and the bare address the Sample", async ({
  page,
}) => {
  await keepOne(page);
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("No scenarios yet")).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole("link", { name: "Steelyard" }).click();
  await expect(page.getByText("Sample, not saved yet")).toBeVisible();
  await expect(shownAnswer(page).result).toContainText("REST leads, clearly.");
});

test("an exported file opens in another browser with the same numbers", async ({ page, anotherBrowser }) => {
  await openSample(page);
  await page.getByRole("combobox", { name: "Preset" }).selectOption("Internal microservices");
  await page.getByRole("spinbutton", { name: "Points for Caching" }).fill("33.5");
  await page.getByRole("button", { name: "Take out WebSocket" }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("public-api-of-the-billing-service.json");
  const file = await readFile(await download.path(), "utf8");

  const other = await anotherBrowser();
  await openSample(other);
  await other.getByRole("button", { name: "Import" }).click();
  const dialog = other.getByRole("dialog", { name: "Import a scenario" });
  await expectNoAxeViolations(other);
  await chooseFile(other, "scenario.json", file);
  await expect(dialog).toContainText("gRPC leads");
  await expect(dialog).toContainText("Nothing is stored yet.");
  expect(await other.evaluate(() => localStorage.length)).toBe(0);
  await dialog.getByRole("button", { name: "Save a copy" }).click();

  await expect(other.getByText("Saved in this browser")).toBeVisible();
  const [mine, theirs] = [shownAnswer(page), shownAnswer(other)];
  await expect(theirs.result).toHaveText(await mine.result.innerText(), { useInnerText: true });
  expect(await tableTexts(theirs.ranking)).toEqual(await tableTexts(mine.ranking));
  await expect(other.getByRole("spinbutton", { name: "Points for Caching" })).toHaveValue("33.5");
});

test("a wrong file is refused in a sentence and leaves everything as it was", async ({ page }) => {
  await openSample(page);
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog", { name: "Import a scenario" });
  const wrong: readonly (readonly [string, string | Buffer, string])[] = [
    ["shopping.txt", "eggs, flour", "This file is not complete JSON."],
    ["other.json", '{"tables": []}', "This file is not a Steelyard scenario."],
    ["picture.json", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0xfa]), "This file is not text."],
    ["newer.json", '{"format":"steelyard/scenario","version":99}', "made by a newer Steelyard"],
    ["empty.json", "", "This file is empty."],
  ];
  for (const [name, content, sentence] of wrong) {
    await chooseFile(page, name, content);
    await expect(dialog.getByRole("alert")).toContainText("Not imported");
    await expect(dialog.getByRole("alert")).toContainText(sentence);
  }
  await expectNoAxeViolations(page);
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(page.getByText("Sample, not saved yet")).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("a stored scenario that cannot be read is set aside unchanged, and all others open", async ({
  page,
}) => {
  const damaged = '{"format":"steelyard/scenario","version":1,"name":"cut off in the mid';
  const newer = '{"format":"steelyard/scenario","version":7,"id":"from-tomorrow","name":"Tomorrow"}';
  await page.addInitScript(
    (values) => {
      for (const [key, value] of Object.entries(values)) localStorage.setItem(key, value);
    },
    { "steelyard:scenario:damaged": damaged, "steelyard:scenario:from-tomorrow": newer },
  );
  await keepOne(page);

  await expect(page.getByText("Set aside: a scenario that cannot be read")).toBeVisible();
  await expect(page.getByText("Read only: a scenario made by a newer version")).toBeVisible();
  await expect(page.getByRole("list", { name: "Scenarios" }).getByRole("listitem")).toContainText(
    "REST leads, clearly.",
  );
  await expectNoAxeViolations(page);

  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download raw text" }).first().click();
  expect(await readFile(await (await waiting).path(), "utf8")).toBe(damaged);

  await page.goto("./#/s/damaged/compare");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This scenario cannot be opened");
  await page.goto("./#/s/from-tomorrow/compare");
  await expect(page.getByText("was made by a newer Steelyard")).toBeVisible();
  const kept = await page.evaluate(() => [
    localStorage.getItem("steelyard:scenario:damaged"),
    localStorage.getItem("steelyard:scenario:from-tomorrow"),
  ]);
  expect(kept).toEqual([damaged, newer]);
});

test("the link of a scenario that this browser does not keep says what to ask for", async ({ page }) => {
  await page.goto("./#/s/somebody-elses/compare");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No such scenario here");
  await expect(page.getByText("ask for a link made with Share")).toBeVisible();
  await page.goto("./#/no/such/page");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No such page");
  await expectNoAxeViolations(page);
});

/** One stored scenario, seen in the list. */
async function keepOne(page: Page): Promise<void> {
  await openSample(page);
  await page.getByRole("combobox", { name: "Preset" }).selectOption("Simple CRUD service");
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await page.getByRole("link", { name: "Scenarios" }).click();
  await expect(page.getByRole("list", { name: "Scenarios" })).toBeVisible();
}

async function chooseFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const waiting = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose file" }).click();
  const chooser = await waiting;
  await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
}
