// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { databaseTypeR1 } from "#core/catalog/database-type.r1.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { createScenario } from "#core/scenario/create-scenario.ts";
import { setMustHave } from "#core/scenario/set-must-have.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { takeOut } from "#core/scenario/take-out.ts";
import { ScenarioDifference } from "#features/difference/scenario-difference.tsx";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario as aScenarioOf } from "#tests/support/a-scenario.ts";
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

  // On its own, Speed has Ada first; Bob is better on Price.
  it("know no leader where options add up", () => {
    const layers: Decision = {
      ...aDecision({ Speed: { Ada: 5, Bob: 4 }, Price: { Ada: 1, Bob: 5 } }),
      mode: "combine",
    };
    const one = { ...aScenarioOf(layers), weights: { Speed: 60 } };
    const other = { ...one, weights: { Speed: 60, Price: 50 }, mustHaves: { Speed: 4.5 } };
    const { container } = render(
      <ScenarioDifference
        left={{ scenario: one, decision: layers }}
        right={{ scenario: other, decision: layers }}
      />,
    );

    expect(
      screen.getByText("2 inputs differ. Setting Weight of Price alone as in B puts Bob first."),
    ).toBeVisible();
    expect(cellsOf("Inputs that differ", "Weight of Price")).toEqual(["0", "50", "Bob first"]);
    expect(screen.getByRole("columnheader", { name: "Alone changes what comes first?" })).toBeVisible();
    expect(cellsOf("Totals", "Ada")).toEqual(["first 100", "first 55"]);
    expect(container).not.toHaveTextContent(/\b(winner|leads?|leader)\b/);
  });

  it("take an option with an “and” in its name for one option", () => {
    const name = "Limits and bulkheads";
    const decision = aDecision({ Speed: { Ada: 5, [name]: 4 }, Price: { Ada: 1, [name]: 5 } });
    const one = { ...aScenarioOf(decision), weights: { Speed: 60 } };
    render(
      <ScenarioDifference
        left={{ scenario: one, decision }}
        right={{ scenario: { ...one, weights: { Speed: 60, Price: 50 } }, decision }}
      />,
    );

    expect(cellsOf("Inputs that differ", "Weight of Price")).toEqual(["0", "50", `${name} leads`]);
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
