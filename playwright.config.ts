import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/find-chromium.mjs";

const port = Number(process.env["JOURNEY_PORT"] ?? 4300);
const secondRevisionPort = Number(process.env["SECOND_REVISION_PORT"] ?? 4301);
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

const chromium = {
  browserName: "chromium" as const,
  viewport: { width: 1280, height: 800 },
  launchOptions: {
    ...(browser === undefined ? {} : { executablePath: browser }),
    args: asRoot ? ["--no-sandbox", "--disable-gpu", ...quiet] : quiet,
  },
};
const SECOND_REVISION = "**/revision.journey.ts";

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
    { name: "chromium", testIgnore: SECOND_REVISION, use: chromium },
    {
      // The page as it will be when a decision has a second revision: scripts/build-second-revision.mjs makes it.
      name: "second revision",
      testMatch: SECOND_REVISION,
      use: { ...chromium, baseURL: `http://localhost:${secondRevisionPort}${base}` },
    },
  ],
  webServer: [
    {
      command: `node scripts/serve.mjs --base ${base} --port ${port}`,
      url: `http://localhost:${port}${base}`,
      reuseExistingServer: false,
    },
    {
      command: `node scripts/serve.mjs --root test-results/second-revision --base ${base} --port ${secondRevisionPort}`,
      url: `http://localhost:${secondRevisionPort}${base}`,
      reuseExistingServer: false,
    },
  ],
});
