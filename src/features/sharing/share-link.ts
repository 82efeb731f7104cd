import type { Decision } from "#core/domain/decision.ts";
import { fail, ok, type Result } from "#core/domain/result.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { LINK_CAP } from "#core/share/caps.ts";
import { packScenario } from "#core/share/pack-scenario.ts";
import { linkAddress } from "#platform/link/link-address.ts";
import { writeLink } from "#platform/link/write-link.ts";

/** The whole address that shows this scenario, unless it is one that no page would unpack again. */
export function shareLink(scenario: Scenario, decision: Decision): Result<string, "too-large"> {
  if (packScenario(scenario, decision).length > LINK_CAP) return fail("too-large");
  return ok(linkAddress(writeLink(scenario, decision), location));
}
