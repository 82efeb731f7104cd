import type { Decision } from "#core/domain/decision.ts";
import { fail, ok, type Result } from "#core/domain/result.ts";

/**
 * The decision that a file of the catalog exports. The compiler has seen to its shape; what is left to go wrong
 * is a citation that throws, a second export, and a name that is not the decision's own.
 *
 * @param file "api-style.r1.ts"
 * @returns What is wrong with the file as a sentence, when no decision can be had from it.
 */
export async function readDecisionFile(
  file: string,
  load: () => Promise<Readonly<Record<string, unknown>>>,
): Promise<Result<Decision, string>> {
  try {
    const [decision, ...others] = Object.values(await load());
    if (!isDecision(decision) || others.length > 0)
      return fail("a file exports one decision and nothing else");
    if (file !== `${decision.id}.r${decision.revision}.ts`) {
      return fail(
        `a file is named after its decision and revision, here ${decision.id}.r${decision.revision}.ts`,
      );
    }
    return ok(decision);
  } catch (error) {
    return fail(
      `a file can be loaded, but this one says: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function isDecision(value: unknown): value is Decision {
  return typeof value === "object" && value !== null && "criteria" in value && "rules" in value;
}
