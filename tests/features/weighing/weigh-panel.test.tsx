// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { loadPreset } from "#core/scenario/load-preset.ts";
import { WeighPanel } from "#features/weighing/weigh-panel.tsx";
import { beginSession } from "#platform/store/begin-session.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { sessionStore } from "#platform/store/session.ts";
import { redo, undo } from "#platform/store/undo-redo.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aPresetScenario, aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

beforeEach(() => {
  localStorage.clear();
});

const twoCriteria = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: 4 } });
const withReach = aDecision({
  Speed: { Ada: 5, Bob: 3 },
  Price: { Ada: 2, Bob: 4 },
  Reach: { Ada: 2, Bob: 4 },
});

function show(differing: Partial<Scenario> = {}, decision = twoCriteria): ReturnType<typeof userEvent.setup> {
  openScenario(decision, aScenario(decision, { weights: { Speed: 60, Price: 40 }, ...differing }));
  render(<WeighPanel depth="full" />);
  return userEvent.setup();
}

/** "API style" with its preset "Public API", on which caching has 80 points. */
function showPublicApi(): ReturnType<typeof userEvent.setup> {
  openScenario(apiStyleR1, aPresetScenario(apiStyleR1, "public-api"));
  render(<WeighPanel depth="compact" />);
  return userEvent.setup();
}

function shown(): Scenario {
  const { session } = sessionStore.getState();
  if (session.kind !== "open") throw new Error("nothing is open");
  return session.scenario;
}

const slider = (name: string) => screen.getByRole("slider", { name: `Weight of ${name}` });
const points = (name: string) => screen.getByRole("spinbutton", { name: `Points for ${name}` });
const sliderOrder = () => screen.getAllByRole("slider").map((each) => each.getAttribute("aria-label"));

async function type(user: ReturnType<typeof userEvent.setup>, field: HTMLElement, text: string) {
  await user.clear(field);
  await user.type(field, text);
}

describe("the weight of a criterion", () => {
  it("is a slider and a number of points, with its share beside them", () => {
    show();

    expect(slider("Speed")).toHaveValue("60");
    expect(points("Speed")).toHaveValue(60);
    expect(slider("Speed").closest("li")).toHaveTextContent("60 % of total");
    expect(slider("Price").closest("li")).toHaveTextContent("40 % of total");
  });

  it("is spoken with its share of the total", () => {
    // 40 of 150 points are 26.7 percent.
    show({ weights: { Speed: 60, Price: 40, Reach: 50 } }, withReach);

    expect(slider("Price")).toHaveAttribute("aria-valuetext", "40, 27 percent of total");
  });

  it.each([
    ["33.3", 33.3],
    ["0", 0],
    ["100", 100],
    ["0.5", 0.5],
  ])("stays as typed: %s", async (typed, value) => {
    const user = show();

    await type(user, points("Speed"), typed);
    await user.tab();

    expect(points("Speed")).toHaveValue(value);
    expect(shown().weights["Speed"] ?? 0).toBe(value);
  });

  it("moves no other weight, and changes every share", () => {
    show();

    fireEvent.change(slider("Speed"), { target: { value: "10" } });

    expect(shown().weights).toEqual({ Speed: 10, Price: 40 });
    expect(points("Speed")).toHaveValue(10);
    expect(points("Price")).toHaveValue(40);
    expect(slider("Speed").closest("li")).toHaveTextContent("20 % of total");
    expect(slider("Price").closest("li")).toHaveTextContent("80 % of total");
  });

  it.each(["101", "-1", "1000"])("out of range is named and not applied: %s", async (typed) => {
    const user = show();
    const field = points("Speed");

    fireEvent.change(field, { target: { value: typed } });
    await user.tab();

    expect(field).toBeInvalid();
    expect(field).toHaveValue(Number(typed));
    expect(field).toHaveAccessibleDescription("Points for Speed: type a number from 0 to 100.");
    expect(shown().weights).toEqual({ Speed: 60, Price: 40 });
    expect(slider("Speed")).toHaveValue("60");
  });

  it("of nothing at all leaves every share at 0 percent", () => {
    show({ weights: {} });

    expect(slider("Speed")).toHaveAttribute("aria-valuetext", "0, 0 percent of total");
    expect(slider("Price").closest("li")).toHaveTextContent("0 % of total");
  });

  it("comes back by one Undo after a drag, also in a field with something wrong in it", () => {
    show();
    for (const value of ["59", "40", "21"]) fireEvent.change(slider("Speed"), { target: { value } });
    fireEvent.change(points("Speed"), { target: { value: "999" } });

    act(undo);
    expect(points("Speed")).toHaveValue(60);
    expect(points("Speed")).toBeValid();

    act(redo);
    expect(slider("Speed")).toHaveValue("21");
  });
});

