// @vitest-environment jsdom
import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Toast } from "#ui/toast.tsx";
import { ToastRegion } from "#ui/toast-region.tsx";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function show(toast: { seconds?: number; onAct?: () => void } = {}) {
  const onDismiss = vi.fn();
  const { onAct = () => {}, ...rest } = toast;
  render(
    <ToastRegion>
      <Toast message="Took out gRPC." action={{ label: "Undo", onAct }} onDismiss={onDismiss} {...rest} />
    </ToastRegion>,
  );
  return onDismiss;
}

const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));

it("is a status with buttons that the keyboard reaches", () => {
  const onAct = vi.fn();
  const onDismiss = show({ onAct });

  expect(screen.getByRole("status", { name: "Messages" })).toHaveTextContent("Took out gRPC.");
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));

  expect(onAct).toHaveBeenCalledTimes(1);
  expect(onDismiss).toHaveBeenCalledTimes(1);
});

it("never goes before ten seconds, whatever it is told", () => {
  const onDismiss = show({ seconds: 1 });

  pass(9.9);
  expect(onDismiss).not.toHaveBeenCalled();
  pass(0.2);

  expect(onDismiss).toHaveBeenCalledTimes(1);
});

it("waits while the focus is on it", () => {
  const onDismiss = show({ seconds: 10 });

  act(() => screen.getByRole("button", { name: "Undo" }).focus());
  pass(60);
  expect(onDismiss).not.toHaveBeenCalled();
  act(() => screen.getByRole("button", { name: "Undo" }).blur());
  pass(11);

  expect(onDismiss).toHaveBeenCalledTimes(1);
});

it("waits while the pointer is on it", () => {
  const onDismiss = show({ seconds: 10 });

  fireEvent.pointerEnter(screen.getByText("Took out gRPC."));
  pass(60);

  expect(onDismiss).not.toHaveBeenCalled();
});

it("has its region in the page before there is a message", () => {
  render(<ToastRegion />);

  expect(screen.getByRole("status", { name: "Messages" })).toBeEmptyDOMElement();
});
