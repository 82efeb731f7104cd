// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { configure, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ChallengeStep } from "#app/challenge-step.tsx";
import { beginSession } from "#platform/store/begin-session.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

beforeAll(() => {
  configure({ asyncUtilTimeout: 10_000 });
});

beforeEach(() => {
  localStorage.clear();
  const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: 4 } });
  const scenario = aScenario(decision, { id: "s1", weights: { Speed: 60, Price: 40 } });
  beginSession({ scenario, decision, origin: "stored" });
  history.replaceState(null, "", "#/s/s1/challenge");
});

describe("Challenge on a wide screen", () => {
  it("names its parts, each with an address of its own, and shows them all", async () => {
    render(<ChallengeStep narrow={false} />);

    const parts = within(screen.getByRole("navigation", { name: "Parts of Challenge" }));
    expect(parts.getByRole("link", { name: "What would change it" })).toHaveAttribute(
      "href",
      "#/s/s1/challenge/flips",
    );
    expect(await screen.findByRole("heading", { name: "What would change the answer" })).toBeVisible();
    expect(await screen.findByRole("heading", { name: "Check with other methods" })).toBeVisible();
  });

  it("brings a part that is chosen into the focus", async () => {
    const user = userEvent.setup();
    render(<ChallengeStep narrow={false} />);

    await user.click(screen.getByRole("link", { name: "Other methods" }));

    await waitFor(() => {
      expect(screen.getByRole("group", { name: "Other methods" })).toHaveFocus();
    });
  });
});

describe("Challenge on a phone", () => {
  it("shows the part that the address names, and the address follows the tab", async () => {
    history.replaceState(null, "", "#/s/s1/challenge/methods");
    const user = userEvent.setup();
    render(<ChallengeStep narrow />);
    expect(await screen.findByRole("heading", { name: "Check with other methods" })).toBeVisible();

    await user.click(screen.getByRole("tab", { name: "Weights" }));

    expect(await screen.findByRole("slider", { name: "Weight of Speed" })).toBeVisible();
    expect(location.hash).toBe("#/s/s1/challenge/weights");
  });

  it("begins with what would change the answer", async () => {
    render(<ChallengeStep narrow />);

    expect(await screen.findByRole("heading", { name: "What would change the answer" })).toBeVisible();
  });
});
