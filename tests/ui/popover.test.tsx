// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Popover } from "#ui/popover.tsx";

function Example({ onKey = () => {} }: { onKey?: (key: string) => void }) {
  return (
    <div onKeyDown={(event) => onKey(event.key)}>
      <Popover label="Presets">{(close) => <button onClick={close}>Public API</button>}</Popover>
      <button>After</button>
    </div>
  );
}

it("opens from its button, by keyboard, with the panel next in the order of Tab", async () => {
  render(<Example />);

  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  expect(screen.getByRole("button", { name: "Presets", expanded: true })).toHaveFocus();
  expect(screen.getByRole("group", { name: "Presets" })).toBeVisible();
  await userEvent.tab();

  expect(screen.getByRole("button", { name: "Public API" })).toHaveFocus();
});

it("closes on Escape, gives the focus back, and keeps the key from what is around it", async () => {
  const onKey = vi.fn();
  render(<Example onKey={onKey} />);
  await userEvent.click(screen.getByRole("button", { name: "Presets" }));
  await userEvent.tab();

  await userEvent.keyboard("{Escape}");

  expect(screen.queryByRole("group")).toBeNull();
  expect(screen.getByRole("button", { name: "Presets", expanded: false })).toHaveFocus();
  expect(onKey).not.toHaveBeenCalledWith("Escape");
});

it("leaves Escape to others while it is closed", async () => {
  const onKey = vi.fn();
  render(<Example onKey={onKey} />);

  await userEvent.tab();
  await userEvent.keyboard("{Escape}");

  expect(onKey).toHaveBeenCalledWith("Escape");
});

it("closes on a press outside and when Tab leaves it", async () => {
  render(<Example />);
  const button = screen.getByRole("button", { name: "Presets" });

  await userEvent.click(button);
  await userEvent.click(screen.getByRole("button", { name: "After" }));
  expect(screen.queryByRole("group")).toBeNull();
  await userEvent.click(button);
  await userEvent.tab();
  await userEvent.tab();

  expect(screen.getByRole("button", { name: "After" })).toHaveFocus();
  expect(screen.queryByRole("group")).toBeNull();
});

it("closes when a choice ends the matter, and gives the focus back", async () => {
  render(<Example />);
  await userEvent.click(screen.getByRole("button", { name: "Presets" }));

  await userEvent.click(screen.getByRole("button", { name: "Public API" }));

  expect(screen.queryByRole("group")).toBeNull();
  expect(screen.getByRole("button", { name: "Presets" })).toHaveFocus();
});

it("closes on a second press of its button", async () => {
  render(<Example />);
  const button = screen.getByRole("button", { name: "Presets" });

  await userEvent.click(button);
  await userEvent.click(button);

  expect(screen.queryByRole("group")).toBeNull();
});
