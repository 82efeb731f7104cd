// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { render, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ScenarioPage } from "#app/scenario-page.tsx";
import { SharedPage } from "#app/shared-page.tsx";
import { setSimulationDepth } from "#platform/simulation/follow-open.ts";
import { beginSession } from "#platform/store/begin-session.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

vi.mock("#platform/simulation/follow-open.ts", () => ({ setSimulationDepth: vi.fn() }));

const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: 4 } });
const scenario = aScenario(decision, { weights: { Speed: 60, Price: 40 } });

beforeEach(() => {
  localStorage.clear();
  vi.mocked(setSimulationDepth).mockClear();
});

async function expectLast(depth: "first" | "full" | null): Promise<void> {
  await waitFor(() => {
    expect(setSimulationDepth).toHaveBeenLastCalledWith(depth);
  });
}

describe("a scenario", () => {
  it("is simulated in full on Challenge, has its first picture on every other step, and ends with its page", async () => {
    beginSession({ scenario, decision, origin: "stored" });

    const page = render(<ScenarioPage step="weigh" />);
    await expectLast("first");
    page.rerender(<ScenarioPage step="challenge" />);
    await expectLast("full");
    page.rerender(<ScenarioPage step="decide" />);
    await expectLast("first");
    page.unmount();
    await expectLast(null);

    // Nothing stopped in between.
    expect(setSimulationDepth).toHaveBeenCalledTimes(4);
  });

  it("that somebody shared has its first picture", async () => {
    beginSession({ scenario, decision, origin: "shared" });

    const page = render(<SharedPage />);
    await expectLast("first");
    page.unmount();

    await expectLast(null);
  });
});
