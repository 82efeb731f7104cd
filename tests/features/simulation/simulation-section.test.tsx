// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { SimulationSection } from "#features/simulation/simulation-section.tsx";
import { setSimulationDepth } from "#platform/simulation/follow-open.ts";
import { simulationStore } from "#platform/simulation/simulation-store.ts";
import { beginSession } from "#platform/store/begin-session.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { sessionStore } from "#platform/store/session.ts";
import { undo } from "#platform/store/undo-redo.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aPicture } from "#tests/support/a-picture.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

const three = aDecision({
  Speed: { Ada: [3, 4, 5], Bob: [3, 3, 4], Cyd: [1, 1, 2] },
  Price: { Ada: 2, Bob: 4, Cyd: 1 },
});
const even = aScenario(three, { weights: { Speed: 50, Price: 50 } });

/** Ada 831,204 times first of a million, Bob the other times; Cyd is always last. */
function counted(decision: Decision = three, scenario: Scenario = even) {
  return aPicture(decision, scenario, {
    draws: 1_000_000,
    rankAcceptability: [
      [0.831204, 0.168796, 0],
      [0.168796, 0.831204, 0],
      [0, 0, 1],
    ],
    pairwiseWins: [
      [0, 0.831204, 1],
      [0.168796, 0, 1],
      [0, 0, 0],
    ],
    centralWeights: [[0.55, 0.45], [0.25, 0.75], null],
    confidence: [0.9, 0.71, null],
  });
}

function cells(name: string | RegExp) {
  const rows = within(screen.getByRole("table", { name })).getAllByRole("row");
  return rows.map((row) => [...row.children].map((cell) => cell.textContent.trim()));
}

beforeEach(() => {
  openScenario(three, even);
  simulationStore.setState({ kind: "idle" }, true);
});

describe("a finished simulation", () => {
  beforeEach(() => {
    simulationStore.setState({ kind: "finished", picture: counted() }, true);
    render(<SimulationSection />);
  });

  it("says who leads in how many of 100 draws, how sharp that is, and its seed", () => {
    const section = screen.getByRole("region", { name: "Simulation" });

    expect(section).toHaveTextContent("Ada leads in 83 of 100 draws, Bob in 17. Never first: Cyd.");
    expect(section).toHaveTextContent(
      "With 1,000,000 draws, each count of ranks is within 0.1 of 100, 19 times out of 20. Seed 1: the same seed gives the same counts.",
    );
  });

  it("has a table of ranks in 100 draws", () => {
    expect(cells("Ranks in 100 draws")).toEqual([
      ["Option", "Rank 1", "Rank 2", "Rank 3"],
      ["Ada", "83", "17", "0"],
      ["Bob", "17", "83", "0"],
      ["Cyd", "0", "0", "100"],
    ]);
  });

  it("shows the draws themselves as a table", async () => {
    const figure = screen.getByRole("figure", { name: /^How often each option takes each rank/ });

    await userEvent.click(within(figure).getByRole("button", { name: "Show as table" }));

    expect(cells("Draws in which each option takes each rank, of 1,000,000")).toEqual([
      ["Option", "Rank 1", "Rank 2", "Rank 3"],
      ["Ada", "831,204", "168,796", "0"],
      ["Bob", "168,796", "831,204", "0"],
      ["Cyd", "0", "0", "1,000,000"],
    ]);
  });

  it("says what one would have to think, and shows all those weights", async () => {
    expect(screen.getByText(/^You would pick Bob/)).toHaveTextContent(
      "You would pick Bob if you think like this: Price 75 % (now 50 %), Speed 25 % (now 50 %).",
    );
    expect(screen.getByText("With those weights Bob leads in 71 of 100 draws of the ratings.")).toBeVisible();
    expect(screen.getByText("No weights and ratings drawn put Cyd ahead.")).toBeVisible();
    expect(
      screen.getByText(
        /^Counts with those weights rest on 10,000 draws of the ratings: each is within 1 of 100/,
      ),
    ).toBeVisible();

    await userEvent.click(screen.getByText("Show all these weights"));

    expect(cells(/^Mean shares/)).toEqual([
      ["Criterion", "Now", "Ada", "Bob"],
      ["Speed", "50 %", "55 %", "25 %"],
      ["Price", "50 %", "45 %", "75 %"],
    ]);
  });

  it("says pair by pair who is ahead, in 100 and in draws", async () => {
    await userEvent.click(screen.getByText("Who is ahead of whom"));

    const figure = await screen.findByRole("figure", {
      name: "Read along the row: Ada ahead of Bob in 83 of 100 draws, the other way round in 17.",
    });
    expect(cells("Row ahead of column, in 100 draws")).toEqual([
      ["Option", "Ada", "Bob", "Cyd"],
      ["Ada", "–", "83", "100"],
      ["Bob", "17", "–", "100"],
      ["Cyd", "0", "0", "–"],
    ]);
    await userEvent.click(within(figure).getByRole("button", { name: "Show as table" }));
    expect(cells("Draws in which the row is ahead of the column, of 1,000,000")[1]).toEqual([
      "Ada",
      "–",
      "831,204",
      "1,000,000",
    ]);
  });

  it("is not busy", () => {
    expect(screen.getByRole("table").closest("[aria-busy]")).toHaveAttribute("aria-busy", "false");
  });
});

