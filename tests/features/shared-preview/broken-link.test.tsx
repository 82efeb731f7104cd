// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { BrokenLink, type BrokenLinkProps } from "#features/shared-preview/broken-link.tsx";

// The sentences are those of core/share/describe-read-error.ts.
const broken: readonly { error: BrokenLinkProps["error"]; heading: string; says: RegExp }[] = [
  {
    error: { kind: "cut-off", arrived: 812, of: 1656 },
    heading: "This link is cut off",
    says: /812 of 1,656 characters arrived\. Ask its sender/,
  },
  { error: { kind: "damaged" }, heading: "This link is damaged", says: /changed on its way/ },
  {
    error: { kind: "newer-version", version: 2 },
    heading: "This link needs a newer version",
    says: /format version 2\)\. Reload the page/,
  },
];

describe("the page of a broken link", () => {
  it.each(broken)("says: $heading", ({ error, heading, says }) => {
    render(<BrokenLink error={error}>paste box</BrokenLink>);

    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(heading);
    expect(screen.getByText(says)).toBeVisible();
    expect(screen.getByText("paste box")).toBeVisible();
    expect(screen.getByRole("link", { name: "Go to my work" })).toHaveAttribute("href", "#/");
  });

  it("lets the person try again where a decision did not arrive", async () => {
    const onTryAgain = vi.fn();
    render(
      <BrokenLink error={{ kind: "not-loaded" }} onTryAgain={onTryAgain}>
        paste box
      </BrokenLink>,
    );

    await userEvent.setup().click(screen.getByRole("button", { name: "Try again" }));

    expect(onTryAgain).toHaveBeenCalledOnce();
  });
});
