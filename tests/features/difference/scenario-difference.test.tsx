// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { databaseTypeR1 } from "#core/catalog/database-type.r1.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { createScenario } from "#core/scenario/create-scenario.ts";
import { setMustHave } from "#core/scenario/set-must-have.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { takeOut } from "#core/scenario/take-out.ts";
import { ScenarioDifference } from "#features/difference/scenario-difference.tsx";
import { aScenario } from "#tests/support/store-scenario.ts";

const left = aScenario({ name: "Ours" });

function show(right: Scenario): void {
  render(
    <ScenarioDifference
      left={{ scenario: left, decision: apiStyleR1 }}
      right={{ scenario: right, decision: apiStyleR1 }}
    />,
  );
}

function cellsOf(table: string, input: string): readonly (string | null)[] {
  const row = within(screen.getByRole("table", { name: table })).getByRole("row", {
    name: new RegExp(input),
  });
  return within(row)
    .getAllByRole("cell")
    .map((cell) => cell.textContent);
}

describe("two scenarios side by side", () => {
  // REST is rated 2 on Streaming in the catalog, so a minimum of 3 rules it out; GraphQL was second.
  it("name the one input that alone turns the leader, and to whom", () => {
    show(setWeight(setMustHave({ ...left, name: "Theirs" }, "streaming", 3), "caching", 60));

    expect(
      screen.getByText("2 inputs differ. Setting Minimum for Streaming alone as in B makes GraphQL lead."),
    ).toBeVisible();
    expect(cellsOf("Inputs that differ", "Weight of Caching")).toEqual(["80", "60", "No"]);
    expect(cellsOf("Inputs that differ", "Minimum for Streaming")).toEqual(["none", "3", "GraphQL leads"]);
  });

  it("show who leads in each", () => {
    show(setMustHave({ ...left, name: "Theirs" }, "streaming", 3));

    const a = screen.getByRole("region", { name: "Scenario A" });
    const b = screen.getByRole("region", { name: "Scenario B" });
    expect(a).toHaveTextContent("Ours");
    expect(a).toHaveTextContent("REST leads, clearly.");
    expect(b).toHaveTextContent("Theirs");
    expect(b).toHaveTextContent(/GraphQL leads/);
  });

  it("show both totals of every option, and why one has no rank", () => {
    const graphql = apiStyleR1.options.find(({ name }) => name === "GraphQL")!;
    show(takeOut(setMustHave(left, "streaming", 3), { kind: "option", id: graphql.id }));

    expect(cellsOf("Totals", "REST")).toEqual([" leads 84", "ruled out 84"].map((text) => text.trim()));
    expect(cellsOf("Totals", "GraphQL").map((text) => text?.trim())).toEqual(["58", "taken out"]);
  });

  it("say when nothing that counts differs", () => {
    show({ ...left, name: "Theirs", notes: "Only the words differ." });

    expect(screen.getByText("No input differs, so both give the same result.")).toBeVisible();
    expect(screen.queryByRole("table", { name: "Inputs that differ" })).toBeNull();
  });

  it("say when no single input turns the leader", () => {
    show(setWeight(left, "caching", 75));

    expect(
      screen.getByText("1 input differs. Setting it as in B does not change who leads in A."),
    ).toBeVisible();
  });

  it("of different revisions show both results and say why no more", () => {
    render(
      <ScenarioDifference
        left={{ scenario: left, decision: apiStyleR1 }}
        right={{ scenario: left, decision: { ...apiStyleR1, revision: 2 } }}
      />,
    );

    expect(screen.getByText(/different revisions of "API style" \(1 and 2\)/)).toBeVisible();
    expect(screen.getAllByText("REST leads, clearly.")).toHaveLength(2);
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("of different decisions show both results and say why no more", () => {
    const start = { id: "db", name: "Store", now: "2026-11-02T09:00:00Z", preset: "boring-default" };
    render(
      <ScenarioDifference
        left={{ scenario: left, decision: apiStyleR1 }}
        right={{ scenario: createScenario(databaseTypeR1, start), decision: databaseTypeR1 }}
        whose={{ left: "shared with you", right: "yours" }}
      />,
    );

    expect(screen.getByText(/about different decisions/)).toBeVisible();
    expect(screen.getByText("API style, shared with you")).toBeVisible();
    expect(screen.getByText("Database type, yours")).toBeVisible();
  });
});
