import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { tryOnStore } from "./try-on.ts";
import { useOpen } from "./use-open.ts";

/** A view of what is tried on while something is, else of the open scenario. Give functions from module scope. */
export function useShownView<View>(view: (decision: Decision, scenario: Scenario) => View): View {
  const tried = tryOnStore(({ triedOn }) => triedOn?.scenario ?? null);
  return useOpen(({ decision, scenario }) => view(decision, tried ?? scenario));
}
