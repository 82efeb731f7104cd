// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { findDecision } from "#core/catalog/find-decision.ts";
import { rateLimitingR1 } from "#core/catalog/rate-limiting.r1.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { loadPreset } from "#core/scenario/load-preset.ts";
import { RevisionNotice } from "#features/revision/revision-notice.tsx";
import { beginSession, endSession } from "#platform/store/begin-session.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useKnownDecisions } from "#platform/store/known-decisions.ts";
import type { LoadDecision } from "#platform/store/load-decision.ts";
import { sessionStore, type Origin } from "#platform/store/session.ts";
import { rateLimitingR2 } from "#tests/fixtures/catalog/rate-limiting.r2.ts";
import { findingSecondRevision } from "#tests/fixtures/catalog/second-revision.ts";
import { aPresetScenario } from "#tests/support/a-scenario.ts";

beforeEach(() => {
  endSession();
  localStorage.clear();
  useKnownDecisions.setState({ decisions: [] });
});

interface Shown {
  origin?: Origin;
  scenario?: Scenario;
  load?: LoadDecision;
}

function show({ origin = "stored", scenario = strict(), load = findingSecondRevision(findDecision) }: Shown) {
  beginSession({ scenario, decision: rateLimitingR1, origin });
  render(<RevisionNotice newest={2} loadDecision={load} />);
  return { user: userEvent.setup(), notice: screen.getByRole("region", { name: "Newer revision" }) };
}

function strict(differing: Partial<Scenario> = {}): Scenario {
  return { ...aPresetScenario(rateLimitingR1, "strict-limit"), ...differing };
}

function opened() {
  const { session } = sessionStore.getState();
  if (session.kind !== "open") throw new Error("nothing is open");
  return session;
}

/** Once the newer revision has arrived. */
async function whatChanged(user: ReturnType<typeof userEvent.setup>): Promise<HTMLElement> {
  await user.click(await screen.findByRole("button", { name: "What changed" }));
  return screen.getByRole("dialog", { name: "What changed in revision 2" });
}

function rowsOf(table: HTMLElement): readonly (readonly string[])[] {
  return within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent.trim()));
}

describe("the notice on a scenario of an older revision", () => {
  it("says which revision it rests on, which one is out, and that the result is as it was", () => {
    const { notice } = show({});

    expect(notice).toHaveTextContent(
      "This scenario rests on revision 1 of the catalog's Rate limiting algorithm; revision 2 is out.",
    );
    expect(notice).toHaveTextContent("The result below is as it was.");
  });

  // Worked out by hand in tests/core/views/revision-effect.test.ts.
  it("says whether the leader changes, and what would stay behind", async () => {
    show({});

    const notice = (await screen.findByText(/The leader changes/)).closest("div");
    expect(notice).toHaveTextContent(
      "With revision 2: The leader changes from Sliding window to Token bucket.",
    );
    expect(notice).toHaveTextContent(
      "Weight of Weighting by cost stays behind: the catalog no longer has it.",
    );
  });

  it("counts several things that would stay behind", async () => {
    const rating = { low: 3, mode: 3, high: 3, note: "" };
    show({
      scenario: strict({
        mustHaves: { "cost-weighting": 2 },
        excludedCriteria: ["cost-weighting"],
        ratings: { "cost-weighting": { "token-bucket": rating, "leaky-bucket": rating } },
      }),
    });

    expect(
      await screen.findByText(
        "5 things that were set stay behind: the catalog no longer has what they are about.",
      ),
    ).toBeVisible();
  });

  it("follows the weights", async () => {
    show({});
    await screen.findByText(/The leader changes/);

    act(() => {
      changeScenario((scenario, decision) => loadPreset(scenario, decision, "fragile-downstream"));
    });

    expect(await screen.findByText(/The leader stays Leaky bucket: 77, as before\./)).toBeVisible();
    expect(screen.queryByText(/behind/)).toBeNull();
  });

  it("moves the scenario on at a press", async () => {
    const { user } = show({});

    await user.click(await screen.findByRole("button", { name: "Move to revision 2" }));

    expect(opened().decision).toBe(rateLimitingR2);
  });

  it("offers no move on somebody else's scenario, but the way to one", async () => {
    const { user } = show({ origin: "shared" });

    expect(await screen.findByText("Save a copy to move on.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Move to revision 2" })).toBeNull();
    const dialog = await whatChanged(user);
    expect(within(dialog).queryByRole("button", { name: "Move to revision 2" })).toBeNull();
  });
});

