import { deflateRawSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { crc32 } from "#platform/link/crc32.ts";
import { expect, expectNoAxeViolations, test } from "./support/fixtures.ts";
import { linkedScenario } from "./support/linked-scenario.ts";

const whole = linkedScenario();
const characters = whole.length - 1;

test("a link that was cut off says how much of it arrived, wherever it was cut", async ({ page }) => {
  for (const kept of [4, 12, 60, Math.floor(characters / 2), characters - 2, characters - 1]) {
    await openLink(page, whole.slice(0, kept + 1));
    await expectRefused(page, "This link is cut off");
    const told = page.getByRole("alert").filter({ hasText: "This link is cut off" });
    await expect(told).toContainText(`${kept.toLocaleString("en")} `);
    await expect(told).toContainText(
      kept > 6 ? `of ${characters.toLocaleString("en")} characters` : "arrived",
    );
    await expect(told).toContainText("Ask its sender for the full link or the file.");
  }
  await expectNoAxeViolations(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("a link with one wrong character is refused and never shows other numbers", async ({ page }) => {
  const start = whole.lastIndexOf(".", whole.length - 3) + 1;
  for (const place of [start, start + 40, whole.length - 4]) {
    const other = whole[place] === "A" ? "B" : "A";
    await openLink(page, `${whole.slice(0, place)}${other}${whole.slice(place + 1)}`);
    await expectRefused(page, "This link is damaged");
    await expect(page.getByRole("alert").filter({ hasText: "changed on its way" })).toBeVisible();
  }
  await expectNoAxeViolations(page);
});

test("a link that unpacks to far too much is refused in words, at once", async ({ page }) => {
  const bomb = envelope(deflateRawSync(Buffer.alloc(64 * 1024 * 1024, "[")));
  await page.goto("./#/decisions");
  const start = Date.now();

  await openLink(page, bomb);

  await expect(page.getByRole("alert").filter({ hasText: "holds too much data" })).toBeVisible();
  expect(Date.now() - start).toBeLessThan(5000);
  await expectNothingOfASample(page);
});

test("a link from a newer version says so", async ({ page }) => {
  await openLink(page, whole.replace("#s1.", "#s2."));
  await expectRefused(page, "This link needs a newer version");
  await expect(page.getByRole("alert").filter({ hasText: "made by a newer Steelyard" })).toBeVisible();

  await openLink(page, whole.replace("#s1.", "#v1."));
  await expectRefused(page, "This link needs a newer version");
  await expect(page.getByRole("alert").filter({ hasText: "for a ballot" })).toBeVisible();
});

test("a link opens although a chat put a full stop behind it or wrote its # as %23", async ({ page }) => {
  for (const changed of [`${whole}.`, `${whole})`, whole.replace("#", "#%23")]) {
    await openLink(page, changed);
    await expect(page.getByRole("region", { name: "Shared scenario" })).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Somebody else's API");
  }
});

test("the whole message can be pasted where a link did not open", async ({ page }) => {
  await openLink(page, whole.slice(0, 90));
  await expectRefused(page, "This link is cut off");
  const box = page.getByRole("textbox", { name: "Open a link" });
  const open = page.getByRole("form", { name: "Open a link" }).getByRole("button", { name: "Open" });

  await box.fill("see you at three");
  await open.click();
  await expect(page.getByText("This is not a Steelyard link.")).toBeVisible();
  await expectNoAxeViolations(page);

  const wrapped = whole.replace("#", "%23").replace(/.{70}/g, "$&\n");
  await box.fill(`Have a look:\n<https://host.example/tools/steelyard/${wrapped}>. Bye`);
  await open.click();
  await expect(page.getByRole("region", { name: "Shared scenario" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Somebody else's API");
});

test("a link that names what the decision does not have is refused by name", async ({ page }) => {
  await openLink(page, envelope(deflateRawSync("not a scenario")));
  await expectRefused(page, "This link is damaged");
  await expect(page.getByRole("alert").filter({ hasText: "is not complete JSON" })).toBeVisible();
});

/** Each link gets a page of its own, as a click in a chat does. */
async function openLink(page: Page, hash: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`./${hash}`);
}

async function expectRefused(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  await expectNothingOfASample(page);
}

async function expectNothingOfASample(page: Page): Promise<void> {
  await expect(page.getByRole("status", { name: "Result" })).toHaveCount(0);
  await expect(page.getByRole("table")).toHaveCount(0);
  await expect(page.getByText("Public API of the billing service")).toHaveCount(0);
}

/** A link whose length and checksum are right, whatever it holds. */
function envelope(packed: Buffer): string {
  const payload = packed.toString("base64url");
  return `#s1.${payload.length}.${crc32(new Uint8Array(packed))}.${payload}.0`;
}
