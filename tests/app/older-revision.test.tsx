// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { configure, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "#app/app.tsx";
import type * as list from "#core/catalog/decision-index.ts";
import type * as door from "#core/catalog/find-decision.ts";
import { rateLimitingR1 } from "#core/catalog/rate-limiting.r1.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { moveToRevision } from "#core/scenario/move-to-revision.ts";
import { writeLink } from "#platform/link/write-link.ts";
import { endSession } from "#platform/store/begin-session.ts";
import { useKnownDecisions } from "#platform/store/known-decisions.ts";
import { useNotices } from "#platform/store/notices.ts";
import { saveNow } from "#platform/store/saving.ts";
import { rateLimitingR2 } from "#tests/fixtures/catalog/rate-limiting.r2.ts";
import { aPresetScenario } from "#tests/support/a-scenario.ts";
import { storedBytes, storeScenario } from "#tests/support/store-scenario.ts";

const asked = vi.hoisted((): string[] => []);

vi.mock("#core/catalog/decision-index.ts", async (original) => {
  const real = await original<typeof list>();
  const { indexWithSecondRevision } = await import("#tests/fixtures/catalog/second-revision.ts");
  return { ...real, decisionIndex: indexWithSecondRevision(real.decisionIndex) };
});

vi.mock("#core/catalog/find-decision.ts", async (original) => {
  const real = await original<typeof door>();
  const { findingSecondRevision } = await import("#tests/fixtures/catalog/second-revision.ts");
  const find = findingSecondRevision(real.findDecision);
  return {
    ...real,
    findDecision: (id: string, revision: number) => {
      asked.push(`${id} ${String(revision)}`);
      return find(id, revision);
    },
  };
});

beforeAll(() => {
  // Parts of the page are loaded when they are first shown, here from source.
  configure({ asyncUtilTimeout: 10_000 });
  window.scrollTo = vi.fn();
});

beforeEach(() => {
  endSession();
  saveNow();
  localStorage.clear();
  useKnownDecisions.setState({ decisions: [] });
  useNotices.setState({ notices: [] });
  asked.length = 0;
});

function openAt(hash: string): ReturnType<typeof userEvent.setup> {
  history.replaceState(null, "", hash);
  render(<App />);
  return userEvent.setup();
}

const strict: Scenario = aPresetScenario(rateLimitingR1, "strict-limit");
const onTwo: Scenario = moveToRevision(strict, rateLimitingR1, rateLimitingR2).scenario;

const STEPS = ["frame", "weigh", "compare", "challenge", "team", "decide"];

describe("a scenario that was made with an older revision", () => {
  it.each(STEPS)("is told to be so on %s, and may move on", async (step) => {
    storeScenario(strict);

    openAt(`#/s/${strict.id}/${step}`);

    expect(await screen.findByText("Move to revision 2")).toBeVisible();
    expect(screen.getByText(/rests on revision 1/)).toBeVisible();
  });

  it("shows its result as it was until it moves, then the new one, with the focus on the new page", async () => {
    storeScenario(strict);
    const before = storedBytes();
    const user = openAt(`#/s/${strict.id}/decide`);
    const move = await screen.findByText("Move to revision 2");
    expect(screen.getByText(/^Sliding window leads/)).toBeVisible();
    expect(storedBytes()).toEqual(before);

    await user.click(move);

    expect(await screen.findByText(/^Token bucket leads/)).toBeVisible();
    expect(screen.queryByText(/rests on revision 1/)).toBeNull();
    expect(document.getElementById("content")).toHaveFocus();
    expect(screen.getByText(/^Moved to revision 2\./)).toBeVisible();

    await user.click(within(screen.getByRole("status", { name: "Messages" })).getByText("Undo"));

    expect(await screen.findByText(/^Sliding window leads/)).toBeVisible();
    expect(await screen.findByText(/rests on revision 1/)).toBeVisible();
  });

  it("keeps the focus on the page when the move is undone and redone", async () => {
    storeScenario(strict);
    const user = openAt(`#/s/${strict.id}/decide`);
    await user.click(await screen.findByText("Move to revision 2"));
    await screen.findByText(/^Token bucket leads/);

    await user.keyboard("{Control>}z{/Control}");
    expect(await screen.findByText(/^Sliding window leads/)).toBeVisible();
    expect(document.getElementById("content")).toHaveFocus();

    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    expect(await screen.findByText(/^Token bucket leads/)).toBeVisible();
    expect(document.getElementById("content")).toHaveFocus();
  });

  it("is told to be so in a link too, where it cannot move", async () => {
    openAt(`#${writeLink(strict, rateLimitingR1)}`);

    expect(await screen.findByText("Save a copy to move on.")).toBeVisible();
    expect(screen.getByText(/rests on revision 1/)).toBeVisible();
    expect(screen.getByText(/^Sliding window leads/)).toBeVisible();
    expect(screen.queryByText("Move to revision 2")).toBeNull();
    expect(storedBytes()).toEqual({});
  });
});

describe("a scenario of the newest revision", () => {
  it.each([
    ["the second, where there are two", onTwo, "rate-limiting 2"],
    ["the first, where there is one", undefined, "api-style 1"],
  ])("says nothing and loads nothing else: %s", async (_, differs, only) => {
    const stored = storeScenario(differs);

    openAt(`#/s/${stored.id}/decide`);

    expect(await screen.findByText("What it rests on")).toBeVisible();
    expect(screen.queryByText(/rests on revision/)).toBeNull();
    expect(asked).toEqual([only]);
  });
});

describe("a scenario of a revision that this version does not have yet", () => {
  const later: Decision = { ...rateLimitingR2, revision: 3 };
  const fromLater = { ...onTwo, decision: { ...onTwo.decision, revision: 3 } };
  const sentence =
    /was made with revision 3 of the decision rate-limiting, which this version does not have\. Reload the page, and open it again\./;

  it("is named when it comes by a link", async () => {
    openAt(`#${writeLink(fromLater, later)}`);

    expect(
      await screen.findByRole("heading", { level: 1, name: "This link needs a newer version" }),
    ).toBeVisible();
    expect(screen.getByRole("alert")).toHaveTextContent(sentence);
  });

  it("is named when it is stored, and left as it is", async () => {
    storeScenario(fromLater);
    const before = storedBytes();

    openAt(`#/s/${fromLater.id}/compare`);

    expect(await screen.findByText(sentence)).toBeVisible();
    expect(storedBytes()).toEqual(before);
  });
});
