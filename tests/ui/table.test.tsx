// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { ScrollArea } from "#ui/scroll-area.tsx";
import { SortButton, type SortState } from "#ui/sort-button.tsx";
import { Table } from "#ui/table.tsx";

it("is named by its caption, drawn or not, and tells that headers sort", () => {
  render(
    <Table caption="Ranking" captionHidden instruction="Column headers with buttons are sortable.">
      <tbody />
    </Table>,
  );

  expect(screen.getByRole("table", { name: /^Ranking/ })).toHaveTextContent(
    "headers with buttons are sortable",
  );
});

it("has another arrow for each state of sorting, not read aloud, and the column's name as its name", () => {
  const states: SortState[] = ["none", "ascending", "descending"];
  render(states.map((state) => <SortButton key={state} label="Total" state={state} onSort={() => {}} />));

  const buttons = screen.getAllByRole("button", { name: "Total" });
  expect(new Set(buttons.map((button) => button.textContent)).size).toBe(3);
});

it("sorts by keyboard", async () => {
  const onSort = vi.fn();
  render(<SortButton label="Total" state="none" onSort={onSort} />);

  await userEvent.tab();
  await userEvent.keyboard(" ");

  expect(onSort).toHaveBeenCalledTimes(1);
});

it("can be scrolled by keyboard, since it takes the focus", async () => {
  render(<ScrollArea label="Comparison, scrolls sideways">wide</ScrollArea>);

  await userEvent.tab();

  expect(screen.getByRole("region", { name: "Comparison, scrolls sideways" })).toHaveFocus();
});
