// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, render, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { TeamPanel } from "#features/teaming/team-panel.tsx";
import { scenarioKey } from "#platform/storage/stored-entry.ts";
import { beginSession } from "#platform/store/begin-session.ts";
import { storeScenario } from "#tests/support/store-scenario.ts";

beforeEach(() => {
  localStorage.clear();
});

function openFirst(): void {
  beginSession({ scenario: storeScenario(), decision: apiStyleR1, origin: "stored" });
}

describe("the step Team", () => {
  it("tells how to weigh apart and compare, without a server", () => {
    openFirst();

    render(<TeamPanel />);

    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    expect(screen.getByText(/nothing is sent to a server/)).toBeVisible();
  });

  it("says what to do while there is no other scenario of this decision", () => {
    openFirst();
    storeScenario({
      id: "x",
      name: "Other",
      decision: { kind: "catalog", id: "database-type", revision: 1 },
    });

    render(<TeamPanel />);

    expect(screen.getByText("No other scenario of this decision yet")).toBeVisible();
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("leads to the comparison with each other scenario of this decision", () => {
    openFirst();
    storeScenario({ id: "second", name: "Ada's view" });

    render(<TeamPanel />);

    expect(screen.getAllByRole("link")).toHaveLength(1);
    expect(screen.getByRole("link", { name: "Compare with Ada's view" })).toHaveAttribute(
      "href",
      "#/scenarios/compare/first/second",
    );
  });

  it("follows what another tab stores", async () => {
    openFirst();
    render(<TeamPanel />);

    act(() => {
      storeScenario({ id: "second", name: "Ada's view" });
      window.dispatchEvent(new StorageEvent("storage", { key: scenarioKey("second") }));
    });

    expect(await screen.findByRole("link", { name: "Compare with Ada's view" })).toBeVisible();
  });
});
