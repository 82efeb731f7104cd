// @vitest-environment jsdom
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { takeOut } from "#core/scenario/take-out.ts";
import { LeaderBar } from "#features/result/leader-bar.tsx";
import { ResultPanel } from "#features/result/result-panel.tsx";
import { simulationStore } from "#platform/simulation/simulation-store.ts";
import { beginSession } from "#platform/store/begin-session.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { sessionStore } from "#platform/store/session.ts";
import { putBack, tryOn } from "#platform/store/try-on.ts";
import { aDecision, withStandIn, type CellSketch } from "#tests/support/a-decision.ts";
import { aPictureOfFirsts } from "#tests/support/a-picture-of-firsts.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  vi.useRealTimers();
  act(() => {
    simulationStore.setState({ kind: "idle" }, true);
    putBack();
  });
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

/** What the simulation has come to: Ada is first in so many of 100 draws. */
function draw(ada: number): void {
  const { session } = sessionStore.getState();
  if (session.kind !== "open") throw new Error("No scenario is open");
  const picture = aPictureOfFirsts(session.decision, session.scenario, { Ada: ada, Bob: 100 - ada });
  act(() => {
    simulationStore.setState({ kind: "finished", picture }, true);
  });
}

/** Speed at 10 points: by hand, Bob leads with 70 against 40. */
function tryOnSpeed(): void {
  act(() => {
    tryOn("here", { kind: "weights", points: { Speed: 10 } });
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

describe("the Result of a simulated scenario", () => {
  it("is lowered by the draws, and says so", () => {
    open();
    render(<ResultPanel />);

    draw(70);
    expect(result()).toHaveTextContent("Ada leads, but it is a close call.");
    expect(result()).toHaveTextContent("Ada is first in fewer than 80 of 100 draws of what is uncertain.");
    draw(40);

    expect(result()).toHaveTextContent("No clear winner.");
    expect(result()).toHaveTextContent(
      "fewer than 50 of 100 draws of what is uncertain: too uncertain to call.",
    );
  });

  it("stays as it is, and is not announced again, when more draws say the same", () => {
    vi.useFakeTimers();
    open();
    render(<ResultPanel />);
    draw(70);
    act(() => vi.advanceTimersByTime(500));

    draw(71);
    draw(72);

    expect(result()).toHaveAttribute("aria-busy", "false");
  });

  it("keeps its verdict while a slider moves, until the draws of the new weights are in", () => {
    open();
    render(<ResultPanel />);
    draw(70);

    weigh(65);
    expect(result()).toHaveTextContent("Ada leads, but it is a close call.");
    draw(95);

    expect(result()).toHaveTextContent("Ada leads, clearly.");
  });
});

describe("the Result of what is tried on", () => {
  it("is of the change, and says that nothing is changed yet", async () => {
    open();
    render(<ResultPanel />);

    tryOnSpeed();

    expect(await within(result()).findByText("Tried on, nothing is changed yet:")).toBeVisible();
    expect(result()).toHaveTextContent("Tried on, nothing is changed yet: Speed 10 points instead of 60.");
    expect(result()).toHaveTextContent("Bob leads, clearly.");
  });

  it("counts no draws: nobody has drawn it", () => {
    open();
    render(<ResultPanel />);
    draw(40);
    expect(result()).toHaveTextContent("No clear winner.");

    act(() => {
      tryOn("here", { kind: "weights", points: { Speed: 61 } });
    });

    expect(result()).toHaveTextContent("Ada leads, clearly.");
  });

  it("can be taken over from there, and the focus stays with the Result", async () => {
    open();
    render(<ResultPanel />);
    tryOnSpeed();

    await userEvent.click(await screen.findByRole("button", { name: "Take it over" }));

    expect(result()).toHaveFocus();
    expect(result()).toHaveTextContent("Bob leads, clearly.");
    expect(result()).not.toHaveTextContent("Tried on");
    expect(screen.queryByRole("button", { name: "Put it back" })).toBeNull();
    const { session } = sessionStore.getState();
    expect(session.kind === "open" && session.scenario.weights).toEqual({ Speed: 10, Price: 40 });
  });

  it("can be put back from there, and the focus stays with the Result", async () => {
    open();
    render(<ResultPanel />);
    tryOnSpeed();

    await userEvent.click(await screen.findByRole("button", { name: "Put it back" }));

    expect(result()).toHaveFocus();
    expect(result()).toHaveTextContent("Ada leads, clearly.");
    expect(result()).not.toHaveTextContent("Tried on");
  });

  it("can only be put back where a shared scenario is looked at", async () => {
    const decision = aDecision(twoCriteria);
    beginSession({ decision, scenario: aScenario(decision, { weights }), origin: "shared" });
    render(<ResultPanel />);

    tryOnSpeed();

    expect(await screen.findByRole("button", { name: "Put it back" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Take it over" })).toBeNull();
  });
});

describe("the bar with the leader on a phone", () => {
  it("says the same verdict as the Result, and of what is tried on", () => {
    open();
    const { container } = render(<LeaderBar />);

    draw(70);
    expect(container).toHaveTextContent("Ada leads, but it is a close call.70");
    tryOnSpeed();

    expect(container).toHaveTextContent("Bob leads, clearly.tried on70");
  });

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
