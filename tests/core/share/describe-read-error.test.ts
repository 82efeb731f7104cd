import { describe, expect, it } from "vitest";
import { describeReadError, type ReadSource } from "#core/share/describe-read-error.ts";
import type { ReadError } from "#core/share/read-error.ts";

/** One of each kind; the type makes sure that none is forgotten. */
const oneOfEach: { readonly [Kind in ReadError["kind"]]: Extract<ReadError, { kind: Kind }> } = {
  empty: { kind: "empty" },
  "not-a-link": { kind: "not-a-link" },
  "cut-off": { kind: "cut-off", arrived: 812, of: 1656 },
  damaged: { kind: "damaged" },
  "ballot-link": { kind: "ballot-link" },
  "not-text": { kind: "not-text" },
  "not-readable": { kind: "not-readable" },
  "too-large": { kind: "too-large", limit: 1_048_576 },
  "too-deep": { kind: "too-deep", limit: 12 },
  "too-many-values": { kind: "too-many-values", limit: 20_000 },
  "not-json": { kind: "not-json" },
  "wrong-format": { kind: "wrong-format", found: "excalidraw" },
  "newer-version": { kind: "newer-version", version: 2 },
  "wrong-shape": { kind: "wrong-shape", at: "weights.caching", expected: "a number from 0 to 100" },
  "unknown-field": { kind: "unknown-field", at: "ballots" },
  "unknown-decision": { kind: "unknown-decision", id: "cloud-vendor" },
  "unknown-revision": { kind: "unknown-revision", id: "api-style", revision: 3 },
  "unknown-id": { kind: "unknown-id", at: "weights", id: "latency" },
  "not-scored": { kind: "not-scored", at: "weights", id: "best-for" },
};
const errors: readonly ReadError[] = Object.values(oneOfEach);
const sources: readonly ReadSource[] = ["link", "file", "clipboard", "stored"];

describe("the sentence about a text that could not be read", () => {
  it("says how much of a cut link arrived and what to ask for", () => {
    expect(describeReadError(oneOfEach["cut-off"])).toBe(
      "This link is cut off: 812 of 1,656 characters arrived. Ask its sender for the full link or the file.",
    );
    expect(describeReadError({ kind: "cut-off", arrived: 5, of: null })).toBe(
      "This link is cut off: only 5 characters arrived. Ask its sender for the full link or the file.",
    );
  });

  it("names the field and what belongs there", () => {
    expect(describeReadError(oneOfEach["wrong-shape"], "file")).toBe(
      "This file holds a value that makes no sense: weights.caching must be a number from 0 to 100. Ask whoever made it to export it again.",
    );
  });

  it("names a field that only a newer Steelyard can have written", () => {
    expect(describeReadError(oneOfEach["unknown-field"], "file")).toContain(
      "ballots. A newer Steelyard may have made it",
    );
  });

  it("ends with what to do next, for every fault and every source", () => {
    for (const error of errors) {
      for (const source of sources) {
        const sentence = describeReadError(error, source);
        expect(sentence).toMatch(
          /^(This|The) .+\. (.+; )?(Ask|Choose|Copy|Open|Reload|It is kept|A newer Steelyard).*\.$/,
        );
        expect(sentence).not.toMatch(/undefined|null|\[object|!/);
      }
    }
  });

  it("tells every fault apart", () => {
    expect(new Set(errors.map((error) => describeReadError(error))).size).toBe(errors.length);
  });
});
