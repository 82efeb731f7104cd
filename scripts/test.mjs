/**
 * Runs the unit tests and the browser journeys on the built page, and ends with one line over both:
 * "N passed, N failed". A runner that ran nothing counts as failed: silence is not success.
 *
 * node scripts/test.mjs [unit] [journeys] [laws], all but the laws by default; what follows `--` goes to the
 * one runner named.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { buildIfStale } from "./build-if-stale.mjs";
import { needChromium } from "./install-chromium.mjs";
import { localBin } from "./local-bin.mjs";

/** @typedef {{ passed: number, failed: number }} Tally */

const root = join(import.meta.dirname, "..");
const results = join(root, "test-results");
const [named, passedOn] = splitArguments(process.argv.slice(2));
const parts = named.length > 0 ? named : ["unit", "journeys"];

mkdirSync(results, { recursive: true });
/** @type {Tally} */
const total = { passed: 0, failed: 0 };
for (const part of parts) {
  const tally = await runPart(part);
  total.passed += tally.passed;
  total.failed += tally.failed;
}
const line = `${total.passed} passed, ${total.failed} failed`;
writeFileSync(join(results, "summary.txt"), `${line}\n`);
console.log(line);
if (total.failed > 0) process.exitCode = 1;

/**
 * @param {string} part
 * @returns {Promise<Tally>}
 */
async function runPart(part) {
  try {
    if (part === "unit") return unitTests([], {});
    if (part === "laws") return unitTests([".laws.test.ts"], { FC_RUNS: process.env["FC_RUNS"] ?? "100000" });
    if (part === "journeys") return await journeys();
    throw new Error(`There is no part "${part}"; there are unit, journeys and laws.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/**
 * @param {string[]} filters
 * @param {Record<string, string>} env
 * @returns {Tally}
 */
function unitTests(filters, env) {
  const report = freshReport("unit.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const status = run([localBin("vitest"), "run", ...reporters, ...filters, ...passedOn], env);
  const told = readReport(report);
  return tally("The unit tests", status, told?.numPassedTests ?? 0, told?.numFailedTests ?? 0);
}

/** @returns {Promise<Tally>} */
async function journeys() {
  const browser = needChromium();
  if (!buildIfStale()) throw new Error("The build failed, so the journeys did not run.");
  if (run([join(root, "scripts", "build-second-revision.mjs")], {}) !== 0) {
    throw new Error("The page with a second revision was not built, so the journeys did not run.");
  }
  // Asked for at once, so that they are two.
  const [port, secondPort] = await Promise.all([freePort(), freePort()]);
  const report = freshReport("journeys.json");
  const status = run([localBin("@playwright/test", "playwright"), "test", ...passedOn], {
    CHROMIUM_PATH: browser,
    JOURNEY_PORT: String(port),
    SECOND_REVISION_PORT: String(secondPort),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const stats = readReport(report)?.stats;
  // One that passed only when tried again is not trusted.
  return tally("The journeys", status, stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0));
}

/**
 * @param {string} who
 * @param {number | null} status
 * @param {number} passed
 * @param {number} failed
 * @returns {Tally}
 */
function tally(who, status, passed, failed) {
  if (passed + failed === 0) {
    console.error(`${who} ran no test.`);
    return { passed, failed: 1 };
  }
  if (status !== 0 && failed === 0) {
    console.error(`${who} ended with code ${status}, though no single test failed.`);
    return { passed, failed: 1 };
  }
  return { passed, failed };
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function run(args, env) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } })
    .status;
}

/** @param {string} name */
function freshReport(name) {
  const path = join(results, name);
  rmSync(path, { force: true });
  return path;
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => done(address !== null && typeof address === "object" ? address.port : 0));
    });
  });
}

/**
 * @param {string[]} args
 * @returns {[string[], string[]]}
 */
function splitArguments(args) {
  const firstOther = args.findIndex((arg) => !["unit", "journeys", "laws"].includes(arg));
  const cut = firstOther === -1 ? args.length : firstOther;
  return [args.slice(0, cut), args.slice(cut).filter((arg) => arg !== "--")];
}
