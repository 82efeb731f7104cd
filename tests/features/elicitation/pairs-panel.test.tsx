// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { Scenario } from "#core/domain/scenario.ts";
import { undo } from "#platform/store/undo-redo.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { openedScenario, showWay } from "#tests/support/show-way.tsx";

beforeEach(() => {
  localStorage.clear();
});

const decision = aDecision({
  Speed: { Ada: 5, Bob: 3 },
  Price: { Ada: 2, Bob: 4 },
  Reach: { Ada: 3, Bob: 2 },
  Style: { Ada: 1, Bob: 1 },
});
const three = { Speed: 60, Price: 40, Reach: 20 };

const show = (differing: Partial<Scenario> = {}) =>
  showWay("pairs", decision, { weights: three, ...differing });
const pairs = () => openedScenario().elicitation.pairs;
const question = (one: string, other: string) =>
  screen.getByRole("group", { name: `Which matters more: ${one} or ${other}?` });
const choice = (name: string) => screen.getByRole("radio", { name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const status = () => screen.getByRole("status");
const foot = () => screen.getByRole("region", { name: "What this comes to" });

const circle = {
  pairs: {
    criteria: ["Speed", "Price", "Reach"],
    judgments: [
      { more: "Speed", less: "Price", times: 2 },
      { more: "Price", less: "Reach", times: 2 },
      { more: "Reach", less: "Speed", times: 9 },
    ],
  },
};

describe("comparing in pairs", () => {
  it("asks one pair at a time, the heaviest criterion against its neighbour first, and keeps nothing yet", () => {
    show();

    expect(within(question("Speed", "Price")).getAllByRole("radio")).toHaveLength(17);
    expect(screen.getByText("Not answered yet.")).toBeVisible();
    expect(button("Next question")).toBeDisabled();
    expect(button("Back")).toBeDisabled();
    expect(status()).toHaveTextContent("0 answered; 2 more are enough for weights.");
    expect(pairs()).toBeUndefined();
  });

  it("is answered in words and leads on to the next question", async () => {
    const user = show();

    await user.click(choice("Speed matters strongly more than Price: 5 times."));
    expect(pairs()).toEqual({
      criteria: ["Speed", "Price", "Reach"],
      judgments: [{ more: "Speed", less: "Price", times: 5 }],
    });
    expect(question("Speed", "Price")).toHaveTextContent("Speed matters strongly more than Price: 5 times.");
    await user.click(button("Next question"));

    expect(question("Price", "Reach")).toBeVisible();
    expect(document.activeElement).toHaveTextContent("Which matters more: Price or Reach?");
    await user.click(choice("Price and Reach matter the same."));
    expect(status()).toHaveTextContent(
      "2 of 3 pairs answered: enough for weights, and 1 more would make them surer.",
    );
    expect(foot()).toHaveTextContent("No answer checks another yet.");
    // 5 to 1 to 1.
    expect(screen.getByRole("row", { name: /^Speed 60/ })).toHaveTextContent("Speed60100");
    expect(screen.getByRole("row", { name: /^Price 40/ })).toHaveTextContent("Price4020");
  });

  it("is walked through by the keys alone", async () => {
    const user = show();

    act(() => {
      choice("Speed and Price matter the same.").focus();
    });
    await user.keyboard(" {ArrowRight}{ArrowRight}");
    expect(choice("Price matters moderately more than Speed: 3 times.")).toBeChecked();
    await user.keyboard("{Enter}");

    expect(document.activeElement).toHaveTextContent("Which matters more: Price or Reach?");
    await user.tab();
    expect(choice("Price matters extremely more than Reach: 9 times.")).toHaveFocus();
    expect(pairs()?.judgments).toEqual([{ more: "Price", less: "Speed", times: 3 }]);
    act(undo);
    expect(pairs()).toBeUndefined();
  });

  it("says that all is answered after the last pair, and takes the focus there", async () => {
    const judgments = circle.pairs.judgments.slice(0, 2);
    const user = show({ elicitation: { pairs: { ...circle.pairs, judgments } } });
    expect(question("Speed", "Reach")).toBeVisible();

    await user.click(choice("Speed matters moderately to strongly more than Reach: 4 times."));
    expect(screen.queryByRole("button", { name: "Next question" })).toBeNull();
    await user.click(button("Done"));

    expect(screen.queryByRole("radio")).toBeNull();
    expect(status()).toHaveFocus();
    expect(status()).toHaveTextContent(/^All 3 pairs are answered\.$/);
    await user.click(button("Back"));
    expect(question("Speed", "Reach")).toBeVisible();
  });

  it("has a last question also where others were skipped", async () => {
    const user = show();

    await user.click(button("Skip"));
    await user.click(button("Skip"));
    expect(button("Done")).toBeDisabled();
    await user.click(choice("Speed and Reach matter the same."));
    await user.click(button("Done"));

    expect(button("Ask what was skipped (2)")).toBeVisible();
    expect(status()).toHaveFocus();
  });

  it("reads one sentence aloud, the same for each step that an arrow key passes by", async () => {
    const user = show({ elicitation: circle });
    await user.click(screen.getByText("Answers (3)"));
    await user.click(button("Change the answer on Reach and Speed"));
    const before = status().textContent;

    await user.click(choice("Reach matters very strongly to extremely more than Speed: 8 times."));

    expect(before).toBe("All 3 pairs are answered, but some answers do not fit together.");
    expect(status()).toHaveTextContent(before);
    expect(within(status()).queryByRole("button")).toBeNull();
  });

  it("goes back and skips; what was skipped comes again when asked for", async () => {
    const user = show();

    await user.click(button("Skip"));
    expect(question("Price", "Reach")).toBeVisible();
    await user.click(button("Back"));
    expect(question("Speed", "Price")).toBeVisible();
    await user.click(button("Skip"));
    await user.click(button("Skip"));
    expect(question("Speed", "Reach")).toBeVisible();
    await user.click(button("Skip"));
    expect(screen.queryByRole("radio")).toBeNull();
    await user.click(button("Ask what was skipped (3)"));

    expect(question("Speed", "Price")).toBeVisible();
    expect(pairs()).toBeUndefined();
  });

  it("shows every answer, to change it and to take it back", async () => {
    const user = show({ elicitation: circle });
    await user.click(screen.getByText("Answers (3)"));
    const answers = within(screen.getByRole("table", { name: "Answers" }));
    expect(answers.getAllByRole("rowheader").map((each) => each.textContent)).toEqual([
      "Speed matters slightly more than Price: 2 times.",
      "Price matters slightly more than Reach: 2 times.",
      "Reach matters extremely more than Speed: 9 times.",
    ]);

    await user.click(button("Change the answer on Reach and Speed"));
    expect(question("Reach", "Speed")).toBeVisible();
    expect(choice("Reach matters extremely more than Speed: 9 times.")).toBeChecked();
    await user.click(choice("Speed matters moderately to strongly more than Reach: 4 times."));
    expect(pairs()?.judgments[2]).toEqual({ more: "Speed", less: "Reach", times: 4 });
    expect(foot()).toHaveTextContent("Consistency ratio 0.00: the answers fit together.");

    await user.click(button("Take back the answer on Price and Reach"));
    expect(pairs()?.judgments).toHaveLength(2);
    expect(document.activeElement).not.toBe(document.body);
  });

  it("says which answers contradict the others, and asks them again", async () => {
    const user = show({ elicitation: circle });

    expect(foot()).toHaveTextContent("Consistency ratio 1.38: some answers contradict each other");
    expect(button("Use these points")).toHaveAccessibleDescription(/^Consistency ratio 1\.38: some answers/);
    expect(
      screen.getByText(
        "You said that Reach matters 9 times as much as Speed. All answers together come to about 2.7 times.",
      ),
    ).toBeVisible();
    await user.click(button("Ask again about Reach and Speed"));

    expect(question("Reach", "Speed")).toBeVisible();
    expect(document.activeElement).toHaveTextContent("Which matters more: Reach or Speed?");
  });

  it("lets the team choose which criteria take part", async () => {
    const user = show({ elicitation: circle });
    await user.click(screen.getByText("Criteria that take part (3 of 4)"));
    expect(screen.getByText(/^3 criteria make 3 pairs; 2 answers are enough/)).toBeVisible();

    await user.click(screen.getByRole("checkbox", { name: "Reach" }));
    expect(pairs()).toEqual({ criteria: ["Speed", "Price"], judgments: [circle.pairs.judgments[0]] });
    await user.click(screen.getByRole("checkbox", { name: "Style" }));
    expect(pairs()?.criteria).toEqual(["Speed", "Price", "Style"]);
    act(undo);
    act(undo);

    expect(pairs()).toEqual(circle.pairs);
  });

  it("lets go of a question whose criterion no longer takes part", async () => {
    const user = show();
    await user.click(screen.getByText("Criteria that take part (3 of 4)"));

    await user.click(screen.getByRole("checkbox", { name: "Speed" }));

    expect(question("Price", "Reach")).toBeVisible();
  });

  it("has nothing to ask of a single criterion", () => {
    show({ weights: { Speed: 10 } });

    expect(screen.queryByRole("radio")).toBeNull();
    expect(status()).toHaveTextContent("Nothing to ask: a pair takes two criteria.");
  });
});
