// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { SweepSection } from "#features/sweep/sweep-section.tsx";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

vi.mock("#features/sweep/sweep-drawing.tsx", () => {
  throw new Error("The file did not arrive");
});

const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: 4 } });

describe("a sweep whose drawing does not arrive", () => {
  it("says so, keeps the sentence, the slider and the table, and tries again on request", async () => {
    openScenario(decision, aScenario(decision));
    render(<SweepSection />);

    expect(await screen.findByText(/The drawing could not be loaded/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/The drawing could not be loaded/)).toBeVisible();

    expect(screen.getByRole("slider", { name: /^Look at/ })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Show as table" }));
    expect(screen.getByRole("table", { name: /^Totals by points of/ })).toBeVisible();
  });
});
