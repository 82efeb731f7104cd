import * as z from "zod/mini";
import printedCases from "./published-cases.json" with { type: "json" };

const numbers = z.array(z.number());

const publishedCase = z.object({
  name: z.string(),
  source: z.string(),
  method: z.string(),
  /** Its shape is the method's own affair: scores, judgments, ranks, samples or words. */
  matrix: z.unknown(),
  weights: z.unknown(),
  /** 1: more is better, -1: less is. */
  types: z.nullable(z.array(z.union([z.literal(1), z.literal(-1)]))),
  params: z.record(z.string(), z.unknown()),
  expected_scores: z.union([numbers, z.array(numbers)]),
  expected_ranks: z.nullable(numbers),
  expected_extra: z.optional(z.record(z.string(), z.unknown())),
  higher_is_better: z.boolean(),
  tolerance: z.number().check(z.positive()),
});

/** An example with the numbers that somebody else printed or worked out for it. */
export type PublishedCase = z.infer<typeof publishedCase>;

export const publishedCases: readonly PublishedCase[] = z.array(publishedCase).parse(printedCases);
