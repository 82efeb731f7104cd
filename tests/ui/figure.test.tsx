// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { Figure } from "#ui/figure.tsx";
import { Meter } from "#ui/meter.tsx";

const table = {
  caption: "Contribution of each criterion",
  columns: ["Option", "Caching", "Contract"],
  rows: [
    ["REST", 12, 8],
    ["GraphQL", 3, "not rated"],
  ],
};

it("is a figure named by its sentence", () => {
  render(
    <Figure caption="REST gains most from Caching." table={table}>
      <svg />
    </Figure>,
  );

  expect(screen.getByRole("figure", { name: "REST gains most from Caching." })).toBeVisible();
});

it("shows the same numbers as a real table, and hides it again", async () => {
  render(
    <Figure caption="REST gains most from Caching." table={table}>
      <svg />
    </Figure>,
  );
  expect(screen.queryByRole("table")).toBeNull();

  await userEvent.click(screen.getByRole("button", { name: "Show as table", expanded: false }));
  const shown = screen.getByRole("table", { name: "Contribution of each criterion" });
  expect(within(shown).getAllByRole("columnheader")).toHaveLength(3);
  expect(screen.getByRole("row", { name: "GraphQL 3 not rated" })).toBeVisible();
  expect(screen.getByRole("rowheader", { name: "REST" })).toHaveAttribute("scope", "row");
  await userEvent.click(screen.getByRole("button", { name: "Show as table", expanded: true }));

  expect(screen.queryByRole("table")).toBeNull();
});

it("speaks a total as a meter with its number", () => {
  render(<Meter label="Total of REST" value={84} />);

  expect(screen.getByRole("meter", { name: "Total of REST" })).toHaveAttribute("aria-valuenow", "84");
});

it("speaks a range without a total in words, for there is no number to give", () => {
  render(
    <Meter
      label="Total of gRPC"
      value={null}
      range={{ low: 52, high: 71 }}
      valueText="52 to 71, 2 not rated"
    />,
  );

  expect(screen.getByRole("img", { name: "Total of gRPC: 52 to 71, 2 not rated" })).toBeVisible();
});
