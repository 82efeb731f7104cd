import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { findFirefox } from "#scripts/find-firefox.mjs";
import { checks } from "#tests/firefox/checks.mjs";
import { firstDifference } from "#tests/firefox/first-difference.mjs";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "steelyard-firefox-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A program that answers whatever it is asked with that exit code. */
function program(name: string, code: number): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${code}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe("finding a Firefox", () => {
  it("takes the first that runs, and passes by a file that does not", () => {
    vi.stubEnv("FIREFOX_PATH", "");
    const note = program("note", 1);
    const [first, second] = [program("first", 0), program("second", 0)];

    expect(findFirefox([join(folder, "none"), note, first, second])).toBe(first);
  });

  it("finds none where there is none", () => {
    vi.stubEnv("FIREFOX_PATH", "");

    expect(findFirefox([join(folder, "none")])).toBeUndefined();
  });

  it("takes the one that was named, and says so when that one does not run", () => {
    const named = program("named", 0);
    vi.stubEnv("FIREFOX_PATH", named);

    expect(findFirefox([program("other", 0)])).toBe(named);

    vi.stubEnv("FIREFOX_PATH", join(folder, "none"));

    expect(() => findFirefox([named])).toThrow("The Firefox that was named");
  });
});

describe("npm run test:firefox", () => {
  it("says in one sentence that it did not run, and that is no success", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/test-firefox.mjs"], {
      env: { ...process.env, FIREFOX_PATH: join(folder, "none") },
      encoding: "utf8",
    });

    expect(stderr).toMatch(/^Not run\. The Firefox that was named, .* does not run\.\n$/);
    expect([status, stdout]).toEqual([2, ""]);
  });

  it("tells where two answers part first", () => {
    expect(firstDifference({ a: [1, [2, 3]] }, { a: [1, [2, 3]] })).toBeNull();
    expect(firstDifference({ a: [1, [2, 3]] }, { a: [1, [2, 4]] })).toBe("at /a/1/1: 3 and 4");
    expect(firstDifference({ a: 1 }, { a: 1, b: null })).toBe("at /b: undefined and null");
    expect(firstDifference([], null)).toBe("at the top: [] and null");
  });

  it("counts a check with a complaint as failed, and repeats the complaint", () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { check, tally } = checks();

    check("fine", []);
    check("not fine", ["one", "two"]);

    expect(tally).toEqual({ passed: 1, failed: 1 });
    expect(told).toHaveBeenCalledWith("Failed: not fine\n  one\n  two");
    told.mockRestore();
  });
});
