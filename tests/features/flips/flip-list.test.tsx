// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { FlipList } from "#features/flips/flip-list.tsx";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { sessionStore } from "#platform/store/session.ts";
import { tryOnStore } from "#platform/store/try-on.ts";
import { undo } from "#platform/store/undo-redo.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

/**
 * By hand, 60 and 40 points: Ada has 70, Bob 60, Cyd 0. They tie where Speed weighs 40 or Price 60, where Bob's
 * Speed is 3 + 2/3, his Price 5, or where Ada's Speed is 4 + 1/3 or her Price 1. Of all weights together, where a
 * tenth moves from Speed, where Bob is half the scale behind, to Price, where he is half of it ahead.
 */
const three = aDecision({
  Speed: { Ada: 5, Bob: [3, 3, 4], Cyd: 1 },
  Price: { Ada: 2, Bob: 4, Cyd: 1 },
});
const weights = { Speed: 60, Price: 40 };

/** What a reader sees in each cell; a button is "[60 to less than 40]". */
async function shownRows(): Promise<readonly (readonly string[])[]> {
  const rows = within(await screen.findByRole("table")).getAllByRole("row");
  return rows.map((row) =>
    [...row.children].map((cell) => {
      const button = within(cell as HTMLElement).queryByRole("button");
      return button ? `[${button.textContent}]` : cell.textContent.trim();
    }),
  );
}

/** The part of the list that speaks of one rival. */
function partOf(rival: string) {
  return within(screen.getByRole("heading", { name: rival }).closest("li")!);
}

function openedScenario(): Scenario {
  const { session } = sessionStore.getState();
  if (session.kind !== "open") throw new Error("No scenario is open");
  return session.scenario;
}

