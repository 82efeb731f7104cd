import { expect, it } from "vitest";
import { listInWords } from "#core/views/list-in-words.ts";

it.each([
  { items: [], words: "" },
  { items: ["REST"], words: "REST" },
  { items: ["REST", "gRPC"], words: "REST and gRPC" },
  { items: ["REST", "gRPC", "GraphQL"], words: "REST, gRPC and GraphQL" },
])("lists $items.length names as a sentence would", ({ items, words }) => {
  expect(listInWords(items)).toBe(words);
});
