// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { SharedBanner } from "#features/shared-preview/shared-banner.tsx";
import { scenarioKey } from "#platform/storage/stored-entry.ts";
import { beginSession } from "#platform/store/begin-session.ts";
import { useNotices } from "#platform/store/notices.ts";
import { sessionStore } from "#platform/store/session.ts";
import { aScenario, storeScenario, storedBytes } from "#tests/support/store-scenario.ts";

beforeEach(() => {
  localStorage.clear();
  useNotices.setState({ notices: [] });
  location.hash = "#s1.shared";
  beginSession({ scenario: aScenario({ name: "Theirs" }), decision: apiStyleR1, origin: "shared" });
});

function show(): { user: ReturnType<typeof userEvent.setup>; banner: HTMLElement } {
  render(
    <SharedBanner
      drawDifference={(shared, mine) => <p>{`${shared.scenario.name} against ${mine.scenario.name}`}</p>}
    />,
  );
  return { user: userEvent.setup(), banner: screen.getByRole("region", { name: "Shared scenario" }) };
}

describe("the banner over a shared scenario", () => {
  it("says that nothing of the reader's has changed, and means it", () => {
    storeScenario({ name: "Mine" });
    const before = storedBytes();
    const { banner } = show();

    expect(banner).toHaveTextContent("You are looking at a shared scenario. Nothing of yours has changed.");
    expect(storedBytes()).toEqual(before);
  });

  it("saves a copy under a new id and opens it in place of the link", async () => {
    storeScenario({ name: "Mine" });
    const before = storedBytes();
    const steps = history.length;
    const { user, banner } = show();

    await user.click(within(banner).getByRole("button", { name: "Save a copy" }));

    const { session } = sessionStore.getState();
    if (session.kind !== "open") throw new Error("nothing is open");
    expect(session).toMatchObject({ origin: "stored", scenario: { name: "Theirs" } });
    expect(session.scenario.id).not.toBe("first");
    expect(localStorage.getItem(scenarioKey(session.scenario.id))).toContain('"Theirs"');
    expect(storedBytes()).toMatchObject(before);
    expect(location.hash).toBe(`#/s/${session.scenario.id}/compare`);
    expect(history.length).toBe(steps);
    expect(useNotices.getState().notices).toMatchObject([{ message: "Saved as a copy" }]);
  });

  it("compares at once with the only scenario of mine, and stores nothing", async () => {
    storeScenario({ name: "Mine" });
    storeScenario({ id: "x", decision: { kind: "catalog", id: "database-type", revision: 1 } });
    const before = storedBytes();
    const { user } = show();

    await user.click(screen.getByRole("button", { name: "Compare with mine" }));

    expect(screen.getByText("Theirs against Mine")).toBeVisible();
    expect(storedBytes()).toEqual(before);
    await user.click(screen.getByRole("button", { name: "Hide the comparison" }));
    expect(screen.queryByText("Theirs against Mine")).toBeNull();
  });

  it("asks which of several to compare with", async () => {
    storeScenario({ id: "a", name: "Mine A" });
    storeScenario({ id: "b", name: "Mine B" });
    const { user } = show();

    await user.click(screen.getByRole("button", { name: "Compare with mine" }));
    const dialog = screen.getByRole("dialog", { name: "Compare with mine" });
    await user.click(within(dialog).getByRole("button", { name: "Mine B" }));

    expect(screen.getByText("Theirs against Mine B")).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("says so when there is nothing to compare with", async () => {
    const { user, banner } = show();

    await user.click(within(banner).getByRole("button", { name: "Compare with mine" }));

    expect(within(banner).getByRole("status")).toHaveTextContent("None of your scenarios is about API style");
  });

  it("closes to the reader's own work", async () => {
    const { user, banner } = show();

    await user.click(within(banner).getByRole("button", { name: "Close" }));

    expect(location.hash).toBe("#/");
  });
});
