// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { findDecision } from "#core/catalog/find-decision.ts";
import { writeDocument } from "#core/share/write-document.ts";
import { ImportButton } from "#features/sharing/import-button.tsx";
import { writeLink } from "#platform/link/write-link.ts";
import { endSession } from "#platform/store/begin-session.ts";
import { aScenario, storeScenario, storedBytes } from "#tests/support/store-scenario.ts";

beforeEach(() => {
  endSession();
  localStorage.clear();
  location.hash = "#/scenarios";
});

async function openDialog(): Promise<ReturnType<typeof userEvent.setup>> {
  const user = userEvent.setup();
  render(<ImportButton loadDecision={findDecision} />);
  await user.click(screen.getByRole("button", { name: "Import" }));
  await screen.findByRole("dialog", { name: "Import a scenario" });
  return user;
}

async function choose(text: string): Promise<ReturnType<typeof userEvent.setup>> {
  const user = await openDialog();
  await user.upload(screen.getByLabelText("Scenario file"), new File([text], "scenario.json"));
  return user;
}

describe("importing a file", () => {
  it("shows what is in it and stores nothing until it is saved", async () => {
    await choose(writeDocument(aScenario({ name: "Theirs" })));

    expect(await screen.findByRole("heading", { name: "Theirs" })).toBeVisible();
    expect(screen.getByText("API style")).toBeVisible();
    expect(screen.getByText("REST leads, clearly.")).toBeVisible();
    expect(localStorage).toHaveLength(0);
  });

  it("never replaces the stored scenario that has the same id", async () => {
    storeScenario({ name: "Mine" });
    const before = storedBytes();
    const user = await choose(writeDocument(aScenario({ name: "Theirs" })));

    await user.click(await screen.findByRole("button", { name: "Save a copy" }));

    await waitFor(() => expect(location.hash).toMatch(/^#\/s\/[\w-]{22}\/compare$/));
    expect(storedBytes()).toMatchObject(before);
    expect(localStorage).toHaveLength(2);
  });

  // The sentences are those of core/share/describe-read-error.ts.
  it.each([
    { holds: "nothing", text: "", says: /This file is empty/ },
    { holds: "half a document", text: '{"format":"steelyard/sc', says: /not complete JSON/ },
    { holds: "another program's JSON", text: '{"type":"excalidraw"}', says: /not a Steelyard scenario/ },
    { holds: "a picture", text: "\u0000PNG", says: /is not text/ },
    {
      holds: "a newer version",
      text: '{"format":"steelyard/scenario","version":2}',
      says: /made by a newer Steelyard/,
    },
    {
      holds: "a criterion that the decision lacks",
      text: writeDocument(aScenario({ weights: { taste: 5 } })),
      says: /names taste in weights/,
    },
    {
      holds: "an impossible weight",
      text: writeDocument(aScenario({ weights: { caching: 500 } })),
      says: /weights\.caching must be a number from 0 to 100/,
    },
  ])("that holds $holds says so and stores nothing", async ({ text, says }) => {
    await choose(text);

    expect(await screen.findByText(says)).toBeVisible();
    expect(screen.getByRole("button", { name: "Choose file" })).toBeVisible();
    expect(localStorage).toHaveLength(0);
  });
});

describe("importing pasted text", () => {
  it.each([
    { what: "a whole address", text: `See https://a.example/x/#${writeLink(aScenario(), apiStyleR1)}.` },
    { what: "the text of a file", text: writeDocument(aScenario()) },
  ])("opens $what", async ({ text }) => {
    const user = await openDialog();
    await user.click(screen.getByRole("textbox", { name: /paste a link/ }));
    await user.paste(text);
    await user.click(screen.getByRole("button", { name: "Open pasted text" }));

    expect(await screen.findByRole("heading", { name: "Checkout API" })).toBeVisible();
  });

  it("tells a cut link from text that is no link", async () => {
    const user = await openDialog();
    const box = screen.getByRole("textbox", { name: /paste a link/ });
    await user.click(box);
    await user.paste(`#${writeLink(aScenario(), apiStyleR1).slice(0, 40)}`);
    await user.click(screen.getByRole("button", { name: "Open pasted text" }));
    expect(await screen.findByText(/This link is cut off: 40 of/)).toBeVisible();

    await user.clear(box);
    await user.paste("hello");
    await user.click(screen.getByRole("button", { name: "Open pasted text" }));
    expect(await screen.findByText(/This is not a Steelyard link/)).toBeVisible();
  });
});