describe("a simulation of weights that nobody set", () => {
  it("shows beside the present weights what they are on average over all draws", async () => {
    const any = { ...even, simulation: { weights: { kind: "any" }, ratings: true, seed: 1 } } as const;
    openScenario(three, { ...any, weights: { Speed: 30, Price: 70 } });
    const picture = counted(three, { ...any, weights: { Speed: 30, Price: 70 } });
    simulationStore.setState({ kind: "finished", picture }, true);
    render(<SimulationSection />);

    await userEvent.click(screen.getByText("Show all these weights"));

    expect(cells(/^Mean shares/)).toEqual([
      ["Criterion", "Now", "On average", "Ada", "Bob"],
      ["Speed", "30 %", "50 %", "55 %", "25 %"],
      ["Price", "70 %", "50 %", "45 %", "75 %"],
    ]);
  });
});

describe("a simulation under way", () => {
  it("says how far it has come", () => {
    const picture = { ...counted(), draws: 20_000 };
    simulationStore.setState({ kind: "running", picture, draws: 20_000 }, true);

    render(<SimulationSection />);

    expect(screen.getByText(/With 20,000 of 1,000,000 draws/)).toBeVisible();
    expect(screen.getByRole("table").closest("[aria-busy]")).toHaveAttribute("aria-busy", "false");
  });

  it("is busy while its picture is of an earlier problem, and keeps showing it", () => {
    simulationStore.setState({ kind: "finished", picture: counted() }, true);
    render(<SimulationSection />);

    act(() => {
      changeScenario((scenario) => setWeight(scenario, "Speed", 60));
      simulationStore.setState({ kind: "running", picture: counted(), draws: 0 }, true);
    });

    expect(screen.getByRole("table").closest("[aria-busy]")).toHaveAttribute("aria-busy", "true");
    expect(cells("Ranks in 100 draws")[1]).toEqual(["Ada", "83", "17", "0"]);
  });

  it("announces nothing by itself: its numbers would chatter", () => {
    simulationStore.setState({ kind: "running", picture: counted(), draws: 20_000 }, true);
    const { container } = render(<SimulationSection />);

    expect(screen.queryByRole("status")).toBeNull();
    for (const live of container.querySelectorAll("[aria-live]")) expect(live).toBeEmptyDOMElement();
  });

  it("says that the first draws are on their way", () => {
    simulationStore.setState({ kind: "running", picture: null, draws: 0 }, true);

    render(<SimulationSection />);

    expect(screen.getByText("The first draws are on their way.")).toHaveAttribute("aria-busy", "true");
  });
});

describe("no simulation", () => {
  it("says why there is nothing to simulate, and what to do", () => {
    openScenario(three, { ...even, excludedOptions: ["Bob", "Cyd"] });

    render(<SimulationSection />);

    expect(screen.getByText("Nothing to simulate")).toBeVisible();
    expect(screen.getByText("Only one option is in play: Ada. Bring back another one.")).toBeVisible();
    expect(screen.queryByText(/on their way/)).toBeNull();
  });

  it("says that it failed, and can be tried again", async () => {
    simulationStore.setState({ kind: "failed" }, true);
    render(<SimulationSection />);
    expect(screen.getByText("The simulation could not be run")).toBeVisible();
    const kinds: string[] = [];
    onTestFinished(simulationStore.subscribe(({ kind }) => kinds.push(kind)));
    onTestFinished(() => {
      setSimulationDepth(null);
    });

    await userEvent.click(screen.getByRole("button", { name: "Try again" }));

    // There are no workers here, so that it fails once more.
    await waitFor(() => {
      expect(kinds).toEqual(["running", "failed"]);
    });
    expect(await screen.findByText("The simulation could not be run")).toBeVisible();
  });
});

