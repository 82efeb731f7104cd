// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { decisionProblem } from "#core/views/decision-problem.ts";
import { describeScenario } from "#core/scenario/describe-scenario.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { endSession } from "#platform/store/begin-session.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useOpen, useView } from "#platform/store/use-open.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: 4 } });

let drawn = 0;

function SpeedPoints() {
  drawn += 1;
  return <p>{useOpen(({ scenario }) => scenario.weights["Speed"] ?? 0)} points</p>;
}

function Shares() {
  const { criteria } = useView(decisionProblem);
  return <p>{criteria.map(({ share }) => share).join(" ")}</p>;
}

beforeEach(() => {
  localStorage.clear();
  drawn = 0;
  openScenario(decision, aScenario(decision, { weights: { Speed: 60, Price: 40 } }));
});

describe("a slice of what is open", () => {
  it("is drawn anew only when it changes itself", () => {
    render(<SpeedPoints />);
    const before = drawn;

    act(() => {
      changeScenario((scenario) => describeScenario(scenario, { name: "Ours" }));
      changeScenario((scenario) => setWeight(scenario, "Price", 10));
    });
    expect(drawn).toBe(before);
    act(() => {
      changeScenario((scenario) => setWeight(scenario, "Speed", 10));
    });

    expect(screen.getByText("10 points")).toBeVisible();
  });

  it("is derived from the facts of this moment", () => {
    render(<Shares />);
    expect(screen.getByText("0.6 0.4")).toBeVisible();

    act(() => {
      changeScenario((scenario) => setWeight(scenario, "Speed", 40));
    });

    expect(screen.getByText("0.5 0.5")).toBeVisible();
  });

  it("is a mistake of ours where nothing is open", () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    endSession();

    expect(() => render(<SpeedPoints />)).toThrow("No scenario is open");
  });
});