describe("a must-have", () => {
  const minimum = () => screen.getByRole("spinbutton", { name: "Minimum for Speed" });

  it("is set with a number from 1 to 5 and shown beside the criterion", async () => {
    const user = show();

    await type(user, minimum(), "3");

    expect(shown().mustHaves).toEqual({ Speed: 3 });
    expect(screen.getByText("at least 3")).toBeVisible();
  });

  it("is lifted by emptying its field", async () => {
    const user = show({ mustHaves: { Speed: 4 } });
    expect(minimum()).toHaveValue(4);

    await user.clear(minimum());

    expect(shown().mustHaves).toEqual({});
    expect(minimum()).toBeValid();
    expect(screen.queryByText("at least 4")).toBeNull();
  });

  it.each(["0", "6"])("out of range is named and not applied: %s", (typed) => {
    show({ mustHaves: { Speed: 4 } });

    fireEvent.change(minimum(), { target: { value: typed } });

    expect(minimum()).toHaveAccessibleDescription(
      "Minimum for Speed: type a number from 1 to 5, or leave it empty.",
    );
    expect(shown().mustHaves).toEqual({ Speed: 4 });
  });
});

describe("the list of weights", () => {
  it("tells what 1 and 5 mean", () => {
    show();

    const row = slider("Speed").closest("li");
    expect(row).toHaveTextContent("How good is it at Speed?");
    expect(row).toHaveTextContent("1Not at all5As good as it gets");
  });

  it("starts heaviest first and keeps every row where it is while weights move", () => {
    show({ weights: { Speed: 30, Price: 40 } });
    expect(sliderOrder()).toEqual(["Weight of Price", "Weight of Speed"]);
    expect(screen.getByRole("button", { name: "Sort by weight" })).toBeDisabled();

    fireEvent.change(slider("Speed"), { target: { value: "90" } });

    expect(sliderOrder()).toEqual(["Weight of Price", "Weight of Speed"]);
  });

  it("is sorted anew on demand", async () => {
    const user = show({ weights: { Speed: 30, Price: 40 } });
    fireEvent.change(slider("Speed"), { target: { value: "90" } });

    await user.click(screen.getByRole("button", { name: "Sort by weight" }));

    expect(sliderOrder()).toEqual(["Weight of Speed", "Weight of Price"]);
    expect(shown().weights).toEqual({ Speed: 90, Price: 40 });
  });

  it("lets go of a criterion that is taken out, and keeps its weight for when it comes back", async () => {
    const user = show();

    await user.click(screen.getByRole("button", { name: "Take out Speed" }));
    expect(sliderOrder()).toEqual(["Weight of Price"]);
    expect(slider("Price")).toHaveAttribute("aria-valuetext", "40, 100 percent of total");
    await user.click(screen.getByRole("button", { name: "Bring back Speed" }));

    expect(points("Speed")).toHaveValue(60);
    expect(screen.queryByText("Taken out")).toBeNull();
  });
});

