import { expect, test } from "./support/fixtures.ts";

test("the page runs no text as script, and this suite would notice", async ({ page, complaints }) => {
  await page.goto("./");
  await expect(page).toHaveTitle(/Steelyard/);

  const outcomes = await page.evaluate(async () => {
    const attempt = (act: () => unknown) => {
      try {
        act();
        return "allowed";
      } catch (error) {
        return error instanceof Error ? error.name : "refused";
      }
    };
    const program = URL.createObjectURL(new Blob(["1"], { type: "text/javascript" }));
    const elsewhere = await fetch("https://example.org/").then(
      () => "allowed",
      () => "refused",
    );
    return {
      markup: attempt(() => (document.body.innerHTML = "<b>text</b>")),
      worker: attempt(() => new Worker(program)),
      elsewhere,
    };
  });

  expect(outcomes).toEqual({ markup: "TypeError", worker: "TypeError", elsewhere: "refused" });
  await expect
    .poll(() => complaints.filter((text) => text.startsWith("policy:")).length)
    .toBeGreaterThanOrEqual(2);
  complaints.length = 0;
});

test("the policy stands before everything else in the page, so that it covers all of it", async ({
  page,
}) => {
  await page.goto("./");
  await expect(page).toHaveTitle(/Steelyard/);

  const first = await page.evaluate(() => document.head.firstElementChild?.outerHTML);

  expect(first).toMatch(/^<meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
});

test("a chosen theme is set before anything is drawn", async ({ page }) => {
  await page.goto("./");
  await expect(page).toHaveTitle(/Steelyard/);
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");

  await page.evaluate(() => localStorage.setItem("steelyard:preferences", JSON.stringify({ theme: "dark" })));
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

  await page.evaluate(() => localStorage.setItem("steelyard:preferences", "{ damaged"));
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
