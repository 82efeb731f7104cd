import type { Decision } from "#core/domain/decision.ts";
import type { DecisionId } from "#core/domain/ids.ts";
import { fail, ok, type Result } from "#core/domain/result.ts";

export type CatalogError =
  | { readonly kind: "unknown-decision"; readonly id: DecisionId }
  | {
      readonly kind: "unknown-revision";
      readonly id: DecisionId;
      readonly revision: number;
      /** The highest revision that this copy of the catalog holds. */
      readonly newest: number;
    };

/** Released revisions of each decision, oldest first: revision 1 is at index 0. A Map, because ids come from links. */
const releases: ReadonlyMap<DecisionId, readonly (() => Promise<Decision>)[]> = new Map([
  ["api-style", [async () => (await import("./api-style.r1.ts")).apiStyleR1]],
  ["database-type", [async () => (await import("./database-type.r1.ts")).databaseTypeR1]],
  ["caching-strategy", [async () => (await import("./caching-strategy.r1.ts")).cachingStrategyR1]],
  ["cache-write-pattern", [async () => (await import("./cache-write-pattern.r1.ts")).cacheWritePatternR1]],
  ["authentication", [async () => (await import("./authentication.r1.ts")).authenticationR1]],
  ["authorization", [async () => (await import("./authorization.r1.ts")).authorizationR1]],
  ["multi-tenancy", [async () => (await import("./multi-tenancy.r1.ts")).multiTenancyR1]],
  ["rate-limiting", [async () => (await import("./rate-limiting.r1.ts")).rateLimitingR1]],
  ["overload-protection", [async () => (await import("./overload-protection.r1.ts")).overloadProtectionR1]],
  [
    "background-processing",
    [async () => (await import("./background-processing.r1.ts")).backgroundProcessingR1],
  ],
  ["observability", [async () => (await import("./observability.r1.ts")).observabilityR1]],
]);

/**
 * One released revision of a catalog decision; each is a chunk of its own, loaded when first asked for.
 *
 * @param revision Counts from 1.
 * @returns A promise that rejects when the chunk cannot be loaded: offline, or replaced by a newer release.
 */
export async function findDecision(
  id: DecisionId,
  revision: number,
): Promise<Result<Decision, CatalogError>> {
  const revisions = releases.get(id);
  if (revisions === undefined) return fail({ kind: "unknown-decision", id });

  const load = revisions[revision - 1];
  if (load === undefined) return fail({ kind: "unknown-revision", id, revision, newest: revisions.length });

  return ok(await load());
}
