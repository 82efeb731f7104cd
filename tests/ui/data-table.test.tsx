// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { DataTable, type DataColumn, type DataTableProps } from "#ui/data-table.tsx";

interface Fruit {
  readonly name: string;
  readonly weight: number | undefined;
}

const columns: readonly DataColumn<Fruit>[] = [
  {
    id: "name",
    header: "Name",
    accessorFn: (row) => row.name,
    sortDescFirst: false,
    cell: ({ row }) => row.original.name,
  },
  {
    id: "weight",
    header: "Weight",
    accessorFn: (row) => row.weight,
    sortUndefined: "last",
    sortDescFirst: true,
    sortFn: (a, b) => (a.original.weight ?? 0) - (b.original.weight ?? 0),
    cell: ({ row }) => row.original.weight ?? "unknown",
  },
];

const fruits: readonly Fruit[] = [
  { name: "Fig", weight: 50 },
  { name: "Kiwi", weight: undefined },
  { name: "Plum", weight: 70 },
  { name: "Lime", weight: 50 },
];

function show(differing: Partial<DataTableProps<Fruit>> = {}): ReturnType<typeof userEvent.setup> {
  render(
    <DataTable
      caption="Fruits"
      columns={columns}
      data={fruits}
      rowId={(row) => row.name}
      nameColumn="name"
      isNumeric={(id) => id === "weight"}
      {...differing}
    />,
  );
  return userEvent.setup();
}

const table = () => screen.getByRole("table", { name: "Fruits" });
const order = () =>
  within(table())
    .getAllByRole("rowheader")
    .map((cell) => cell.textContent);
const header = (name: string) => within(table()).getByRole("columnheader", { name: new RegExp(name) });
const sortBy = (name: string) => within(table()).getByRole("button", { name });

describe("a table of data", () => {
  it("has the order of its data, and no column says that it is sorted", () => {
    show();

    expect(order()).toEqual(["Fig", "Kiwi", "Plum", "Lime"]);
    expect(header("Name")).not.toHaveAttribute("aria-sort");
    expect(header("Weight")).not.toHaveAttribute("aria-sort");
    expect(table()).toHaveAccessibleName("Fruits");
  });

  it("sorts by one column at a time, both ways, and then not at all", async () => {
    const user = show();

    await user.click(sortBy("Weight"));
    expect(order()).toEqual(["Plum", "Fig", "Lime", "Kiwi"]);
    expect(header("Weight")).toHaveAttribute("aria-sort", "descending");

    await user.click(sortBy("Weight"));
    expect(order()).toEqual(["Fig", "Lime", "Plum", "Kiwi"]);
    expect(header("Weight")).toHaveAttribute("aria-sort", "ascending");

    await user.click(sortBy("Name"));
    expect(order()).toEqual(["Fig", "Kiwi", "Lime", "Plum"]);
    expect(header("Name")).toHaveAttribute("aria-sort", "ascending");
    expect(header("Weight")).not.toHaveAttribute("aria-sort");

    await user.click(sortBy("Name"));
    await user.click(sortBy("Name"));
    expect(order()).toEqual(["Fig", "Kiwi", "Plum", "Lime"]);
    expect(header("Name")).not.toHaveAttribute("aria-sort");
  });

  it("that starts sorted is always sorted by something", async () => {
    const user = show({ startSort: { id: "name", desc: false } });
    expect(order()).toEqual(["Fig", "Kiwi", "Lime", "Plum"]);

    await user.click(sortBy("Name"));
    await user.click(sortBy("Name"));

    expect(header("Name")).toHaveAttribute("aria-sort", "ascending");
  });

  it("is sorted by Shift too by one column alone", async () => {
    const user = show();

    await user.click(sortBy("Weight"));
    await user.keyboard("{Shift>}");
    await user.click(sortBy("Name"));
    await user.keyboard("{/Shift}");

    expect(
      within(table())
        .getAllByRole("columnheader")
        .filter((each) => each.hasAttribute("aria-sort")),
    ).toEqual([header("Name")]);
  });

  it("offers the columns behind the name to be hidden, save those that are absent", async () => {
    const user = show();
    await user.click(screen.getByRole("button", { name: "Columns of Fruits" }));
    expect(screen.getAllByRole("checkbox")).toHaveLength(1);

    await user.click(screen.getByRole("checkbox", { name: "Weight" }));

    expect(within(table()).getAllByRole("columnheader")).toHaveLength(1);
    expect(screen.getByRole("checkbox", { name: "Weight" })).not.toBeChecked();
    expect(order()).toEqual(["Fig", "Kiwi", "Plum", "Lime"]);
  });

  it("neither shows nor offers an absent column", async () => {
    const user = show({ absent: new Set(["weight"]) });

    await user.click(screen.getByRole("button", { name: "Columns of Fruits" }));

    expect(within(table()).getAllByRole("columnheader")).toHaveLength(1);
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("keeps a column hidden that was absent for a while", async () => {
    const props = { caption: "Fruits", columns, data: fruits, nameColumn: "name" };
    const rowId = (row: Fruit) => row.name;
    const isNumeric = () => false;
    const absent = new Set(["weight"]);
    const { rerender } = render(<DataTable {...props} rowId={rowId} isNumeric={isNumeric} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Columns of Fruits" }));
    await user.click(screen.getByRole("checkbox", { name: "Weight" }));

    rerender(<DataTable {...props} rowId={rowId} isNumeric={isNumeric} absent={absent} />);
    rerender(<DataTable {...props} rowId={rowId} isNumeric={isNumeric} />);

    expect(within(table()).getAllByRole("columnheader")).toHaveLength(1);
  });

  it("draws what stands below a column's name and beside the choice of columns", () => {
    show({ headerExtra: (id) => <i>{`about ${id}`}</i>, tools: <b>tools</b> });

    expect(header("Weight")).toHaveTextContent("about weight");
    expect(screen.getByText("tools")).toBeVisible();
  });

  it("is no longer ruled by a column once that is hidden", async () => {
    const user = show();
    await user.click(sortBy("Weight"));
    expect(order()).toEqual(["Plum", "Fig", "Lime", "Kiwi"]);

    await user.click(screen.getByRole("button", { name: "Columns of Fruits" }));
    await user.click(screen.getByRole("checkbox", { name: "Weight" }));

    expect(order()).toEqual(["Fig", "Kiwi", "Plum", "Lime"]);
  });

  it("keeps its rows in place while values are edited, where it is asked to, until it is sorted again", async () => {
    const all = { caption: "Fruits", columns, rowId: (row: Fruit) => row.name, nameColumn: "name" };
    const isNumeric = () => false;
    const edited = fruits.map((fruit) => (fruit.name === "Lime" ? { ...fruit, weight: 90 } : fruit));
    const { rerender } = render(<DataTable {...all} isNumeric={isNumeric} steady data={fruits} />);
    const user = userEvent.setup();
    await user.click(sortBy("Weight"));

    rerender(<DataTable {...all} isNumeric={isNumeric} steady data={edited} />);
    expect(order()).toEqual(["Plum", "Fig", "Lime", "Kiwi"]);

    await user.click(sortBy("Name"));
    await user.click(sortBy("Weight"));
    expect(order()).toEqual(["Lime", "Plum", "Fig", "Kiwi"]);
  });
});
