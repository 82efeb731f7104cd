// @vitest-environment jsdom
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import { VerdictSection } from "#features/verdict/verdict-section.tsx";
import { simulationStore } from "#platform/simulation/simulation-store.ts";
import { putBack, tryOn } from "#platform/store/try-on.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aPictureOfFirsts } from "#tests/support/a-picture-of-firsts.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

/** By hand, at 80 and 20 points: Ada has 80, Bob 40 + 20 = 60; at 40 and 20 points they tie at 40 of 60. */
const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 1, Bob: 5 } });
const scenario = aScenario(decision, { weights: { Speed: 80, Price: 20 } });

afterEach(() => {
  act(() => {
    simulationStore.setState({ kind: "idle" }, true);
    putBack();
  });
});

function draw(ada: number): void {
  const picture = aPictureOfFirsts(decision, scenario, { Ada: ada, Bob: 100 - ada });
  act(() => {
    simulationStore.setState({ kind: "finished", picture }, true);
  });
}

const section = () => screen.getByRole("region", { name: "How firm is it?" });
const check = (name: string) => screen.getByRole("heading", { level: 3, name }).closest("li")!;

describe("how firm the answer is", () => {
  it("is told in a sentence, and check by check with its limit", () => {
    openScenario(decision, scenario);
    draw(100);

    render(<VerdictSection />);

    expect(section()).toHaveTextContent("Ada leads, clearly. No check says otherwise.");
    expect(check("Lead")).toHaveTextContent(
      "20 points ahead of Bob. Under 5 points is a close call, under 0.5 no clear winner.clear",
    );
    expect(check("Simulation")).toHaveTextContent(
      "First in 100 of 100 draws. Under 80 is a close call, under 50 no clear winner.clear",
    );
    expect(within(section()).getAllByRole("listitem")).not.toHaveLength(0);
    expect(section()).not.toHaveTextContent("decides:");
  });

  it("marks in words the check that decided", () => {
    openScenario(decision, scenario);
    draw(60);

    render(<VerdictSection />);

    expect(section()).toHaveTextContent("Ada leads, but it is a close call. The simulation decides.");
    expect(check("Simulation")).toHaveTextContent("decides: close call");
    expect(check("Lead")).not.toHaveTextContent("decides");
  });

  it("follows the draws as they come in", async () => {
    openScenario(decision, scenario);
    render(<VerdictSection />);
    expect(check("Simulation")).toHaveTextContent("Being drawn.");

    draw(30);

    expect(await screen.findByText("decides: no clear winner")).toBeVisible();
    expect(section()).toHaveTextContent("No clear winner. The simulation decides.");
  });

  it("says that the simulation could not be run", () => {
    openScenario(decision, scenario);
    simulationStore.setState({ kind: "failed" }, true);

    render(<VerdictSection />);

    expect(check("Simulation")).toHaveTextContent("Not at hand: it could not be run.");
    expect(section()).toHaveTextContent("Ada leads, clearly.");
  });

  it("is of what is tried on while something is, by the closed forms", () => {
    openScenario(decision, scenario);
    draw(60);
    render(<VerdictSection />);

    act(() => {
      tryOn("here", { kind: "weights", points: { Speed: 40, Price: 20 } });
    });

    expect(section()).toHaveTextContent("No clear winner. The lead decides. This is of what is tried on.");
    expect(check("Lead")).toHaveTextContent("Ada and Bob are tied for the lead.");
  });

  it("tells the rule with its constants", async () => {
    openScenario(decision, scenario);
    render(<VerdictSection />);

    await userEvent.click(screen.getByText("How the verdict is made"));

    const rules = within(section()).getAllByRole("listitem").slice(-3);
    expect(rules.map((rule) => rule.textContent?.split(":")[0])).toEqual([
      "No clear winner",
      "Close call",
      "Clear",
    ]);
    expect(rules[0]).toHaveTextContent(/under 0\.5 points.*fewer than 50 of 100 draws/);
    expect(rules[1]).toHaveTextContent(/under 5 points.*fewer than 80 of 100 draws/);
  });

  it("knows no leader and no winner where options add up", () => {
    const layers: Decision = { ...decision, mode: "combine" };
    openScenario(layers, scenario);

    const { container } = render(<VerdictSection />);

    expect(section()).toHaveTextContent("Add Ada next, clearly.");
    expect(check("Distance")).toHaveTextContent("under 0.5 no clear next step");
    expect(container).not.toHaveTextContent(/\b(winner|leads?|leader)\b/i);
  });

  it("says what to do where nothing is ranked", () => {
    openScenario(decision, { ...scenario, weights: {} });

    render(<VerdictSection />);

    expect(section()).toHaveTextContent("Nothing is weighed yet.");
    expect(section()).toHaveTextContent("Give at least one criterion more than 0 points");
  });
});