describe("a newer revision that does not arrive", () => {
  it("is told calmly, and trying again works once it can, with the focus kept", async () => {
    const find = findingSecondRevision(findDecision);
    const network = { online: false };
    const load: LoadDecision = (id, revision) =>
      network.online ? find(id, revision) : Promise.reject(new TypeError("Failed to fetch"));
    const { user, notice } = show({ load });

    expect(
      await screen.findByText(/What changed could not be shown\. The decision could not be loaded\./),
    ).toBeVisible();
    expect(notice).toHaveTextContent("The result below is as it was.");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/What changed could not be shown/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Try again" })).toHaveFocus();

    network.online = true;
    await user.click(screen.getByRole("button", { name: "Try again" }));

    expect(await screen.findByRole("button", { name: "What changed" })).toHaveFocus();
  });
});

describe("the dialog about what changed", () => {
  it("has both totals of every option side by side, and both results", async () => {
    const { user } = show({});

    const dialog = await whatChanged(user);

    expect(rowsOf(within(dialog).getByRole("table", { name: "Totals" }))).toEqual([
      ["Token bucket", "67", "leads 72"],
      ["Sliding window", "leads 74", "66"],
      ["Fixed window counter", "61", "60"],
      ["Leaky bucket", "50", "51"],
      [
        "Result",
        expect.stringContaining("Sliding window leads"),
        expect.stringContaining("Token bucket leads"),
      ],
    ]);
  });

  it("has every rating that moved, and says where the team's own stays", async () => {
    const own = { low: 3, mode: 3, high: 3, note: "" };
    const { user } = show({
      scenario: strict({ ratings: { "distributed-fit": { "sliding-window": own } } }),
    });

    const dialog = await whatChanged(user);

    const table = within(dialog).getByRole("table", { name: "Ratings of the catalog that changed" });
    expect(rowsOf(table)).toEqual([
      ["Token bucket on Limit accuracy", "3 (3 to 4)", "4 (3 to 4)"],
      ["Sliding window on Memory per client", "3 (1 to 4)", "3 (2 to 4)"],
      ["Sliding window on Works across many nodesThe team's own 3 stays.", "4 (3 to 4)", "2 (1 to 4)"],
    ]);
  });

  it("has what was added, removed, renamed and reworded, and what its authors say", async () => {
    const { user } = show({});

    const dialog = await whatChanged(user);

    const criteria = within(dialog).getByRole("region", { name: "Criteria" });
    expect(
      within(criteria)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["addedBehaviour in an outagestarts with 0 points", "removedWeighting by cost"]);
    expect(within(dialog).getByRole("region", { name: "Options" })).toHaveTextContent(
      "renamedFixed window counterwas Fixed window",
    );
    expect(within(dialog).getByRole("region", { name: "What its authors say" })).toHaveTextContent(
      "Behaviour in an outage is new.",
    );
    expect(within(dialog).getByText("4 texts reworded")).toBeVisible();
  });

  it("has all that stays behind, with the team's own words", async () => {
    const noted = { low: 2, mode: 3, high: 4, note: "We measured." };
    const { user } = show({
      scenario: strict({ ratings: { "cost-weighting": { "token-bucket": noted } } }),
    });

    const dialog = await whatChanged(user);

    const kept = within(dialog).getByRole("region", { name: "What was set" });
    expect(
      within(kept)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "Weight of Weighting by cost: 20 points",
      "Rating of Token bucket on Weighting by cost: 3 (2 to 4)We measured.",
    ]);
  });

  it("says so when everything comes along", async () => {
    const { user } = show({ scenario: aPresetScenario(rateLimitingR1, "fragile-downstream") });

    const dialog = await whatChanged(user);

    expect(within(dialog).getByText("All of it comes along.")).toBeVisible();
  });

  it("leaves out what did not change", async () => {
    const bare: Decision = { ...rateLimitingR1, revision: 2, changes: [] };
    const { user } = show({ load: () => Promise.resolve({ ok: true, value: bare }) });

    const dialog = await whatChanged(user);

    expect(
      within(dialog)
        .getAllByRole("heading", { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(["The result", "What was set"]);
    expect(within(dialog).queryByText(/reworded/)).toBeNull();
  });

  it("moves the scenario on from its foot", async () => {
    const { user } = show({});
    const dialog = await whatChanged(user);

    await user.click(within(dialog).getByRole("button", { name: "Move to revision 2" }));

    expect(opened().decision).toBe(rateLimitingR2);
  });
});
