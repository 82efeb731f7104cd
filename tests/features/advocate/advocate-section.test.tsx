// @vitest-environment jsdom
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { AdvocateSection } from "#features/advocate/advocate-section.tsx";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { sessionStore } from "#platform/store/session.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

/**
 * By hand, 60 and 40 points: Ada has 70, Bob 60, Cyd 0. Bob's Speed may be 4, which gives him 75; past 3 + 2/3 he
 * leads. On Price he has 20 points more than Ada, on Speed 30 less.
 */
const three = aDecision({
  Speed: { Ada: 5, Bob: [3, 3, 4], Cyd: 1 },
  Price: { Ada: 2, Bob: 4, Cyd: 1 },
});
const weights = { Speed: 60, Price: 40 };

const group = (name: string) => within(screen.getByRole("group", { name }));
const openWeights = () => {
  const { session } = sessionStore.getState();
  return session.kind === "open" ? session.scenario : null;
};

const NO_MINIMUM =
  "No minimum in whole steps, on a criterion that both are rated on, rules out Ada and keeps Bob.";

describe("the case for the runner-up", () => {
  it("tells its best case first, then what it rests on", () => {
    openScenario(three, aScenario(three, { weights }));
    render(<AdvocateSection />);

    const section = within(screen.getByRole("region", { name: "The case for Bob" }));
    expect(section.getByText("Ada leads, 10 points ahead of Bob.")).toBeVisible();
    expect(section.getByText(/Bob would be 5 points ahead of Ada\.$/)).toBeVisible();
    expect(group("Ahead on").getByRole("listitem")).toHaveTextContent("Price, 4 against 2 20.0 points");
    expect(group("Ahead on").getByText(/^In all 20\.0 points for Bob, against 30\.0 for Ada/)).toBeVisible();
    expect(group("Least certain").getByRole("listitem")).toHaveTextContent(
      "Bob on Speed: 3, could be 3 to 4 15.0 of 15.0 points",
    );
    expect(group("Smallest believable change").getByText("within what we do not know")).toBeVisible();
    expect(
      group("Smallest believable change").getByText(
        "Believable is a rating inside its own range, or one weight that moves by under 20 points.",
      ),
    ).toBeVisible();
  });

  it("tries its smallest believable change on and takes it over", async () => {
    openScenario(three, aScenario(three, { weights }));
    render(<AdvocateSection />);
    const change = group("Smallest believable change");

    await userEvent.click(change.getByRole("button", { name: "Try it on" }));

    expect(change.getByText(/^With it Bob leads/)).toBeVisible();
    expect(openWeights()!.ratings).toEqual({});
    await userEvent.click(change.getByRole("button", { name: "Take it over" }));
    expect(openWeights()!.ratings["Speed"]?.["Bob"]).toMatchObject({ low: 3, mode: 3.7, high: 4 });
  });

  it("tries a must-have on that rules out the leader", async () => {
    openScenario(three, aScenario(three, { weights }));
    render(<AdvocateSection />);
    const mustHave = group("A must-have that rules out Ada");

    expect(
      mustHave.getByText("Price at least 3 (Ada 2, Bob 4): Bob leads, without a rival in the ranking."),
    ).toBeVisible();
    await userEvent.click(mustHave.getByRole("button", { name: "Try it on" }));

    expect(mustHave.getByText(/^With it Bob leads, without a rival/)).toBeVisible();
    expect(openWeights()!.mustHaves).toEqual({});
    await userEvent.click(mustHave.getByRole("button", { name: "Take it over" }));
    expect(openWeights()!.mustHaves).toEqual({ Price: 3 });
  });

  it("follows the weights", async () => {
    openScenario(three, aScenario(three, { weights }));
    render(<AdvocateSection />);

    act(() => {
      changeScenario((scenario) => setWeight(scenario, "Price", 100));
    });

    expect(await screen.findByRole("region", { name: "The case for Ada" })).toBeVisible();
  });

  it("is honest where there is little to say", () => {
    const decision = aDecision({
      Speed: { Ada: 5, Bob: 1 },
      Price: { Ada: 5, Bob: 1 },
      Ease: { Ada: 5, Bob: 1 },
    });
    openScenario(decision, aScenario(decision));
    render(<AdvocateSection />);

    expect(screen.getByText("Nothing that you weigh speaks for Bob over Ada.")).toBeVisible();
    expect(screen.getByText("No single weight or rating puts Bob ahead.")).toBeVisible();
    expect(screen.getByText(NO_MINIMUM)).toBeVisible();
    expect(screen.queryByRole("button")).toBeNull();
  });

  // At least 4 on Ease would rule out Ada, and Bob, whose rating there nobody knows, would lead.
  it("speaks of no minimum on what one of the two is not rated on", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Ease: { Ada: 3, Bob: null } });
    openScenario(decision, aScenario(decision, { weights: { Speed: 50 } }));
    render(<AdvocateSection />);

    expect(screen.getByText(NO_MINIMUM)).toBeVisible();
  });

  it("knows no leader where options add up", () => {
    const layers: Decision = { ...three, mode: "checklist" };
    openScenario(layers, aScenario(layers, { weights }));
    const { container } = render(<AdvocateSection />);

    expect(screen.getByText("Ranked first: Ada, 10 points ahead of Bob.")).toBeVisible();
    expect(container).not.toHaveTextContent(/\b(winner|leads?|leader)\b/);
  });

  it("says what is missing where nobody is behind", () => {
    openScenario(three, aScenario(three, { weights, excludedOptions: ["Bob", "Cyd"] }));
    render(<AdvocateSection />);

    const section = within(screen.getByRole("region", { name: "The other side" }));
    expect(section.getByText("Only one option has a rank")).toBeVisible();
  });
});
