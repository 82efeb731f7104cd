// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { NumberField } from "#ui/number-field.tsx";

function Points({
  onInput,
  onCommit,
}: {
  onInput?: (n: number | null) => void;
  onCommit?: (n: number | null) => void;
}) {
  const [value, setValue] = useState<number | null>(40);
  return (
    <>
      <NumberField
        label="Points for Caching"
        value={value}
        min={0}
        max={100}
        onInput={(next) => {
          setValue(next);
          onInput?.(next);
        }}
        onCommit={(next) => onCommit?.(next)}
      />
      <button onClick={() => setValue(7)}>Undo</button>
    </>
  );
}

const field = () => screen.getByRole("spinbutton", { name: "Points for Caching" });

it("tells its name, its number and its range", () => {
  render(<Points />);

  expect(field()).toHaveValue(40);
  expect(field()).toHaveAttribute("min", "0");
  expect(field()).toHaveAttribute("max", "100");
});

it("applies each valid keystroke and commits once, on leaving", async () => {
  const [onInput, onCommit] = [vi.fn(), vi.fn()];
  render(<Points onInput={onInput} onCommit={onCommit} />);

  await userEvent.clear(field());
  await userEvent.type(field(), "33.5");
  expect(onInput).toHaveBeenLastCalledWith(33.5);
  expect(onCommit).not.toHaveBeenCalled();
  await userEvent.keyboard("{Enter}");
  await userEvent.tab();

  expect(onCommit.mock.calls).toEqual([[33.5]]);
});

it("keeps a number out of range as typed, says so by name, and does not apply it", async () => {
  const [onInput, onCommit] = [vi.fn(), vi.fn()];
  render(<Points onInput={onInput} onCommit={onCommit} />);

  await userEvent.clear(field());
  await userEvent.type(field(), "150");
  await userEvent.tab();

  expect(field()).toHaveValue(150);
  expect(field()).toBeInvalid();
  expect(field()).toHaveAccessibleDescription("Points for Caching: type a number from 0 to 100.");
  expect(onInput).not.toHaveBeenCalledWith(150);
  expect(onCommit).not.toHaveBeenCalled();
});

it("puts back what held before a number that turns out wrong, not the part that was still right", async () => {
  const onInput = vi.fn();
  render(<Points onInput={onInput} />);

  await userEvent.clear(field());
  await userEvent.type(field(), "150");

  expect(onInput.mock.calls).toEqual([[1], [15], [40]]);
  expect(field()).toHaveValue(150);
});

it("takes an emptied field for no number, and says so", async () => {
  const onInput = vi.fn();
  render(<Points onInput={onInput} />);

  await userEvent.clear(field());

  expect(field()).toBeInvalid();
  expect(onInput).not.toHaveBeenCalled();
});

it("takes what the browser cannot read for no number, also where empty is allowed", () => {
  const onInput = vi.fn();
  render(<NumberField label="Minimum for Caching" value={3} min={1} max={5} optional onInput={onInput} />);
  const minimum = screen.getByRole("spinbutton");

  // Browsers report "1e" as an empty text with badInput; jsdom has no such keyboard.
  Object.defineProperty(minimum, "validity", { value: { badInput: true } });
  fireEvent.change(minimum, { target: { value: "" } });

  expect(minimum).toHaveAccessibleDescription(
    "Minimum for Caching: type a number from 1 to 5, or leave it empty.",
  );
  expect(onInput).not.toHaveBeenCalled();
});

it("commits nothing as null where the field is optional", async () => {
  const onCommit = vi.fn();
  render(<NumberField label="Minimum for Caching" value={3} min={1} max={5} optional onCommit={onCommit} />);

  await userEvent.clear(screen.getByRole("spinbutton"));
  await userEvent.tab();

  expect(onCommit.mock.calls).toEqual([[null]]);
  expect(screen.getByRole("spinbutton")).toBeValid();
});

it("shows the value set from outside, also over something wrong that was typed", async () => {
  render(<Points />);
  await userEvent.clear(field());
  await userEvent.type(field(), "999");

  await userEvent.click(screen.getByRole("button", { name: "Undo" }));

  expect(field()).toHaveValue(7);
  expect(field()).toBeValid();
});

it("does not change by the wheel: it lets go of the focus, so that the page scrolls", () => {
  render(<Points />);
  field().focus();

  fireEvent.wheel(field(), { deltaY: 100 });

  expect(field()).not.toHaveFocus();
  expect(field()).toHaveValue(40);
});

it("commits nothing when it is only visited", async () => {
  const onCommit = vi.fn();
  render(<Points onCommit={onCommit} />);

  await userEvent.click(field());
  await userEvent.tab();

  expect(onCommit).not.toHaveBeenCalled();
});
