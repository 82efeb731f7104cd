// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Disclosure } from "#ui/disclosure.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Name } from "#ui/name.tsx";
import { Notice } from "#ui/notice.tsx";
import { SkipLink } from "#ui/skip-link.tsx";
import { Tag } from "#ui/tag.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";

it("keeps the direction of a name to itself and offers the whole of a cut one", () => {
  const text = "שלום ".repeat(2000);
  render(<Name text={text} />);

  const name = screen.getByTitle(text.trim());
  expect(name.tagName).toBe("BDI");
  expect(name).toHaveAttribute("dir", "auto");
  expect(name.textContent).toBe(text);
});

it("shows markup in a name as the text it is", () => {
  render(<Name text="<img src=x onerror=alert(1)>" fit="wrap" />);

  expect(screen.getByText("<img src=x onerror=alert(1)>")).toBeVisible();
  expect(screen.queryByRole("img")).toBeNull();
});

it("skips to the content without touching the address", async () => {
  const before = window.location.href;
  render(
    <>
      <SkipLink target="content" />
      <main id="content">Here</main>
    </>,
  );

  await userEvent.tab();
  await userEvent.keyboard("{Enter}");

  expect(screen.getByRole("main")).toHaveFocus();
  expect(window.location.href).toBe(before);
});

it("is a region with its actions where it has a name", async () => {
  const onSave = vi.fn();
  render(
    <Notice
      title="From a colleague"
      region="Shared scenario"
      actions={<button onClick={onSave}>Save a copy</button>}
    >
      Nothing of your own work has changed.
    </Notice>,
  );

  await userEvent.click(screen.getByRole("button", { name: "Save a copy" }));

  expect(screen.getByRole("region", { name: "Shared scenario" })).toHaveTextContent(
    "Nothing of your own work",
  );
  expect(onSave).toHaveBeenCalledTimes(1);
});

it("tells its tones apart by shape, not by colour alone", () => {
  const { container } = render(
    <>
      <Notice tone="info" title="a" />
      <Notice tone="warning" title="b" />
      <Notice tone="error" title="c" />
    </>,
  );

  expect(new Set([...container.querySelectorAll("svg")].map((icon) => icon.innerHTML)).size).toBe(3);
});

it("says what is missing and what to do next", () => {
  render(
    <EmptyState title="No ballots yet" actions={<button>Ask for ballots</button>}>
      Send the request link to each member.
    </EmptyState>,
  );

  expect(screen.getByText("No ballots yet")).toBeVisible();
  expect(screen.getByRole("button", { name: "Ask for ballots" })).toBeVisible();
});

it("opens to the explanation and closes again", async () => {
  const onToggle = vi.fn();
  render(
    <Disclosure summary="How is this calculated?" onToggle={onToggle}>
      Share times value.
    </Disclosure>,
  );
  expect(screen.getByText("Share times value.")).not.toBeVisible();

  await userEvent.click(screen.getByText("How is this calculated?"));

  await vi.waitFor(() => expect(onToggle).toHaveBeenLastCalledWith(true));
  expect(screen.getByText("Share times value.")).toBeVisible();
});

it("reads aloud what is not drawn, and draws what is a tag", () => {
  render(
    <>
      <VisuallyHidden>Only spoken</VisuallyHidden>
      <Tag tone="warning">stand-in: does not apply</Tag>
    </>,
  );

  expect(screen.getByText("Only spoken")).toHaveAttribute("class", "hidden");
  expect(screen.getByText("stand-in: does not apply")).toBeVisible();
});
