// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import { FlipList } from "#features/flips/flip-list.tsx";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

/**
 * By hand, 60 and 40 points: Ada has 70, Bob 60, Cyd 0. They tie where Speed weighs 40 or Price 60, where Bob's
 * Speed is 3 + 2/3, his Price 5, or where Ada's Speed is 4 + 1/3 or her Price 1.
 */
const three = aDecision({
  Speed: { Ada: 5, Bob: [3, 3, 4], Cyd: 1 },
  Price: { Ada: 2, Bob: 4, Cyd: 1 },
});
const weights = { Speed: 60, Price: 40 };

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

  it("names a rival that no single change can put ahead", () => {
    openScenario(three, aScenario(three, { weights }));

    render(<FlipList />);

    expect(screen.getByText("No single weight or rating alone puts Cyd ahead.")).toBeVisible();
  });

  it("lists every single change, smallest first, the leader's own ratings among them", async () => {
    openScenario(three, aScenario(three, { weights }));
    render(<FlipList />);

    await userEvent.click(screen.getByText("Show all 4"));

    const rows = within(await screen.findByRole("table")).getAllByRole("row");
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim()))).toEqual([
      ["Would lead", "What", "From", "To"],
      ["Bob", "Rating of Bob on Speed within what we do not know", "3", "more than 3.7"],
      ["Bob", "Rating of Ada on Speed", "5", "less than 4.3"],
      ["Bob", "Weight of Speed", "60", "less than 40"],
      ["Bob", "Weight of Price", "40", "more than 60"],
    ]);
  });

  it("says when the leader would fall below its minimum first", () => {
    const decision = aDecision({ Speed: { Ada: [2, 5, 5], Bob: 1 }, Price: { Ada: 3, Bob: 3 } });
    openScenario(decision, aScenario(decision, { weights, mustHaves: { Price: 3 } }));

    render(<FlipList />);

    expect(
      screen.getByText(
        /Lowering the rating of Ada on Price from 3 below its minimum of 3 would put Bob ahead/,
      ),
    ).toBeVisible();
  });

  it("names options without a rank instead of leaving them out in silence", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 3, Cyd: null }, Price: { Ada: 2, Bob: 4, Cyd: 1 } });
    openScenario(decision, aScenario(decision, { weights }));

    render(<FlipList />);

    expect(screen.getByText(/Not looked at, for want of a rank: Cyd\./)).toBeVisible();
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
    expect(screen.getByText(/less than 40 points would put Bob first\./)).toBeVisible();
    expect(screen.getByText("No single weight or rating alone puts Cyd first.")).toBeVisible();
    await userEvent.click(screen.getByText("Show all 4"));
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
