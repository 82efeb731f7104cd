// @vitest-environment jsdom
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import { TornadoSection } from "#features/tornado/tornado-section.tsx";
import { sessionStore } from "#platform/store/session.ts";
import { tryOnStore } from "#platform/store/try-on.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

/** Worked out by hand in docs/methods/tornado.md: Ada 70, Bob 60, Cyd 45. */
const three = aDecision({
  Speed: { Ada: [4, 5, 5], Bob: [2, 3, 4], Cyd: [1, 2, 4] },
  Price: { Ada: [2, 2, 3], Bob: 4, Cyd: 4 },
});
const weights = { Speed: 60, Price: 40 };

describe("which ratings matter most", () => {
  it("is a figure that says in a sentence what to see", () => {
    openScenario(three, aScenario(three, { weights }));

    render(<TornadoSection />);

    expect(screen.getByRole("region", { name: "Which ratings matter most" })).toBeVisible();
    expect(
      screen.getByRole("figure", {
        name: /^The lead of 10 points moves most with the rating of Bob on Speed: .* 3 ratings turn it, each alone\.$/,
      }),
    ).toBeVisible();
  });

  it("draws a bar for each rating, largest first, each told in words", () => {
    openScenario(three, aScenario(three, { weights }));

    render(<TornadoSection />);

    const bars = screen.getAllByRole("img").map((bar) => bar.getAttribute("aria-label"));
    expect(bars).toEqual([
      "Bob on Speed: 25 at its low; at its high Bob leads, 5 points above Ada",
      "Ada on Speed: at its low Bob leads, 5 points above Ada; 10 at its high",
      "Cyd on Speed: 10 at its low; at its high Cyd leads, 5 points above Ada",
      "Ada on Price: 10 at its low; 20 at its high",
    ]);
    expect(screen.getAllByText("turns it")).toHaveLength(3);
  });

  it("has all its numbers in a table", async () => {
    openScenario(three, aScenario(three, { weights }));
    render(<TornadoSection />);

    await userEvent.click(screen.getByRole("button", { name: "Show as table" }));

    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ["Option", "Criterion", "Low", "Rating", "High", "Lead at low", "Lead at high", "Leader then"],
      ["Bob", "Speed", "2", "3", "4", "25", "-5", "Ada at its low, Bob at its high"],
      ["Ada", "Speed", "4", "5", "5", "-5", "10", "Bob at its low, Ada at its high"],
      ["Cyd", "Speed", "1", "2", "4", "10", "-5", "Ada at its low, Cyd at its high"],
      ["Ada", "Price", "2", "2", "3", "10", "20", "Ada"],
    ]);
  });

  it("lets a rating that turns the lead be tried on at that end, its range and its note kept", async () => {
    const own = { Speed: { Bob: { low: 2, mode: 3, high: 4, note: "By our own load test" } } };
    openScenario(three, aScenario(three, { weights, ratings: own }));
    render(<TornadoSection />);

    const [first] = screen.getAllByRole("button", { name: "Try it on" });
    await userEvent.click(first!);

    expect(tryOnStore.getState().triedOn?.scenario.ratings).toEqual({
      Speed: { Bob: { low: 2, mode: 4, high: 4, note: "By our own load test" } },
    });
    expect(screen.getByText(/^With it Bob leads, 5 points ahead/)).toBeVisible();
    expect(open().ratings).toEqual(own);

    await userEvent.click(screen.getByRole("button", { name: "Take it over" }));

    expect(open().ratings["Speed"]?.["Bob"]?.mode).toBe(4);
  });

  it("folds all but the ten largest away until they are asked for", async () => {
    const names = Array.from({ length: 12 }, (_, place) => `Criterion ${place + 1}`);
    const many = aDecision(
      Object.fromEntries(names.map((name) => [name, { Ada: [3, 4, 4] as const, Bob: 2 }])),
    );
    openScenario(many, aScenario(many));
    render(<TornadoSection />);
    expect(screen.getAllByRole("img")).toHaveLength(10);

    await userEvent.click(screen.getByRole("button", { name: "Show all 12", expanded: false }));

    expect(screen.getAllByRole("img")).toHaveLength(12);
    expect(screen.getByRole("button", { name: "Show the first 10", expanded: true })).toBeVisible();
  });

  it("follows once a changed weight has rested", async () => {
    openScenario(three, aScenario(three, { weights }));
    render(<TornadoSection />);

    // 80 and 20 points: Ada 80 + 5 = 85, Bob 40 + 15 = 55.
    act(() => {
      openScenario(three, aScenario(three, { weights: { Speed: 80, Price: 20 } }));
    });

    expect(await screen.findByRole("figure", { name: /^The lead of 30 points/ })).toBeVisible();
  });

  it("says when a minimum rules the leader out", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 1 }, Safety: { Ada: [2, 4, 4], Bob: 4 } });
    openScenario(decision, aScenario(decision, { mustHaves: { Safety: 3 } }));

    render(<TornadoSection />);

    expect(screen.getByText(/Its low of 2 rules Ada out: Bob leads\./)).toBeVisible();
  });

  it("says when an end leaves no rival, which nobody need try on", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 1 }, Safety: { Ada: 5, Bob: [2, 4, 4] } });
    openScenario(decision, aScenario(decision, { mustHaves: { Safety: 3 } }));

    render(<TornadoSection />);

    expect(screen.getByText("Its low of 2 leaves Ada without a rival.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Try it on" })).toBeNull();
  });

  it("names options that take no part", () => {
    const decision = aDecision({ Speed: { Ada: [4, 5, 5], Bob: 3, Cyd: null } });
    openScenario(decision, aScenario(decision));

    render(<TornadoSection />);

    expect(screen.getByText(/^Not part of it, for want of a single total: Cyd\./)).toBeVisible();
  });

  it("knows no leader where options add up", async () => {
    const layers: Decision = { ...three, mode: "combine" };
    openScenario(layers, aScenario(layers, { weights }));

    const { container } = render(<TornadoSection />);

    expect(screen.getByRole("figure", { name: /^The distance of 10 points/ })).toBeVisible();
    expect(screen.getByText(/At its high of 4 Bob would come first, 5 points above Ada\./)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Show as table" }));
    expect(screen.getByRole("columnheader", { name: "Distance at low" })).toBeVisible();
    expect(container).not.toHaveTextContent(/\b(winner|leads?|leader|ahead)\b/i);
  });
});

