// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Undo2 } from "lucide-react";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { Button } from "#ui/button.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { LinkButton } from "#ui/link-button.tsx";

it("does not send a form unless it is told to", () => {
  render(<Button>Apply</Button>);

  expect(screen.getByRole("button", { name: "Apply" })).toHaveAttribute("type", "button");
});

it("is spoken as a toggle only where it is one", () => {
  render(
    <>
      <Button pressed={false}>Must-haves</Button>
      <Button>Share</Button>
    </>,
  );

  expect(screen.getByRole("button", { name: "Must-haves", pressed: false })).toBeVisible();
  expect(screen.getByRole("button", { name: "Share" })).not.toHaveAttribute("aria-pressed");
});

it("is named by its label alone, with or without an icon", async () => {
  const onClick = vi.fn();
  render(<IconButton label="Undo" title="Undo (Ctrl+Z)" icon={Undo2} onClick={onClick} />);

  const button = screen.getByRole("button", { name: "Undo" });
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");

  expect(button).toHaveAttribute("title", "Undo (Ctrl+Z)");
  expect(onClick).toHaveBeenCalledTimes(1);
});

it("keeps the focus when its own press disables it, and does nothing more until it is left", async () => {
  const onClick = vi.fn();
  function Once() {
    const [done, setDone] = useState(false);
    return (
      <Button
        disabled={done}
        onClick={() => {
          setDone(true);
          onClick();
        }}
      >
        Undo
      </Button>
    );
  }
  render(<Once />);
  const button = screen.getByRole("button", { name: "Undo" });

  await userEvent.click(button);
  await userEvent.click(button);

  expect(button).toHaveFocus();
  expect(button).toHaveAttribute("aria-disabled", "true");
  expect(onClick).toHaveBeenCalledTimes(1);
  await userEvent.tab();
  expect(button).toBeDisabled();
});

it("stays a link where it goes somewhere", () => {
  render(<LinkButton href="#/scenarios">Scenarios</LinkButton>);

  expect(screen.getByRole("link", { name: "Scenarios" })).toHaveAttribute("href", "#/scenarios");
});
