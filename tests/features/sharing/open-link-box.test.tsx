// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { OpenLinkBox } from "#features/sharing/open-link-box.tsx";
import { writeLink } from "#platform/link/write-link.ts";
import { aScenario } from "#tests/support/store-scenario.ts";

const link = writeLink(aScenario(), apiStyleR1);

beforeEach(() => {
  location.hash = "#/";
});

async function paste(text: string): Promise<void> {
  const user = userEvent.setup();
  render(<OpenLinkBox />);
  await user.click(screen.getByRole("textbox", { name: "Open a link" }));
  await user.paste(text);
  await user.click(screen.getByRole("button", { name: "Open" }));
}

describe("the box for a pasted link", () => {
  it("goes to the scenario of a link that mail has wrapped and encoded", async () => {
    await paste(`Look:\n<https://a.example/%23${link.slice(0, 30)}\n${link.slice(30)}>`);

    expect(location.hash).toBe(`#${link}`);
  });

  it("goes nowhere with a damaged link and says what to do", async () => {
    await paste(link.slice(0, -20) + "x".repeat(18) + ".0");

    expect(location.hash).toBe("#/");
    expect(screen.getByRole("textbox", { name: "Open a link" })).toBeInvalid();
    expect(screen.getByText(/Ask its sender for a new link/)).toBeVisible();
  });
});