describe("where there is nothing to draw", () => {
  it("says that no rating within its range moves the lead", () => {
    const exact = aDecision({ Speed: { Ada: 5, Bob: 3 } });
    openScenario(exact, aScenario(exact));

    render(<TornadoSection />);

    expect(screen.getByText("No rating within its own range moves the lead")).toBeVisible();
    expect(screen.queryByRole("figure")).toBeNull();
  });

  it("says that one option alone has no lead, and which rating would bring a better one back", () => {
    const decision = aDecision({ Speed: { Ada: 2, Bob: 5 }, Safety: { Ada: 4, Bob: [1, 2, 4] } });
    openScenario(decision, aScenario(decision, { mustHaves: { Safety: 3 } }));

    render(<TornadoSection />);

    expect(screen.getByText("Ada is the only option with a rank")).toBeVisible();
    expect(screen.getByText(/^If Bob on Safety is 4 instead of 2, .* Bob leads\./)).toBeVisible();
  });

  it("says what to do when nothing is weighed", () => {
    openScenario(three, aScenario(three, { weights: {} }));

    render(<TornadoSection />);

    expect(screen.getByText("Nothing is weighed yet.")).toBeVisible();
  });
});

function open() {
  const { session } = sessionStore.getState();
  if (session.kind !== "open") throw new Error("Nothing is open");
  return session.scenario;
}
