import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findDecision } from "#core/catalog/find-decision.ts";
import type { Result } from "#core/domain/result.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { FILE_CAP, LINK_CAP } from "#core/share/caps.ts";
import { readDocument } from "#core/share/read-document.ts";
import type { ReadError } from "#core/share/read-error.ts";
import { readHeader } from "#core/share/read-header.ts";
import { readScenario } from "#core/share/read-scenario.ts";
import { openLink } from "#platform/link/open-link.ts";

const folder = new URL("./", import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, folder), "utf8");
const released = textOf("SHA256SUMS")
  .trim()
  .split("\n")
  .map((line) => line.split(/\s+/))
  .map(([sum = "", path = ""]) => ({ sum, path }));
const links = released.filter(({ path }) => path.endsWith(".txt")).map(({ path }) => path);
const documents = released.filter(({ path }) => path.endsWith(".document.json")).map(({ path }) => path);

/** The way of the page itself: header first, then the revision that it names. */
async function read(text: string, cap: number): Promise<Result<Scenario, ReadError>> {
  const document = readDocument(text, { cap });
  if (!document.ok) return document;
  const header = readHeader(document.value);
  if (!header.ok) return header;
  const decision = await findDecision(header.value.decision.id, header.value.decision.revision);
  if (!decision.ok) throw new Error(`The catalog lost ${decision.error.id}.`);
  return readScenario(document.value, decision.value);
}

/** What fields that came after the file was made are in it: empty, or what the page did before they could be set. */
const LATER_FIELDS = {
  answers: {},
  checklist: {},
  elicitation: {},
  simulation: { weights: { kind: "band", points: 10 }, ratings: true, seed: 1 },
};

function asReadToday(path: string): unknown {
  return { ...LATER_FIELDS, ...JSON.parse(textOf(path)) };
}

describe("the links and files that were sent", () => {
  it("are all still here, byte for byte", () => {
    for (const { sum, path } of released) {
      expect(createHash("sha256").update(readFileSync(new URL(path, folder))).digest("hex"), path).toBe(sum);
    }
  });

  it("are listed, every one, and there are enough of each kind to mean something", () => {
    const found = ["links", "documents"].flatMap((kind) =>
      readdirSync(new URL(kind, folder)).map((name) => `${kind}/${name}`),
    );

    expect(released.map(({ path }) => path).toSorted()).toEqual(found.toSorted());
    expect(links.length).toBeGreaterThanOrEqual(6);
    expect(documents.length).toBeGreaterThanOrEqual(6);
  });

  it.each(links)("open as the same scenario for ever: %s", async (path) => {
    const opened = openLink(textOf(path));

    expect(opened.ok && (await read(opened.value.text, LINK_CAP))).toEqual({
      ok: true,
      value: asReadToday(path.replace(".txt", ".json")),
    });
  });

  it.each(documents)("open as the same scenario for ever: %s", async (path) => {
    expect(await read(textOf(path), FILE_CAP)).toEqual({
      ok: true,
      value: asReadToday(path.replace(".document.", ".expected.")),
    });
  });
});