describe("what would change the answer", () => {
  it("tells each rival's smallest change of a weight and of a rating", () => {
    openScenario(three, aScenario(three, { weights }));

    render(<FlipList />);

    const bob = screen.getByRole("heading", { name: "Bob" }).closest("li")!;
    expect(bob).toHaveTextContent("Lowering Speed from 60 to less than 40 points would put Bob ahead.");
    expect(bob).toHaveTextContent(
      "Raising the rating of Bob on Speed from 3 to more than 3.7 would put Bob ahead.",
    );
  });

  it("marks a change within what the team does not know", () => {
    openScenario(three, aScenario(three, { weights }));

    render(<FlipList />);

    const mark = screen.getByText("within what we do not know");
    expect(mark.closest("li")).toHaveTextContent("the rating of Bob on Speed");
  });

  it("tells the smallest change of all weights together, in points", () => {
    openScenario(three, aScenario(three, { weights }));

    render(<FlipList />);

    const bob = screen.getByRole("heading", { name: "Bob" }).closest("li")!;
    expect(bob).toHaveTextContent(
      "Moving 10 % of all weight, from Speed (60 to 50 points) to Price (40 to 50), would put Bob ahead.",
    );
  });

  it("says of a rival that no change can put ahead that it is impossible, in one line", () => {
    openScenario(three, aScenario(three, { weights }));

    render(<FlipList />);

    expect(
      screen.getByText("Impossible by any one weight, any one rating, or all weights together."),
    ).toBeVisible();
  });

  it("says of each single thing that it is impossible by this alone", () => {
    // Bob is 4 behind Ada's 5 of Speed, which weighs all: nothing but Price, and all weights, can put him ahead.
    const decision = aDecision({ Speed: { Ada: 5, Bob: 1 }, Price: { Ada: 1, Bob: 1.5 } });
    openScenario(decision, aScenario(decision, { weights: { Speed: 60, Price: 0 } }));

    render(<FlipList />);

    const bob = screen.getByRole("heading", { name: "Bob" }).closest("li")!;
    expect(within(bob).getAllByText("Impossible by this alone.")).toHaveLength(2);
    expect(bob).toHaveTextContent(/All weights\s*Moving 89 % of all weight/);
  });

  it("tells what every criterion alone can do, once asked", async () => {
    const decision = aDecision({
      Speed: { Ada: 5, Bob: [3, 3, 4] },
      Price: { Ada: 2, Bob: 4 },
      Team: { Ada: null, Bob: 5 },
    });
    openScenario(decision, aScenario(decision, { weights }));
    render(<FlipList />);
    expect(screen.queryByRole("table")).toBeNull();

    await userEvent.click(screen.getByText("Every criterion for Bob"));

    expect(await shownRows()).toEqual([
      ["Criterion", "Weight", "Rating of Bob", "Rating of Ada"],
      ["Speed", "[60 to less than 40]", "[3 to more than 3.7]", "[5 to less than 4.3]"],
      ["Price", "[40 to more than 60]", "impossible by this alone", "impossible by this alone"],
      ["Team", "not looked at: Ada not rated", "impossible by this alone", "impossible by this alone"],
    ]);
    expect(within(screen.getByRole("table")).getByText("within what we do not know")).toBeVisible();
  });

  it("lists every single change, smallest first, the leader's own ratings among them", async () => {
    openScenario(three, aScenario(three, { weights }));
    render(<FlipList />);

    await userEvent.click(screen.getByText("Show all 4, smallest first"));

    expect(await shownRows()).toEqual([
      ["Would lead", "What", "From", "To"],
      ["Bob", "Rating of Bob on Speed within what we do not know", "3", "[more than 3.7]"],
      ["Bob", "Rating of Ada on Speed", "5", "[less than 4.3]"],
      ["Bob", "Weight of Speed", "60", "[less than 40]"],
      ["Bob", "Weight of Price", "40", "[more than 60]"],
    ]);
  });

  it("says when the leader would fall below its minimum first", () => {
    const decision = aDecision({ Speed: { Ada: [2, 5, 5], Bob: 1 }, Price: { Ada: 3, Bob: 3 } });
    openScenario(decision, aScenario(decision, { weights, mustHaves: { Price: 3 } }));

    render(<FlipList />);

    expect(
      partOf("Bob").getByText(/Lowering the rating of Ada on Price from 3 below its minimum of 3/, {
        selector: "bdi",
      }),
    ).toBeVisible();
  });

  it("names options without a rank instead of leaving them out in silence", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 3, Cyd: null }, Price: { Ada: 2, Bob: 4, Cyd: 1 } });
    openScenario(decision, aScenario(decision, { weights }));

    render(<FlipList />);

    expect(screen.getByText(/Not looked at, for want of a rank: Cyd\./)).toBeVisible();
  });

  // Past 50 / 4 points of Safety Bob would be ahead of Ada; nothing puts Cat, who is worst on Speed, there.
  it("does not call impossible what it has not looked at, and names that once", () => {
    const decision = aDecision({
      Speed: { Ada: 5, Bob: 4, Cat: 1 },
      Safety: { Ada: 1, Bob: 5, Cat: null },
      Ease: { Ada: null, Bob: null, Cat: 3 },
      Team: { Ada: null, Bob: null, Cat: null },
    });
    openScenario(decision, aScenario(decision, { weights: { Speed: 50 } }));

    render(<FlipList />);

    const bob = screen.getByRole("heading", { name: "Bob" }).closest("li")!;
    expect(bob).toHaveTextContent(
      /One weight\s*Impossible by this alone, among the criteria that all are rated on\./,
    );
    expect(bob).toHaveTextContent(
      /All weights\s*Impossible, whatever the weights of the criteria that all are rated on\./,
    );
    expect(
      screen.getAllByText(
        "Not looked at: Safety, because Cat is not rated on it; Ease, because Ada and Bob are not rated on it.",
      ),
    ).toHaveLength(1);
  });

  it("says that one option alone has nobody behind it", () => {
    openScenario(three, aScenario(three, { weights, excludedOptions: ["Bob", "Cyd"] }));

    render(<FlipList />);

    expect(screen.getByText("Ada is the only option with a rank")).toBeVisible();
  });

  it("puts an option first, and knows no leader, where options add up", async () => {
    const layers: Decision = { ...three, mode: "combine" };
    openScenario(layers, aScenario(layers, { weights }));
    const { container } = render(<FlipList />);

    expect(screen.getByText(/^Ranked first: Ada\. For each other option/)).toBeVisible();
    expect(screen.getByText(/less than 40 points would put Bob first\./, { selector: "bdi" })).toBeVisible();
    expect(screen.getByText(/of all weight, .* would put Bob first\./, { selector: "bdi" })).toBeVisible();
    await userEvent.click(screen.getByText("Show all 4, smallest first"));
    const table = await screen.findByRole("table", {
      name: "Single changes that put another option first, smallest first",
    });
    expect(within(table).getByRole("columnheader", { name: "Would come first" })).toBeVisible();
    expect(container).not.toHaveTextContent(/\b(winner|leads?|leader|ahead)\b/);
  });

  it("says that those in front share the first place where options add up", () => {
    const layers: Decision = { ...aDecision({ Speed: { Ada: 4, Bob: 4 } }), mode: "checklist" };
    openScenario(layers, aScenario(layers));

    render(<FlipList />);

    expect(screen.getByText("Every option with a rank is tied for first place")).toBeVisible();
  });

  it("says what to do when nothing is weighed", () => {
    openScenario(three, aScenario(three, { weights: {} }));

    render(<FlipList />);

    expect(screen.getByText("Nothing is weighed yet.")).toBeVisible();
  });
});

