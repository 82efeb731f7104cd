// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { simulationStore } from "#platform/simulation/simulation-store.ts";
import { useSimulation } from "#platform/simulation/use-simulation.ts";

function Kind() {
  return <p>{useSimulation().kind}</p>;
}

afterEach(() => {
  simulationStore.setState({ kind: "idle" }, true);
});

it("shows how far the simulation has come, from the first moment on", () => {
  simulationStore.setState({ kind: "running", picture: null, draws: 0 }, true);
  render(<Kind />);
  expect(screen.getByText("running")).toBeVisible();

  act(() => {
    simulationStore.setState({ kind: "failed" }, true);
  });

  expect(screen.getByText("failed")).toBeVisible();
});
