// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { configure, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "#app/app.tsx";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import type * as catalog from "#core/catalog/find-decision.ts";
import { writeLink } from "#platform/link/write-link.ts";
import { writePreferences } from "#platform/storage/preferences.ts";
import { endSession } from "#platform/store/begin-session.ts";
import { useKnownDecisions } from "#platform/store/known-decisions.ts";
import { aScenario, storeScenario, storedBytes } from "#tests/support/store-scenario.ts";

const network = vi.hoisted(() => ({ online: true }));

// A chunk that does not arrive, as when offline or after a new release, rejects.
vi.mock("#core/catalog/find-decision.ts", async (original) => {
  const real = await original<typeof catalog>();
  return {
    ...real,
    findDecision: (id: string, revision: number) =>
      network.online ? real.findDecision(id, revision) : Promise.reject(new TypeError("Failed to fetch")),
  };
});

beforeAll(() => {
  configure({ asyncUtilTimeout: 10_000 });
  window.scrollTo = vi.fn();
});

beforeEach(() => {
  endSession();
  localStorage.clear();
  useKnownDecisions.setState({ decisions: [] });
  network.online = true;
});

function openOfflineAt(hash: string): ReturnType<typeof userEvent.setup> {
  network.online = false;
  history.replaceState(null, "", hash);
  render(<App />);
  return userEvent.setup();
}

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

describe("a decision that does not arrive", () => {
  it.each([
    ["the Sample", () => "#/", "Public API of the billing service"],
    ["a stored scenario", () => "#/s/first/compare", "Checkout API"],
    ["a link", () => `#${writeLink(aScenario({ id: "theirs", name: "Theirs" }), apiStyleR1)}`, "Theirs"],
  ])("is told for %s, with a way to try again that works once it can", async (_, hash, name) => {
    storeScenario();
    const before = storedBytes();
    const user = openOfflineAt(hash());
    expect(await heading("The decision did not arrive")).toBeVisible();
    expect(screen.getByText(/Your work is saved\. Check the connection and try again/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Reload the page" })).toBeVisible();
    expect(screen.queryByRole("table")).toBeNull();

    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await heading("The decision did not arrive")).toBeVisible();
    network.online = true;
    await user.click(await screen.findByRole("button", { name: "Try again" }));

    expect(await heading(name)).toBeVisible();
    expect(storedBytes()).toEqual(before);
  });

  it("does not open the Sample in place of the last scenario", async () => {
    storeScenario();
    writePreferences({ theme: "system", lastScenario: "first" });

    openOfflineAt("#/");

    expect(await heading("The decision did not arrive")).toBeVisible();
    expect(location.hash).toBe("#/s/first/compare");
  });
});

describe("a scenario of a decision that this version does not have", () => {
  it("is named and left as it is", async () => {
    storeScenario({ decision: { kind: "catalog", id: "api-style", revision: 99 } });
    const before = storedBytes();
    network.online = true;
    history.replaceState(null, "", "#/s/first/compare");

    render(<App />);

    expect(await heading("This scenario cannot be opened")).toBeVisible();
    expect(screen.getByText(/was made with revision 99 of the decision api-style/)).toBeVisible();
    expect(storedBytes()).toEqual(before);
  });
});
