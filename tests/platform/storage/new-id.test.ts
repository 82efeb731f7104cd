import { expect, it } from "vitest";
import { newId } from "#platform/storage/new-id.ts";
import { nextRevision } from "#platform/storage/next-revision.ts";

it("spells 128 bits as 22 characters of base64url", () => {
  // RFC 4648, sections 4 and 5: bits of one give "/", in the URL form "_"; 0xfb and 0xef give "+", "-".
  expect(newId((bytes) => bytes.fill(0))).toBe("AAAAAAAAAAAAAAAAAAAAAA");
  expect(newId((bytes) => bytes.fill(0xff))).toBe("_____________________w");
  expect(newId((bytes) => bytes.set([0xfb, 0xef, 0xbe]))).toBe("----AAAAAAAAAAAAAAAAAA");
});

it("gives no id twice", () => {
  const ids = Array.from({ length: 10_000 }, () => newId());

  expect(new Set(ids).size).toBe(10_000);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
});

it("counts a revision up and names its parent", () => {
  const first = { id: "first", counter: 4, parent: "earlier" };

  expect(nextRevision(first, "second")).toEqual({ id: "second", counter: 5, parent: "first" });
  expect(nextRevision(first).id).not.toBe(nextRevision(first).id);
});
