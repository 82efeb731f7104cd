// @vitest-environment jsdom
import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode, useState } from "react";
import { expect, it, vi } from "vitest";
import { Dialog } from "#ui/dialog.tsx";

function Example({ onClosed = () => {}, marked = false }: { onClosed?: () => void; marked?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Rate</button>
      <Dialog
        open={open}
        title="Rating of REST on Caching"
        actions={<button>Apply</button>}
        onClose={() => {
          onClosed();
          setOpen(false);
        }}
      >
        <input aria-label="Low" />
        <input aria-label="Rating" {...(marked && { "data-initial-focus": "" })} />
      </Dialog>
    </>
  );
}

it("is named by its title and shows a Close button", async () => {
  render(<Example />);

  await userEvent.click(screen.getByRole("button", { name: "Rate" }));

  expect(screen.getByRole("dialog", { name: "Rating of REST on Caching" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Close" })).toBeVisible();
});

it("takes the focus to its first control and gives it back on closing", async () => {
  render(<Example />);
  const opener = screen.getByRole("button", { name: "Rate" });

  await userEvent.click(opener);
  expect(screen.getByRole("textbox", { name: "Low" })).toHaveFocus();
  await userEvent.click(screen.getByRole("button", { name: "Close" }));

  expect(screen.queryByRole("dialog")).toBeNull();
  expect(opener).toHaveFocus();
});

it("takes the focus to the control that is marked for it", async () => {
  render(<Example marked />);

  await userEvent.click(screen.getByRole("button", { name: "Rate" }));

  expect(screen.getByRole("textbox", { name: "Rating" })).toHaveFocus();
});

it("closes on the browser's cancel, which Escape sends, but not on that of a file picker inside", async () => {
  render(<Example />);
  await userEvent.click(screen.getByRole("button", { name: "Rate" }));
  const dialog = screen.getByRole("dialog");

  fireEvent(screen.getByRole("textbox", { name: "Low" }), new Event("cancel", { bubbles: true }));
  expect(dialog).toHaveAttribute("open");
  fireEvent(dialog, createEvent("cancel", dialog, { cancelable: true }));

  expect(dialog).not.toHaveAttribute("open");
});

it("closes on a press beside it, but not when a press that began inside ends there", async () => {
  const onClosed = vi.fn();
  render(<Example onClosed={onClosed} />);
  await userEvent.click(screen.getByRole("button", { name: "Rate" }));
  const dialog = screen.getByRole("dialog");

  fireEvent.pointerDown(screen.getByRole("textbox", { name: "Low" }));
  fireEvent.click(dialog);
  expect(onClosed).not.toHaveBeenCalled();
  fireEvent.pointerDown(dialog);
  fireEvent.click(dialog);

  expect(onClosed).toHaveBeenCalledTimes(1);
});

it("stays open when React mounts it twice, as it does in development", () => {
  const onClose = vi.fn();
  render(
    <StrictMode>
      <Dialog open title="Share this scenario" onClose={onClose}>
        Link
      </Dialog>
    </StrictMode>,
  );

  expect(screen.getByRole("dialog")).toHaveAttribute("open");
  expect(onClose).not.toHaveBeenCalled();
});
