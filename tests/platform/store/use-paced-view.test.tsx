// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { beginSession } from "#platform/store/begin-session.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useLiveView } from "#platform/store/use-live-view.ts";
import { useRestedView } from "#platform/store/use-rested-view.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

const decision = aDecision({ Speed: { Ada: 5, Bob: 3 } });

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  beginSession({ decision, scenario: aScenario(decision, { weights: { Speed: 10 } }), origin: "stored" });
});

afterEach(() => {
  vi.useRealTimers();
});

function points(_: Decision, scenario: Scenario): number {
  return scenario.weights["Speed"] ?? 0;
}

function Rested() {
  return <p>{useRestedView(points)} points</p>;
}

function Live() {
  return <p>{useLiveView(points)} points</p>;
}

/** A hand that moves by a point every 20 milliseconds. */
function move(from: number, to: number): void {
  for (let speed = from; speed <= to; speed += 1) {
    act(() => {
      changeScenario((scenario) => setWeight(scenario, "Speed", speed));
      vi.advanceTimersByTime(20);
    });
  }
}

function shown(): string {
  return screen.getByText(/points$/).textContent;
}

describe("a view at rest", () => {
  it("stays as it is while the hand moves, and follows when it has rested", () => {
    render(<Rested />);

    move(11, 40);
    expect(shown()).toBe("10 points");
    act(() => {
      vi.advanceTimersByTime(120);
    });

    expect(shown()).toBe("40 points");
  });
});

describe("a live view", () => {
  it("follows while the hand moves, and ends where the hand does", () => {
    render(<Live />);

    move(11, 38);
    expect(Number.parseInt(shown())).toBeGreaterThan(20);
    expect(Number.parseInt(shown())).toBeLessThan(38);
    act(() => {
      vi.advanceTimersByTime(300);
    });

    expect(shown()).toBe("38 points");
  });

  it("follows a single change at once", () => {
    render(<Live />);
    act(() => {
      vi.advanceTimersByTime(1000);
    });

    move(50, 50);

    expect(shown()).toBe("50 points");
  });

  it("shows another decision at once", () => {
    render(<Live />);
    move(11, 12);
    const other = aDecision({ Speed: { Cleo: 5, Dan: 3 } });

    act(() => {
      beginSession({
        decision: other,
        scenario: aScenario(other, { weights: { Speed: 99 } }),
        origin: "stored",
      });
    });

    expect(shown()).toBe("99 points");
  });
});
