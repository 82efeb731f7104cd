import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/find-chromium.mjs";

const port = Number(process.env["JOURNEY_PORT"] ?? 4300);
// Served below a sub-path, as many hosts do: an address that starts with a slash would break here.
const base = "/tools/steelyard/";
const asRoot = process.getuid?.() === 0;
const browser = process.env["CHROMIUM_PATH"] ?? findChromium();
const quiet = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: "tests/journeys",
  testMatch: "**/*.journey.ts",
  outputDir: "test-results/journeys",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ["list"],
    ["json", { outputFile: process.env["PLAYWRIGHT_JSON_OUTPUT_NAME"] ?? "test-results/journeys.json" }],
  ],
  use: {
    baseURL: `http://localhost:${port}${base}`,
    // Recording every action costs more than the journeys themselves; add --trace on when a failure needs a look.
    trace: "off",
    locale: "en-GB",
    timezoneId: "UTC",
  },
  projects: [
    {
      name: "chromium",
      use: {
        browserName: "chromium",
        viewport: { width: 1280, height: 800 },
        launchOptions: {
          ...(browser === undefined ? {} : { executablePath: browser }),
          args: asRoot ? ["--no-sandbox", "--disable-gpu", ...quiet] : quiet,
        },
      },
    },
  ],
  webServer: {
    command: `node scripts/serve.mjs --base ${base} --port ${port}`,
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
  },
});
