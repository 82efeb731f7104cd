// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Checkbox } from "#ui/checkbox.tsx";
import { Select } from "#ui/select.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";

it("ties hint and error to the text field they belong to", () => {
  render(<TextField label="Link" value="#s1" hint="Paste the whole link." error="This link is cut short." />);

  const field = screen.getByRole("textbox", { name: "Link" });
  expect(field).toHaveAccessibleDescription("This link is cut short. Paste the whole link.");
  expect(field).toBeInvalid();
});

it("has a field without an error count as valid and undescribed", () => {
  render(<TextField label="Link" value="" />);

  expect(screen.getByRole("textbox")).toBeValid();
  expect(screen.getByRole("textbox")).not.toHaveAttribute("aria-describedby");
});

it("passes on what is typed, in one line or many", async () => {
  const [name, note] = [vi.fn(), vi.fn()];
  render(
    <>
      <TextField label="Name" labelHidden value="" onInput={name} />
      <TextArea label="Note" value="" onInput={note} />
    </>,
  );

  await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "a");
  await userEvent.type(screen.getByRole("textbox", { name: "Note" }), "b");

  expect(name).toHaveBeenCalledWith("a");
  expect(note).toHaveBeenCalledWith("b");
});

it("offers choices in a combobox", async () => {
  const onChoose = vi.fn();
  const choices = [
    { value: "public", label: "Public API" },
    { value: "inside", label: "Internal services" },
  ];
  render(<Select label="Preset" value="public" choices={choices} onChoose={onChoose} />);

  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Preset" }), "Internal services");

  expect(onChoose).toHaveBeenCalledWith("inside");
});

it("checks by a press on its words", async () => {
  const onChange = vi.fn();
  render(<Checkbox label="Show what is not rated" checked={false} onChange={onChange} />);

  await userEvent.click(screen.getByText("Show what is not rated"));

  expect(onChange).toHaveBeenCalledWith(true);
  expect(screen.getByRole("checkbox", { name: "Show what is not rated" })).not.toBeChecked();
});
