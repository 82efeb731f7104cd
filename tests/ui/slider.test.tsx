// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { Slider } from "#ui/slider.tsx";

it("speaks its name, its value and the words given for it", () => {
  render(
    <Slider label="Weight of Latency" value={40} valueText="40, 27 percent of total" onInput={() => {}}>
      Latency
    </Slider>,
  );

  const slider = screen.getByRole("slider", { name: "Weight of Latency" });
  expect(slider).toHaveValue("40");
  expect(slider).toHaveAttribute("aria-valuetext", "40, 27 percent of total");
});

it("tells each movement, and the rest once the hand lets go", () => {
  const [onInput, onRest] = [vi.fn(), vi.fn()];
  render(<Slider label="Weight of Latency" value={40} onInput={onInput} onRest={onRest} />);
  const slider = screen.getByRole("slider");

  fireEvent.input(slider, { target: { value: "55" } });
  expect(onInput).toHaveBeenLastCalledWith(55);
  expect(onRest).not.toHaveBeenCalled();
  // The native event of letting go; by then the owner has set the value.
  Object.defineProperty(slider, "valueAsNumber", { value: 55 });
  fireEvent(slider, new Event("change", { bubbles: true }));

  expect(onRest.mock.calls).toEqual([[55]]);
});

it.each([
  [0, 0, 100, "0"],
  [25, 0, 100, "0.25"],
  [5, 1, 5, "1"],
  [3, 3, 3, "0"],
])("draws %d between %d and %d as filled to %s", (value, min, max, filled) => {
  render(<Slider label="Rating" value={value} min={min} max={max} onInput={() => {}} />);

  expect(screen.getByRole("slider").style.getPropertyValue("--filled")).toBe(filled);
});

it("does not change under a finger that scrolls the page", () => {
  const onInput = vi.fn();
  render(<Slider label="Weight of Latency" value={40} onInput={onInput} />);
  const slider = screen.getByRole("slider");

  // The order of events in Chromium: the thumb jumps at the touch, then the browser takes the finger to scroll.
  fireEvent.pointerDown(slider, { pointerType: "touch", clientX: 10 });
  fireEvent.input(slider, { target: { value: "7" } });
  fireEvent.pointerCancel(slider, { pointerType: "touch", clientX: 11 });

  expect(onInput).not.toHaveBeenCalled();
  expect(slider).toHaveValue("40");
});

it("does not change under a finger that swipes up where the page cannot scroll", () => {
  const onInput = vi.fn();
  render(<Slider label="Weight of Latency" value={40} onInput={onInput} />);
  const slider = screen.getByRole("slider");

  fireEvent.pointerDown(slider, { pointerType: "touch", clientX: 10, clientY: 300 });
  fireEvent.input(slider, { target: { value: "7" } });
  fireEvent.pointerMove(slider, { pointerType: "touch", clientX: 11, clientY: 280 });
  fireEvent.pointerUp(slider, { pointerType: "touch", clientX: 11, clientY: 280 });

  expect(onInput).not.toHaveBeenCalled();
});

it("follows a finger that goes sideways, and one that taps", () => {
  const onInput = vi.fn();
  render(<Slider label="Weight of Latency" value={40} onInput={onInput} />);
  const slider = screen.getByRole("slider");

  fireEvent.pointerDown(slider, { pointerType: "touch", clientX: 10 });
  fireEvent.input(slider, { target: { value: "7" } });
  fireEvent.pointerMove(slider, { pointerType: "touch", clientX: 16 });
  expect(onInput.mock.calls).toEqual([[7]]);
  fireEvent.pointerUp(slider, { pointerType: "touch", clientX: 16 });
  fireEvent.pointerDown(slider, { pointerType: "touch", clientX: 90 });
  fireEvent.input(slider, { target: { value: "77" } });
  fireEvent.pointerUp(slider, { pointerType: "touch", clientX: 90 });

  expect(onInput.mock.calls).toEqual([[7], [77]]);
});