describe("the combobox Preset", () => {
  const choice = () => screen.getByRole("combobox", { name: "Preset" });
  const reset = () => screen.getByRole("button", { name: "Reset weights" });
  const named = () =>
    within(choice())
      .getAllByRole("option")
      .map((each) => each.textContent);

  it("offers every preset of the decision, then equal weights", () => {
    showPublicApi();

    expect(choice()).toHaveDisplayValue("Public API");
    expect(named()).toEqual([
      "Public API",
      "Simple CRUD service",
      "Mobile-first product",
      "Internal microservices",
      "Real-time collaboration",
      "One-way live updates",
      "Equal weights",
    ]);
    expect(choice()).toHaveAccessibleDescription(/Reach, stable contracts and ordinary tooling/);
    expect(reset()).toBeDisabled();
  });

  it("replaces weights and must-haves, and one Undo brings them back", async () => {
    const user = showPublicApi();
    fireEvent.change(slider("Caching"), { target: { value: "12" } });

    await user.selectOptions(choice(), "Real-time collaboration");

    const preset = apiStyleR1.presets.find(({ id }) => id === "real-time");
    expect(shown()).toMatchObject({ preset: "real-time", weights: preset?.weights });
    expect(choice()).toHaveDisplayValue("Real-time collaboration");
    act(undo);
    expect(points("Caching")).toHaveValue(12);
  });

  it("lists the new weights heaviest first", async () => {
    const user = showPublicApi();

    await user.selectOptions(choice(), "Real-time collaboration");

    const shownPoints = screen
      .getAllByRole("spinbutton", { name: /^Points for/ })
      .map((field) => Number((field as HTMLInputElement).value));
    expect(shownPoints).toEqual(shownPoints.toSorted((a, b) => b - a));
  });

  it("gives every criterion of the catalog the same points under equal weights", async () => {
    const user = showPublicApi();

    await user.selectOptions(choice(), "Equal weights");

    const { weights, preset } = shown();
    expect(preset).toBeNull();
    expect(new Set(Object.values(weights)).size).toBe(1);
    expect(points("Team familiarity")).toHaveValue(0);
    expect(choice()).toHaveAccessibleDescription(/Every criterion counts the same/);
  });

  it("says that a preset was changed, and the reset brings it back", async () => {
    const user = showPublicApi();

    fireEvent.change(slider("Caching"), { target: { value: "12" } });
    expect(choice()).toHaveDisplayValue("Public API, changed");
    await user.click(reset());

    expect(points("Caching")).toHaveValue(80);
    expect(choice()).toHaveDisplayValue("Public API");
    expect(reset()).toHaveAttribute("aria-disabled", "true");
  });

  it("can load the preset anew that was changed", async () => {
    const user = showPublicApi();
    fireEvent.change(slider("Caching"), { target: { value: "12" } });

    await user.selectOptions(choice(), "Public API");

    expect(points("Caching")).toHaveValue(80);
  });

  it("follows a preset that comes from elsewhere, such as Undo", () => {
    showPublicApi();

    act(() => {
      changeScenario((scenario, decision) => loadPreset(scenario, decision, "simple-crud"));
    });
    expect(choice()).toHaveDisplayValue("Simple CRUD service");
    act(undo);

    expect(choice()).toHaveDisplayValue("Public API");
  });
});

describe("the weights of a shared scenario", () => {
  it("can be read and not moved", () => {
    const scenario = aScenario(twoCriteria, { weights: { Speed: 60, Price: 40 }, mustHaves: { Speed: 2 } });
    beginSession({ scenario, decision: twoCriteria, origin: "shared" });

    render(<WeighPanel depth="full" />);

    expect(slider("Speed")).toBeDisabled();
    expect(points("Speed")).toBeDisabled();
    expect(screen.getByRole("spinbutton", { name: "Minimum for Speed" })).toBeDisabled();
    expect(screen.queryByRole("combobox", { name: "Preset" })).toBeNull();
    expect(screen.queryByRole("button", { name: /Reset|Take out/ })).toBeNull();
  });
});
