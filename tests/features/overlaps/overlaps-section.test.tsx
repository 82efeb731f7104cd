// @vitest-environment jsdom
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { setWeight } from "#core/scenario/set-weight.ts";
import { OverlapsSection } from "#features/overlaps/overlaps-section.tsx";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { sessionStore } from "#platform/store/session.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

/**
 * Speed and Reach order all alike, Price the other way round; Dan is nowhere better than Cyd. By hand, 30, 30 and 40
 * points: Ada has 60, Cyd 50, Bob 40. Divided, of 70: Ada 30 is 42.9, Bob 40 is 57.1, Cyd 50.
 */
const four = aDecision({
  Speed: { Ada: 5, Bob: 1, Cyd: 3, Dan: 2 },
  Reach: { Ada: 5, Bob: 1, Cyd: 3, Dan: 2 },
  Price: { Ada: 1, Bob: 5, Cyd: 3, Dan: 3 },
});
const weights = { Speed: 30, Reach: 30, Price: 40 };

describe("dominated options and double counting", () => {
  it("names who is dominated by whom", () => {
    openScenario(four, aScenario(four, { weights }));
    render(<OverlapsSection />);

    const section = within(screen.getByRole("region", { name: "Dominated options and double counting" }));
    const dan = section.getByRole("heading", { name: "Dan" }).closest("li");
    expect(dan).toHaveTextContent(
      "Dominated by Cyd: nowhere better, and worse on Speed and Reach. No weights of these criteria put Dan ahead of Cyd; other ratings could.",
    );
  });

  it("says quietly that nobody is", () => {
    openScenario(four, aScenario(four, { weights, excludedOptions: ["Dan"] }));
    render(<OverlapsSection />);

    expect(screen.getByText(/^No option is dominated: each is better/)).toBeVisible();
    expect(screen.queryByRole("heading", { level: 4 })).toBeNull();
  });

  it("explains what ranks alike, and tries its points divided on", async () => {
    openScenario(four, aScenario(four, { weights }));
    render(<OverlapsSection />);

    expect(screen.getByText(/^A concern that is weighed under several names .* by chance\.$/)).toBeVisible();
    const group = within(screen.getByText(/^Speed and Reach rank the options almost alike/).closest("li")!);
    expect(
      group.getByText(
        "With their points divided by 2: Bob leads, 7.1 points ahead; now Ada leads, 10 points ahead.",
      ),
    ).toBeVisible();
    await userEvent.click(group.getByRole("button", { name: "Try it on" }));
    expect(group.getByText(/^With it Bob leads, 7\.1 points ahead/)).toBeVisible();
    await userEvent.click(group.getByRole("button", { name: "Take it over" }));

    const { session } = sessionStore.getState();
    expect(session.kind === "open" && session.scenario.weights).toEqual({ Speed: 15, Reach: 15, Price: 40 });
  });

  it("follows the weights, and says where nothing counts twice", async () => {
    openScenario(four, aScenario(four, { weights }));
    render(<OverlapsSection />);

    act(() => {
      changeScenario((scenario) => setWeight(scenario, "Reach", 0));
    });

    expect(
      await screen.findByText("No criteria that weigh much rank the options almost alike."),
    ).toBeVisible();
  });

  it("says what to do when nothing is weighed", () => {
    openScenario(four, aScenario(four, { weights: {} }));
    render(<OverlapsSection />);

    expect(screen.getByText("Nothing is weighed yet.")).toBeVisible();
  });
});
