// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { ElicitationPanel, type ElicitationPanelProps } from "#features/elicitation/elicitation-panel.tsx";
import { sessionStore } from "#platform/store/session.ts";
import { aScenario } from "./a-scenario.ts";
import { openScenario } from "./open-scenario.ts";

/** Opens a scenario and one of the other ways of weighing in it. */
export function showWay(
  place: ElicitationPanelProps["place"],
  decision: Decision,
  differing: Partial<Scenario> = {},
  onClose: () => void = () => undefined,
): ReturnType<typeof userEvent.setup> {
  openScenario(decision, aScenario(decision, differing));
  render(<ElicitationPanel takesFocus place={place} onClose={onClose} />);
  return userEvent.setup();
}

/** The scenario as it stands now. */
export function openedScenario(): Scenario {
  const { session } = sessionStore.getState();
  if (session.kind !== "open") throw new Error("nothing is open");
  return session.scenario;
}
