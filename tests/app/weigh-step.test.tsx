// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { configure, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { StepContent } from "#app/step-content.tsx";
import { beginSession } from "#platform/store/begin-session.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

beforeEach(() => {
  localStorage.clear();
});

const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: 4 } });
const scenario = aScenario(decision, {
  weights: { Speed: 60, Price: 40 },
  elicitation: { ranking: [["Speed"], ["Price"]], spread: { Speed: 50 } },
});

beforeAll(() => {
  // Parts of the page are loaded when they are first shown, here from source.
  configure({ asyncUtilTimeout: 10_000 });
});

function show(origin: "stored" | "shared" = "stored"): ReturnType<typeof userEvent.setup> {
  beginSession({ scenario, decision, origin });
  render(<StepContent step="weigh" />);
  return userEvent.setup();
}

const otherWays = () => screen.findByRole("button", { name: "Other ways" });

describe("the other ways of weighing", () => {
  it("are offered by name and sentence, with a mark on those that were used", async () => {
    const user = show();

    await user.click(await otherWays());

    const offered = screen.getByRole("group", { name: "Other ways" }).querySelectorAll("button");
    expect([...offered].map((each) => each.textContent)).toEqual([
      expect.stringMatching(/^Rank themanswered ?Put the criteria in order/),
      expect.stringMatching(/^From worst to best ?Say/),
      expect.stringMatching(/^Compare in pairs ?Hold/),
      expect.stringMatching(/^Best and worst ?Name/),
      expect.stringMatching(/^Spread 100 pointsbegun ?Hand out/),
      "What each way gave",
    ]);
  });

  it("take the place of the weights, and give the focus back", async () => {
    const user = show();
    await user.click(await otherWays());
    await user.click(screen.getByRole("button", { name: /^Rank them/ }));

    expect(await screen.findByRole("heading", { level: 2, name: "Rank them" })).toHaveFocus();
    expect(screen.queryByRole("slider")).toBeNull();
    expect(screen.getByRole("status", { name: "Result" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Back to the weights" }));

    expect(screen.getByRole("slider", { name: "Weight of Speed" })).toBeVisible();
    expect(await otherWays()).toHaveFocus();
  });

  it("stay open while other steps are looked at, and leave the focus where it is", async () => {
    beginSession({ scenario, decision, origin: "stored" });
    const { rerender } = render(<StepContent step="weigh" />);
    const user = userEvent.setup();
    await user.click(await otherWays());
    await user.click(screen.getByRole("button", { name: /^Rank them/ }));
    await screen.findByRole("heading", { level: 2, name: "Rank them" });

    rerender(<StepContent step="team" />);
    rerender(<StepContent step="weigh" />);

    expect(await screen.findByRole("heading", { level: 2, name: "Rank them" })).not.toHaveFocus();
    expect(screen.queryByRole("slider")).toBeNull();
  });

  it("show the sliders with the points that were taken over", async () => {
    const user = show();
    await user.click(await otherWays());
    await user.click(screen.getByRole("button", { name: /^Rank them/ }));
    await user.click(await screen.findByRole("button", { name: "Use these points" }));

    // Weights of two by rank are 0.75 and 0.25: 100 and 33 points.
    expect(screen.getByRole("slider", { name: "Weight of Speed" })).toHaveValue("100");
    expect(screen.getByRole("slider", { name: "Weight of Price" })).toHaveValue("33");
    expect(await otherWays()).toHaveFocus();
  });

  it("are not offered for a shared scenario", () => {
    show("shared");

    expect(screen.queryByRole("button", { name: "Other ways" })).toBeNull();
    expect(screen.getByRole("slider", { name: "Weight of Speed" })).toBeDisabled();
  });
});
