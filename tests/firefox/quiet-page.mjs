/// <reference lib="dom" />
/**
 * A page that is listened to: what it writes as an error, throws, asks of another host, or does against its own
 * policy lands in `complaints`.
 *
 * @param {import("puppeteer-core").Browser} browser
 */
export async function quietPage(browser) {
  // A context of its own: it shares no storage with other pages.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => {
    complaints.push(`thrown: ${error instanceof Error ? error.message : String(error)}`);
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && hostname !== "localhost") {
      complaints.push(`asked another host: ${request.url()}`);
    }
  });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} stopped ${event.blockedURI}`);
    });
  });
  await page.setViewport({ width: 1440, height: 900 });
  return { page, complaints, close: () => context.close() };
}
