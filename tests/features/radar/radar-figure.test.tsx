// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { RadarFigure } from "#features/radar/radar-figure.tsx";
import { aDecision } from "#tests/support/a-decision.ts";
import { aPresetScenario, aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

const gap = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: null }, Care: { Ada: 4, Bob: 4 } });

function openPublicApi(): void {
  openScenario(apiStyleR1, aPresetScenario(apiStyleR1, "public-api"));
}

describe("shape: heaviest criteria first", () => {
  it("says on how many of the heaviest criteria each drawn option is highest", () => {
    openScenario(gap, aScenario(gap));

    render(<RadarFigure />);

    const caption =
      "Ada is highest on 3 of these 3 criteria and Bob on 1; a shared first place counts for each.";
    expect(screen.getByRole("figure", { name: caption })).toBeVisible();
  });

  it("states how many of the weighted criteria are drawn and in which order", () => {
    openPublicApi();

    render(<RadarFigure />);

    expect(screen.getByRole("combobox", { name: "Criteria drawn" })).toHaveDisplayValue(
      "8 of 15, heaviest first",
    );
    expect(screen.getByText(/shape and area depend on the order of the axes/)).toBeVisible();
  });

  it("draws as many criteria as are asked for, from 3 to 10", async () => {
    openPublicApi();
    render(<RadarFigure />);
    const choice = screen.getByRole("combobox", { name: "Criteria drawn" });
    expect(
      within(choice)
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual([3, 4, 5, 6, 7, 8, 9, 10].map((count) => `${count} of 15, heaviest first`));

    await userEvent.selectOptions(choice, "3 of 15, heaviest first");
    await userEvent.click(screen.getByRole("button", { name: "Show as table" }));

    expect(within(screen.getByRole("table")).getAllByRole("row")).toHaveLength(1 + 3);
  });

  it("calls a gap not rated in the table", async () => {
    openScenario(gap, aScenario(gap));
    render(<RadarFigure />);

    await userEvent.click(screen.getByRole("button", { name: "Show as table" }));

    const row = within(screen.getByRole("table")).getByRole("row", { name: /^Price/ });
    expect([...row.children].map((cell) => cell.textContent)).toEqual(["Price", "50", "25", "not rated"]);
  });

  it("overlays three options and gives each its own radar when a fourth is drawn", async () => {
    openPublicApi();
    render(<RadarFigure />);
    expect(await screen.findAllByRole("img")).toHaveLength(1);

    await userEvent.click(screen.getByRole("checkbox", { name: "WebSocket" }));

    expect(screen.getAllByRole("img", { name: /^Radar of 8 criteria/ })).toHaveLength(4);
    const key = screen.getByRole("list", { name: "Axes, clockwise from the top" });
    expect(within(key).getAllByRole("listitem")).toHaveLength(8);
  });

  it("reads the values out to those who do not see the lines", async () => {
    openScenario(gap, aScenario(gap));

    render(<RadarFigure />);

    expect(await screen.findByRole("img")).toHaveAccessibleName(
      "Radar of 3 criteria, 0 to 100. Ada: Speed 100, Price 25 and Care 75. Bob: Speed 50, Price not rated and Care 75.",
    );
  });

  it("asks for an option when none is drawn", async () => {
    openScenario(gap, aScenario(gap));
    render(<RadarFigure />);

    for (const box of screen.getAllByRole("checkbox")) await userEvent.click(box);

    expect(screen.getByRole("figure", { name: "Choose at least one option to draw." })).toBeVisible();
  });

  it("is not drawn with fewer than three weighted criteria, and says so", () => {
    openScenario(gap, aScenario(gap, { weights: { Speed: 60, Price: 40 } }));

    render(<RadarFigure />);

    expect(screen.getByText("Too few criteria for a shape")).toBeVisible();
    expect(screen.queryByRole("figure")).toBeNull();
  });
});
