// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { Tabs } from "#ui/tabs.tsx";

function Example() {
  const [selected, setSelected] = useState("weights");
  const tabs = ["weights", "why", "shape"].map((id) => ({ id, label: id, panel: `panel of ${id}` }));
  return <Tabs label="Parts" tabs={tabs} selected={selected} onSelect={setSelected} />;
}

// The keys are those of the ARIA Authoring Practices Guide, "Tabs with automatic activation".
it.each([
  ["{ArrowRight}", "why"],
  ["{ArrowLeft}", "shape"],
  ["{End}", "shape"],
  ["{End}{ArrowRight}", "weights"],
  ["{End}{Home}", "weights"],
])("goes by %s to %s, with the focus", async (keys, label) => {
  render(<Example />);

  await userEvent.tab();
  await userEvent.keyboard(keys);

  expect(screen.getByRole("tab", { name: label, selected: true })).toHaveFocus();
  expect(screen.getByRole("tabpanel", { name: label })).toHaveTextContent(`panel of ${label}`);
});

it("is one stop of the Tab key, and the panel is the next", async () => {
  render(<Example />);

  await userEvent.tab();
  await userEvent.tab();

  expect(screen.getByRole("tabpanel", { name: "weights" })).toHaveFocus();
});

it("chooses by a press", async () => {
  render(<Example />);

  await userEvent.click(screen.getByRole("tab", { name: "shape" }));

  expect(screen.getByRole("tablist", { name: "Parts" })).toBeVisible();
  expect(screen.getByRole("tabpanel", { name: "shape" })).toBeVisible();
});
