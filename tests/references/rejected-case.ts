import * as z from "zod/mini";
import rejectedCases from "./rejected-cases.json" with { type: "json" };

const rejectedCase = z.object({
  name: z.string(),
  source: z.string(),
  claim: z.string(),
  fault: z.string(),
});

/** Names of numbers that were printed and are wrong, with the fault that was found in them. */
export const rejected = z.array(rejectedCase).parse(rejectedCases);
