import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { sessionStore, type OpenSession } from "./session.ts";

/**
 * One slice of what is open; renders again only when that slice changes.
 * Pages are drawn only while a scenario is open, so a closed session is our own mistake.
 */
export function useOpen<Slice>(select: (open: OpenSession) => Slice): Slice {
  return sessionStore(({ session }) => select(opened(session)));
}

/** A view of core/views on the open scenario. Give functions from module scope. */
export function useView<View>(view: (decision: Decision, scenario: Scenario) => View): View {
  return useOpen(({ decision, scenario }) => view(decision, scenario));
}

function opened(session: ReturnType<typeof sessionStore.getState>["session"]): OpenSession {
  if (session.kind !== "open") throw new Error("No scenario is open");
  return session;
}
