// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { LINK_CAP } from "#core/share/caps.ts";
import { readDocument } from "#core/share/read-document.ts";
import { readScenario } from "#core/share/read-scenario.ts";
import { ShareButton } from "#features/sharing/share-button.tsx";
import { openLink } from "#platform/link/open-link.ts";
import { beginSession } from "#platform/store/begin-session.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { aScenario, storeScenario } from "#tests/support/store-scenario.ts";

beforeEach(() => {
  localStorage.clear();
});

/** Letters that do not repeat, so that a link cannot shrink them. */
function noise(length: number): string {
  let state = 7;
  const next = () => (state = (state * 1103515245 + 12345) % 2147483648);
  return Array.from({ length }, () => String.fromCharCode(97 + ((next() >> 16) % 26))).join("");
}

async function share(): Promise<{ user: ReturnType<typeof userEvent.setup>; link: HTMLInputElement }> {
  const user = userEvent.setup();
  render(<ShareButton />);
  await user.click(screen.getByRole("button", { name: "Share" }));
  await screen.findByRole("dialog", { name: "Share this scenario" });
  screen.getByRole("dialog", { name: "Share this scenario" });
  return { user, link: screen.getByRole("textbox", { name: "Link" }) };
}

describe("the Share dialog", () => {
  it("holds a link to the scenario as it was saved this moment", async () => {
    beginSession({ scenario: storeScenario(), decision: apiStyleR1, origin: "stored" });
    changeScenario((scenario) => setWeight(scenario, "caching", 7));

    const { link } = await share();

    const opened = openLink(link.value);
    const document = opened.ok ? readDocument(opened.value.text, { cap: LINK_CAP }) : opened;
    const read = document.ok ? readScenario(document.value, apiStyleR1) : document;
    expect(read).toMatchObject({
      ok: true,
      value: { name: "Checkout API", weights: { caching: 7 }, revision: { counter: 2 } },
    });
  });

  it("selects the link, tells its length and that it fits, and who can read it", async () => {
    beginSession({ scenario: aScenario(), decision: apiStyleR1, origin: "sample" });

    const { link } = await share();

    expect(link).toHaveFocus();
    expect([link.selectionStart, link.selectionEnd]).toEqual([0, link.value.length]);
    expect(link).toHaveAttribute("readonly");
    expect(link).toHaveAccessibleDescription(
      `${String(link.value.length)} characters. Short enough for any chat or mail.`,
    );
    expect(screen.getByText(/Anyone with the link can read it/).parentElement).toHaveTextContent(
      "name, notes, weights and ratings",
    );
  });

  it("says Copied only when the browser has copied", async () => {
    beginSession({ scenario: aScenario(), decision: apiStyleR1, origin: "sample" });
    const { user, link } = await share();
    expect(screen.queryByText("Copied")).toBeNull();

    await user.click(screen.getByRole("button", { name: "Copy link" }));

    expect(await screen.findByText("Copied")).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(link.value);
  });

  it("selects the link and names the keys where copying is blocked", async () => {
    beginSession({ scenario: aScenario(), decision: apiStyleR1, origin: "sample" });
    const { user, link } = await share();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    document.execCommand = () => false;

    await user.click(screen.getByRole("button", { name: "Copy link" }));

    expect(await screen.findByText(/Press Ctrl\+C/)).toBeVisible();
    expect(screen.queryByText("Copied")).toBeNull();
    expect(link).toHaveFocus();
    expect(link.selectionEnd).toBe(link.value.length);
  });

  it("advises the file for a link that chats would cut", async () => {
    beginSession({ scenario: aScenario({ notes: noise(8000) }), decision: apiStyleR1, origin: "sample" });

    await share();

    expect(screen.getByText(/Too long for most chats/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Download the file" })).toBeVisible();
  });

  it("offers the file instead of a link that nobody could open", async () => {
    const note = noise(20_000);
    const options = Object.fromEntries(
      apiStyleR1.options.map(({ id }) => [id, { low: 1, mode: 2, high: 3, note }] as const),
    );
    const rated = apiStyleR1.criteria.filter(({ kind }) => kind === "rated");
    const ratings = Object.fromEntries(rated.map(({ id }) => [id, options] as const));
    beginSession({ scenario: aScenario({ ratings }), decision: apiStyleR1, origin: "sample" });
    const user = userEvent.setup();
    render(<ShareButton />);

    await user.click(screen.getByRole("button", { name: "Share" }));
    await screen.findByRole("dialog", { name: "Share this scenario" });

    expect(screen.getByText("Too large for a link")).toBeVisible();
    expect(screen.queryByRole("textbox", { name: "Link" })).toBeNull();
    expect(screen.getByRole("button", { name: "Download the file" })).toBeVisible();
  });
});
