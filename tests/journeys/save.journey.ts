import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { openSample } from "./support/open-sample.ts";
import { shownAnswer } from "./support/shown-answer.ts";
import { tableTexts } from "./support/table-texts.ts";

test("the first change of the Sample is saved, and a reload shows the same numbers", async ({ page }) => {
  await openSample(page);
  const { result, ranking } = shownAnswer(page);
  await expect(page.getByText("Sample, not saved yet")).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  await page.getByRole("spinbutton", { name: "Points for Caching" }).fill("15");
  await page.getByRole("spinbutton", { name: "Points for Streaming" }).fill("70");
  await page.getByRole("button", { name: "Rating of gRPC on Browser support" }).click();
  await page.getByRole("spinbutton", { name: "Rating" }).fill("4");
  await page.getByRole("textbox", { name: "Note" }).fill("We run the proxy anyway.");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  const before = { sentence: await result.innerText(), rows: await tableTexts(ranking) };

  await page.reload();
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await expect(page.getByRole("spinbutton", { name: "Points for Streaming" })).toHaveValue("70");
  expect({ sentence: await result.innerText(), rows: await tableTexts(ranking) }).toEqual(before);

  // The bare address opens the last scenario, not the Sample.
  await page.goto("./#/decisions");
  await page.goto("./");
  await expect(page.getByRole("spinbutton", { name: "Points for Caching" })).toHaveValue("15");
  await expectNoAxeViolations(page);
});

test("a drag is one step of undo, and redo brings it back", async ({ page }) => {
  await openSample(page);
  const undo = page.getByRole("button", { name: "Undo" });
  const redo = page.getByRole("button", { name: "Redo" });
  await expect(undo).toBeDisabled();
  await page.getByRole("combobox", { name: "Preset" }).selectOption("Simple CRUD service");
  const slider = page.getByRole("slider", { name: "Weight of Learning curve" });
  await expect(slider).toHaveValue("100");

  const box = (await slider.boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width - 6, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.25, y, { steps: 12 });
  await page.mouse.up();
  const dragged = await slider.inputValue();
  expect(Number(dragged)).toBeLessThan(50);

  await undo.click();
  await expect(slider).toHaveValue("100");
  await redo.click();
  await expect(slider).toHaveValue(dragged);
  await expect(redo).toBeDisabled();

  await slider.focus();
  await page.keyboard.press("Control+z");
  await expect(slider).toHaveValue("100");
  await page.keyboard.press("Control+Shift+z");
  await expect(slider).toHaveValue(dragged);

  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(shownAnswer(page).result).toContainText("26 points ahead of GraphQL");
  await expect(page.getByRole("spinbutton", { name: "Points for Third-party reach" })).toHaveValue("100");
  await page.reload();
  await expect(shownAnswer(page).result).toContainText("26 points ahead of GraphQL");
});

test("a scenario gets another name, an empty one is refused in words, and undo takes it back", async ({
  page,
}) => {
  await openSample(page);
  const heading = page.getByRole("heading", { level: 1 });
  await page.getByRole("button", { name: "Rename" }).click();
  const dialog = page.getByRole("dialog", { name: "Rename" });
  const name = dialog.getByRole("textbox", { name: "Name" });

  await name.fill("   ");
  await expect(dialog.getByText("Give it a name, so that you find it again.")).toBeVisible();
  await expectNoAxeViolations(page);
  await name.fill("Orders, public API");
  await page.keyboard.press("Enter");

  await expect(dialog).toBeHidden();
  await expect(heading).toHaveText("Orders, public API");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(heading).toHaveText("Public API of the billing service");
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(heading).toHaveText("Orders, public API");
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await page.reload();
  await expect(heading).toHaveText("Orders, public API");
});
