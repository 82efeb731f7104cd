// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { CombinationsSection } from "#features/combinations/combinations-section.tsx";
import { beginSession } from "#platform/store/begin-session.ts";
import { sessionStore, type Origin } from "#platform/store/session.ts";
import { aPresetScenario } from "#tests/support/a-scenario.ts";

beforeEach(() => {
  localStorage.clear();
});

function show(differing: Partial<Scenario> = {}, origin: Origin = "stored") {
  const scenario = { ...aPresetScenario(apiStyleR1, "internal-microservices"), ...differing };
  act(() => {
    beginSession({ scenario, decision: apiStyleR1, origin });
  });
  render(<CombinationsSection />);
  return userEvent.setup();
}

const choice = (name: string) => screen.getByRole("radio", { name });
const table = () => screen.getByRole("table", { name: "What is covered together, criterion by criterion" });
const cellsOf = (name: RegExp) =>
  within(within(table()).getByRole("row", { name }))
    .getAllByRole("cell")
    .map(({ textContent }) => textContent.trim());

describe("combinations on Compare", () => {
  it("are listed with members, coverage, fit and watch-out, the first that fits being looked at", () => {
    show({ answers: { bidirectional: true, public: false } });

    expect(screen.getAllByRole("radio")).toHaveLength(apiStyleR1.combinations.length + 1);
    // REST and gRPC cover 92: worked by hand in combination-coverage.test.ts.
    expect(choice("REST at the edge, gRPC inside")).toHaveAccessibleDescription(
      /REST \+ gRPC.*does not fit the answers.*covers 92.*Two contracts must evolve together/s,
    );
    expect(choice("REST for data, WebSocket for live events")).toHaveAccessibleDescription(
      /fits the answers/,
    );
    expect(choice("REST public, gRPC internal, WebSocket for real-time")).toHaveAccessibleDescription(
      /may fit: 1 question open/,
    );
    expect(choice("REST for data, WebSocket for live events")).toBeChecked();
  });

  it("show one row per weighted criterion, heaviest first, with who gives the best and a total", () => {
    show();

    const rows = within(table()).getAllByRole("row");
    expect(
      within(table())
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent.trim()),
    ).toEqual([
      "Criterion",
      "Weight",
      "Together",
      "Gain over gRPC",
      "REST member",
      "gRPC member",
      "GraphQL",
      "WebSocket",
    ]);
    // Twelve criteria have a weight; a header and a total stand around them.
    expect(rows).toHaveLength(14);
    expect(rows[1]).toHaveTextContent("Latency and throughput");
    expect(cellsOf(/^Latency/)).toEqual(["100 15 %", "5 gRPC", "–", "3", "5", "2", "4"]);
    // Learning curve: 20 of 660 points, REST 5 over gRPC 2 is three quarters of them: 2.3 of 100.
    expect(cellsOf(/^Learning/)).toEqual(["20 3 %", "5 REST", "2.3", "5", "2", "3", "4"]);
    expect(cellsOf(/^Total/).slice(0, 5)).toEqual(["", "92", "12.1", "64", "80"]);
  });

  it("are told in a sentence beside the caution that coverage is an upper bound", () => {
    show();

    expect(
      screen.getByRole("figure", {
        name: /^Together they cover 92 of 100; gRPC alone covers 80\. REST adds/,
      }),
    ).toBeVisible();
    expect(
      screen.getByText(/upper bound.*Running several costs.*no rank among the single options/),
    ).toBeVisible();
    expect(screen.getByText(/2 things to run.*Two contracts must evolve together/)).toBeVisible();
    expect(screen.getByRole("link", { name: /API design for microservices/ })).toHaveAttribute(
      "href",
      "#/sources/az-api-ms",
    );
  });

  it("can be the team's own choice of two or more options, which is not stored", async () => {
    const user = show({ excludedOptions: ["graphql"] });
    const before = sessionStore.getState();

    await user.click(choice("Own choice"));
    const members = within(screen.getByRole("group", { name: "Members of your own choice" }));
    await user.click(members.getByRole("checkbox", { name: "gRPC" }));
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByText(/Choose at least two/)).toBeVisible();
    await user.click(members.getByRole("checkbox", { name: "GraphQL taken out" }));

    expect(within(table()).getByRole("columnheader", { name: /GraphQL.*member.*taken out/ })).toBeVisible();
    expect(screen.getByText(/The catalog says nothing of your own choice/)).toBeVisible();
    expect(screen.getByText(/GraphQL is taken out of this scenario/)).toBeVisible();
    expect(sessionStore.getState()).toBe(before);
  });

  it("say which must-have no member meets", () => {
    show({ mustHaves: { streaming: 5 } });

    expect(choice("REST at the edge, gRPC inside")).toHaveAccessibleDescription(/misses 1 must-have/);
    expect(choice("REST for data, WebSocket for live events")).not.toHaveAccessibleDescription(/misses/);
    expect(
      screen.getByText("Must-have: at least 5 on Streaming is missed by all; the best is 4."),
    ).toBeVisible();
  });

  it("ask for weights where nothing is weighed", () => {
    show({ weights: {} });

    expect(screen.getByText("Nothing is weighed yet.")).toBeVisible();
    expect(screen.getByText(/Give at least one criterion more than 0 points/)).toBeVisible();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("ask for a criterion where every one is taken out, whatever its points", () => {
    show({ excludedCriteria: apiStyleR1.criteria.map(({ id }) => id) });

    expect(screen.getByText("No criterion is left to judge by.")).toBeVisible();
    expect(screen.getByText(/Bring back at least one rated criterion/)).toBeVisible();
    expect(screen.queryByText(/points/)).toBeNull();
  });

  it("can be looked at in a shared scenario, whose answers are not the reader's own", async () => {
    const user = show({ answers: { bidirectional: true, public: false } }, "shared");
    expect(screen.getByText("answered: Yes")).toBeVisible();
    expect(choice("REST for data, WebSocket for live events")).toHaveAccessibleDescription(
      /fits the answers/,
    );
    expect(screen.queryByText(/\byour?\b.*answers?\b|you said/)).toBeNull();

    await user.click(choice("GraphQL for clients over REST or gRPC services"));

    expect(screen.getByRole("heading", { level: 3 })).toHaveTextContent(
      "GraphQL for clients over REST or gRPC services",
    );
  });
});
