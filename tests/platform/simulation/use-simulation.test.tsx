// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { simulationStore } from "#platform/simulation/simulation-store.ts";
import { useSimulation } from "#platform/simulation/use-simulation.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aPicture } from "#tests/support/a-picture.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: 4 } });
const picture = (draws: number) => aPicture(decision, aScenario(decision), { draws });

let drawn = 0;

function Shown() {
  drawn += 1;
  const simulation = useSimulation();
  return <p>{"picture" in simulation ? (simulation.picture?.draws ?? "none yet") : simulation.kind}</p>;
}

function publish(simulation: ReturnType<typeof simulationStore.getState>, after = 0): void {
  act(() => {
    simulationStore.setState(simulation, true);
    vi.advanceTimersByTime(after);
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  drawn = 0;
});

afterEach(() => {
  simulationStore.setState({ kind: "idle" }, true);
  vi.useRealTimers();
});

describe("the simulation on screen", () => {
  it("shows how far it has come, from the first moment on", () => {
    simulationStore.setState({ kind: "running", picture: null, draws: 0 }, true);
    render(<Shown />);
    expect(screen.getByText("none yet")).toBeVisible();

    publish({ kind: "failed" });

    expect(screen.getByText("failed")).toBeVisible();
  });

  it("shows the first picture after a pause at once", () => {
    render(<Shown />);

    publish({ kind: "running", picture: picture(20_000), draws: 20_000 });

    expect(screen.getByText("20000")).toBeVisible();
  });

  it("shows pictures that follow each other closely at a pace, and the last of them", () => {
    render(<Shown />);
    const before = drawn;

    for (let draws = 1; draws <= 30; draws += 1) {
      publish({ kind: "running", picture: picture(draws), draws }, 10);
    }
    publish({ kind: "running", picture: picture(31), draws: 31 }, 60);

    expect(screen.getByText("31")).toBeVisible();
    expect(drawn - before).toBeLessThan(8);
  });

  it("is not drawn anew for news without another picture", () => {
    const same = picture(20_000);
    publish({ kind: "running", picture: same, draws: 20_000 });
    render(<Shown />);
    const before = drawn;

    publish({ kind: "running", picture: same, draws: 0 }, 100);

    expect(drawn).toBe(before);
  });
});
