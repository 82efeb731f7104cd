import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect } from "@playwright/test";
import type { BrowserContext, Page } from "@playwright/test";

/**
 * Use this `test` in each journey. It fails a journey, however green its steps are, when the page wrote an error
 * to the console, threw, broke its own policy, or asked another host for anything.
 */
export const test = base.extend<{ complaints: string[]; anotherBrowser: () => Promise<Page> }>({
  // Automatic, so that a journey need not name it; one that expects a complaint may look into it and empty it.
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      await listen(context, complaints);
      await use(complaints);
      expect(complaints, "the page stayed quiet and asked nobody else").toEqual([]);
    },
    { auto: true },
  ],
  // A colleague's browser: it shares nothing with this one, and is listened to as well.
  anotherBrowser: async ({ browser, complaints }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      opened.push(context);
      await listen(context, complaints);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

export { expect };

async function listen(context: BrowserContext, complaints: string[]): Promise<void> {
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  context.on("weberror", (event) => complaints.push(`thrown: ${event.error().message}`));
  context.on("request", (request) => {
    if (isElsewhere(request.url())) complaints.push(`asked another host: ${request.url()}`);
  });
  await context.route(isElsewhere, (route) => route.abort());
  await context.exposeBinding("steelyardComplain", (_source, text: string) => void complaints.push(text));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const told = `policy: ${event.violatedDirective} stopped ${event.blockedURI} (${event.sample})`;
      (window as unknown as { steelyardComplain(text: string): void }).steelyardComplain(told);
    });
  });
}

function isElsewhere(address: URL | string): boolean {
  const url = new URL(address);
  return /^(https?|wss?|ftp):$/.test(url.protocol) && url.hostname !== "localhost";
}

/** Asks axe about the page as it stands, by WCAG 2.2 A and AA and axe's own good practice. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    // The page has no frames; the other mode opens a second page for each look.
    .setLegacyMode()
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} at ${nodes.map((node) => node.target).join(" | ")}`,
  );
  expect(told, "axe finds nothing").toEqual([]);
}