describe("trying a change on", () => {
  it("shows what a weight would do without changing anything, and puts it back", async () => {
    openScenario(three, aScenario(three, { weights }));
    render(<FlipList />);
    const tryIt = partOf("Bob").getAllByRole("button", { name: "Try it on" })[0]!;
    expect(tryIt).toHaveAccessibleDescription(/Lowering Speed from 60 to less than 40 points/);

    await userEvent.click(tryIt);

    // At 39 of 79 points: Ada has 4 * 39 + 1 * 40 = 196 of 316 quarters, Bob 2 * 39 + 3 * 40 = 198: 0.6 ahead.
    expect(screen.getByText("Tried on: Speed 39 points instead of 60.", { selector: "bdi" })).toBeVisible();
    expect(screen.getByText(/\(?Bob.*0\.6 points ahead.*now Ada leads, 10 points ahead/)).toBeVisible();
    expect(tryIt).toHaveAttribute("aria-pressed", "true");
    expect(openedScenario().weights).toEqual(weights);
    expect(partOf("Bob").getByText(/Lowering Speed from 60/, { selector: "bdi" })).toBeVisible();

    await userEvent.click(tryIt);

    expect(tryOnStore.getState().triedOn).toBeNull();
    expect(screen.queryByRole("button", { name: "Take it over" })).toBeNull();
    expect(tryIt).toHaveFocus();
  });

  it("is taken over by one more click, in one step of undo, and leaves the focus at the heading", async () => {
    openScenario(three, aScenario(three, { weights }));
    render(<FlipList />);

    await userEvent.click(partOf("Bob").getAllByRole("button", { name: "Try it on" })[0]!);
    await userEvent.click(screen.getByRole("button", { name: "Take it over" }));

    expect(openedScenario().weights).toEqual({ Speed: 39, Price: 40 });
    expect(screen.getByRole("heading", { name: "What would change the answer" })).toHaveFocus();
    await waitFor(() => {
      expect(screen.getByText(/^Bob leads\./)).toBeVisible();
    });
    expect(screen.queryByRole("heading", { name: "Bob" })).toBeNull();

    act(undo);

    expect(openedScenario().weights).toEqual(weights);
  });

  it("tries a rating on with its range, and all weights together with points", async () => {
    openScenario(three, aScenario(three, { weights }));
    render(<FlipList />);
    const [, rating, all] = partOf("Bob").getAllByRole("button", { name: "Try it on" });

    await userEvent.click(rating!);

    expect(
      screen.getByText("Tried on: Rating of Bob on Speed 3.7 instead of 3.", { selector: "bdi" }),
    ).toBeVisible();

    // At 49 and 51: Ada has 4 * 49 + 1 * 51 = 247 quarters, Bob 2 * 49 + 3 * 51 = 251.
    await userEvent.click(all!);

    expect(
      screen.getByText("Tried on: Speed 49 points instead of 60 and Price 51 instead of 40.", {
        selector: "bdi",
      }),
    ).toBeVisible();
    expect(screen.getAllByRole("button", { name: "Take it over" })).toHaveLength(1);
  });

  it("tries on from the table of every criterion", async () => {
    openScenario(three, aScenario(three, { weights }));
    render(<FlipList />);
    await userEvent.click(screen.getByText("Every criterion for Bob"));

    await userEvent.click(await screen.findByRole("button", { name: "Try it on: 40 to more than 60" }));
    await userEvent.click(screen.getByRole("button", { name: "Take it over" }));

    expect(openedScenario().weights).toEqual({ Speed: 60, Price: 61 });
  });

  it("ends as soon as a weight moves", async () => {
    openScenario(three, aScenario(three, { weights }));
    render(<FlipList />);
    await userEvent.click(partOf("Bob").getAllByRole("button", { name: "Try it on" })[0]!);

    act(() => {
      changeScenario((scenario) => setWeight(scenario, "Speed", 61));
    });

    expect(screen.queryByRole("button", { name: "Take it over" })).toBeNull();
    expect(
      await screen.findByText(/Lowering Speed from 61 to less than 40 points/, { selector: "bdi" }),
    ).toBeVisible();
  });
});