describe("what is uncertain", () => {
  const settings = () => {
    const { session } = sessionStore.getState();
    return session.kind === "open" ? session.scenario.simulation : null;
  };

  beforeEach(() => {
    render(<SimulationSection />);
  });

  it("is chosen for the weights", async () => {
    const weights = screen.getByRole("combobox", { name: "Weights" });
    expect(
      within(weights)
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual(["As set", "Some points up or down", "Only their order holds", "Any weights at all"]);

    await userEvent.selectOptions(weights, "Only their order holds");

    expect(settings()?.weights).toEqual({ kind: "order" });
    expect(screen.queryByRole("spinbutton", { name: "Points up or down" })).toBeNull();
    expect(await screen.findByText(/any weights that keep their order/)).toBeVisible();
  });

  it("remembers the points of the band when it is chosen again", async () => {
    const points = screen.getByRole("spinbutton", { name: "Points up or down" });
    await userEvent.clear(points);
    await userEvent.type(points, "25");
    expect(settings()?.weights).toEqual({ kind: "band", points: 25 });
    const weights = screen.getByRole("combobox", { name: "Weights" });

    await userEvent.selectOptions(weights, "As set");
    await userEvent.selectOptions(weights, "Some points up or down");

    expect(settings()?.weights).toEqual({ kind: "band", points: 25 });
  });

  it("keeps the band within its limits", async () => {
    const points = screen.getByRole("spinbutton", { name: "Points up or down" });
    await userEvent.clear(points);
    await userEvent.type(points, "101");

    expect(screen.getByText("Points up or down: type a number from 0 to 100.")).toBeVisible();
    expect(settings()?.weights).toEqual({ kind: "band", points: 10 });
  });

  it("is switched on and off for the ratings, and undone in one step", async () => {
    await userEvent.click(screen.getByRole("checkbox", { name: "Ratings between their low and high" }));
    expect(settings()?.ratings).toBe(false);

    act(() => {
      undo();
    });

    expect(settings()?.ratings).toBe(true);
  });

  it("draws again with the next seed, and begins anew after the last", async () => {
    await userEvent.click(screen.getByRole("button", { name: "Draw again" }));
    expect(settings()?.seed).toBe(2);

    const seed = screen.getByRole("spinbutton", { name: "Seed" });
    await userEvent.clear(seed);
    await userEvent.type(seed, "999999");
    await userEvent.click(screen.getByRole("button", { name: "Draw again" }));

    expect(settings()?.seed).toBe(0);
  });

  it("takes whole seeds alone", async () => {
    const seed = screen.getByRole("spinbutton", { name: "Seed" });
    await userEvent.clear(seed);
    await userEvent.type(seed, "7.6{Enter}");

    expect(settings()?.seed).toBe(8);
    expect(seed).toHaveValue(8);
  });

  it("leaves no step of undo where nothing changed", async () => {
    const before = sessionStore.getState().session;
    const seed = screen.getByRole("spinbutton", { name: "Seed" });
    await userEvent.type(seed, "{Enter}");
    await userEvent.tab();

    expect(sessionStore.getState().session).toBe(before);
  });
});

it("cannot be switched in a scenario that somebody shared", () => {
  beginSession({ scenario: even, decision: three, origin: "shared" });

  render(<SimulationSection />);

  for (const role of ["combobox", "checkbox"] as const) expect(screen.getByRole(role)).toBeDisabled();
  for (const field of screen.getAllByRole("spinbutton")) expect(field).toBeDisabled();
  expect(screen.getByRole("button", { name: "Draw again" })).toBeDisabled();
});

it("has no leader where options add up", () => {
  const layers: Decision = { ...three, mode: "combine" };
  openScenario(layers, even);
  simulationStore.setState({ kind: "finished", picture: counted(layers) }, true);

  const { container } = render(<SimulationSection />);

  expect(screen.getByText(/^Ada would come first in 83 of 100 draws/)).toBeVisible();
  expect(container).not.toHaveTextContent(/\b(winner|leads?|leader)\b/);
});
