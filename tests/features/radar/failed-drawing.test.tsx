// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { RadarFigure } from "#features/radar/radar-figure.tsx";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

vi.mock("#features/radar/radar-drawing.tsx", () => {
  throw new Error("The file did not arrive");
});

const decision = aDecision({ Speed: { Ada: 5 }, Price: { Ada: 2 }, Care: { Ada: 4 } });

describe("a radar whose drawing does not arrive", () => {
  it("says so, keeps the table and tries again on request", async () => {
    openScenario(decision, aScenario(decision));
    render(<RadarFigure />);

    expect(await screen.findByText(/The drawing could not be loaded/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/The drawing could not be loaded/)).toBeVisible();

    await userEvent.click(screen.getByRole("button", { name: "Show as table" }));
    expect(screen.getByRole("table", { name: "Values on the heaviest criteria, 0 to 100" })).toBeVisible();
  });
});
