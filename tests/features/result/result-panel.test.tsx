// @vitest-environment jsdom
import { act, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { takeOut } from "#core/scenario/take-out.ts";
import { LeaderBar } from "#features/result/leader-bar.tsx";
import { ResultPanel } from "#features/result/result-panel.tsx";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { aDecision, withStandIn, type CellSketch } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  vi.useRealTimers();
});

/** By hand, at 60 and 40 points: Ada has 60 + 10 = 70, Bob 30 + 30 = 60; at 10 and 40 Ada 40, Bob 70. */
const twoCriteria = { Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: 4 } };
const weights = { Speed: 60, Price: 40 };

function open(sketch: Record<string, Record<string, CellSketch>> = twoCriteria): void {
  const decision = aDecision(sketch);
  openScenario(decision, aScenario(decision, { weights }));
}

function weigh(points: number): void {
  act(() => {
    changeScenario((scenario) => setWeight(scenario, "Speed", points), "weight:Speed");
  });
}

const result = () => screen.getByRole("status", { name: "Result" });

describe("the Result", () => {
  it("says who leads, how clearly, by how much and through what", () => {
    open();

    render(<ResultPanel />);

    expect(result()).toHaveTextContent("Ada leads, clearly.");
    expect(result()).toHaveTextContent("10 points ahead of Bob, mostly through Speed.");
    expect(result()).toHaveTextContent("Lowering Speed from 60 to less than 40 points would put Bob ahead.");
  });

  it("changes at once for the eye", () => {
    open();
    render(<ResultPanel />);

    weigh(10);

    expect(result()).toHaveTextContent("Bob leads, clearly.");
  });

  it("is busy from a change until 500 milliseconds after the last one", () => {
    vi.useFakeTimers();
    open();
    render(<ResultPanel />);
    act(() => vi.advanceTimersByTime(500));
    expect(result()).toHaveAttribute("aria-busy", "false");

    weigh(50);
    expect(result()).toHaveAttribute("aria-busy", "true");
    act(() => vi.advanceTimersByTime(400));
    weigh(40);
    act(() => vi.advanceTimersByTime(499));
    expect(result()).toHaveAttribute("aria-busy", "true");
    act(() => vi.advanceTimersByTime(1));

    expect(result()).toHaveAttribute("aria-busy", "false");
  });

  it("keeps what a careful reader should know one press away", () => {
    const decision = withStandIn(aDecision(twoCriteria), { criterion: "Price", option: "Bob" });
    openScenario(decision, aScenario(decision, { weights }));
    render(<ResultPanel />);

    const more = screen.getByText("One more thing to know").closest("details")!;

    expect(more.open).toBe(false);
    expect(within(more).getByRole("listitem")).toHaveTextContent(
      "Price does not apply to Bob; a stand-in rating counts for it.",
    );
    expect(result()).not.toContainElement(more);
  });

  it("names what to do where nothing can be ranked", () => {
    open();
    render(<ResultPanel />);

    act(() => {
      changeScenario((scenario) => ({ ...scenario, weights: {} }));
    });
    expect(result()).toHaveTextContent(
      "Nothing is weighed yet.Give at least one criterion more than 0 points",
    );
    act(() => {
      for (const id of ["Ada", "Bob"])
        changeScenario((scenario) => takeOut(scenario, { kind: "option", id }));
    });

    expect(result()).toHaveTextContent("No option is left to compare.Bring back at least one option");
  });

  it("names the cell to rate when a gap could change the answer", () => {
    open({ Speed: { Ada: 5, Bob: 3, Cyd: 5 }, Price: { Ada: 2, Bob: 4, Cyd: null } });

    render(<ResultPanel />);

    expect(result()).toHaveTextContent("No clear winner.");
    expect(result()).toHaveTextContent("Cyd could still lead: it may reach 100. Rate Cyd on Price.");
  });
});

describe("the bar with the leader on a phone", () => {
  it("shows the headline and the leader's total, and leaves the speaking to the Result", () => {
    open();

    const { container } = render(<LeaderBar />);

    expect(container).toHaveTextContent("Ada leads, clearly.70");
    expect(container.firstChild).toHaveAttribute("aria-hidden", "true");
    weigh(10);
    expect(container).toHaveTextContent("Bob leads, clearly.70");
  });

  it("says what to add next where options add up", () => {
    const layers: Decision = { ...aDecision(twoCriteria), mode: "combine" };
    openScenario(layers, aScenario(layers, { weights }));

    const { container } = render(<LeaderBar />);

    expect(container).toHaveTextContent("Add Ada next, clearly.70");
  });

  it("shows no total where nobody leads", () => {
    open();
    const { container } = render(<LeaderBar />);

    act(() => {
      changeScenario((scenario) => ({ ...scenario, weights: {} }));
    });

    expect(container.textContent).toBe("Nothing is weighed yet.");
  });
});
