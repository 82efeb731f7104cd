// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { areas } from "#core/catalog/areas.ts";
import { decisionIndex } from "#core/catalog/decision-index.ts";
import { findDecision } from "#core/catalog/find-decision.ts";
import { practiceIndex } from "#core/catalog/practice-index.ts";
import { allPractices } from "#core/catalog/practices.ts";
import { DecisionMap } from "#features/knowledge-map/decision-map.tsx";
import { endSession } from "#platform/store/begin-session.ts";
import { useKnownDecisions } from "#platform/store/known-decisions.ts";
import type { LoadDecision } from "#platform/store/load-decision.ts";
import { sessionStore } from "#platform/store/session.ts";
import { storeScenario } from "#tests/support/store-scenario.ts";

const map = { areas, decisions: decisionIndex, practices: allPractices, practicesOf: practiceIndex };

beforeEach(() => {
  endSession();
  localStorage.clear();
  location.hash = "#/decisions";
  useKnownDecisions.setState({ decisions: [] });
});

function show(loadDecision: LoadDecision = findDecision) {
  const onWeigh = vi.fn();
  const { unmount } = render(<DecisionMap map={map} loadDecision={loadDecision} onWeigh={onWeigh} />);
  return { user: userEvent.setup(), onWeigh, leave: unmount };
}

/** Decisions that arrive when they are told to. */
function lateDecision() {
  let open = () => {};
  const waiting = new Promise<void>((resolve) => (open = resolve));
  const load: LoadDecision = async (id, revision) => {
    await waiting;
    return findDecision(id, revision);
  };
  const arrive = () =>
    act(async () => {
      open();
      await findDecision("api-style", 1);
      await new Promise((resolve) => setTimeout(resolve));
    });
  return { load, arrive };
}

const area = (name: string) => within(screen.getByRole("region", { name }));
const field = () => screen.getByRole("searchbox", { name: "Search decisions, options and practices" });
const titles = (level: number) =>
  screen.queryAllByRole("heading", { level }).map((heading) => heading.textContent);

describe("the map", () => {
  it("shows of each decision its question, its options and what kind of answer it has", () => {
    show();

    const limits = area("Rate limiting and throttling");
    const [algorithm, protection] = limits.getAllByRole("listitem");
    expect(algorithm).toHaveTextContent("How should we count and limit requests?");
    expect(algorithm).toHaveTextContent("Token bucket · Sliding window · Fixed window · Leaky bucket");
    expect(algorithm).toHaveTextContent("Choose one");
    expect(protection).toHaveTextContent("Layers that add up: what to add next");
    expect(area("Observability").getByText("A checklist: what to add next")).toBeVisible();
  });

  it("lists the practices of an area with why and how to check", async () => {
    const { user } = show();

    const limits = area("Rate limiting and throttling");
    await user.click(limits.getByText(/^Practices to check \(6\)/));

    expect(limits.getByRole("heading", { name: "Tell clients their limits" })).toBeVisible();
    expect(limits.getByText(/Do responses carry limit, remaining and reset information/)).toBeVisible();
  });

  it("counts the scenarios that this browser keeps of a decision", () => {
    storeScenario();
    storeScenario({ id: "second", name: "Orders API" });
    show();

    const link = screen.getByRole("link", { name: "2 scenarios here of API style" });

    expect(link).toHaveAttribute("href", "#/scenarios");
    expect(screen.getAllByRole("link")).toHaveLength(1);
  });
});

describe("the ways into a decision", () => {
  it("start a scenario with equal weights, named after the decision, on its questions", async () => {
    const { user } = show();

    await user.click(screen.getByRole("button", { name: "Guided start: Rate limiting algorithm" }));

    await vi.waitFor(() => expect(location.hash).toMatch(/^#\/s\/[\w-]{22}\/frame$/));
    expect(sessionStore.getState().session).toMatchObject({
      origin: "stored",
      scenario: { name: "Rate limiting algorithm", preset: null, decision: { id: "rate-limiting" } },
    });
  });

  it("say why when the decision cannot be fetched, create nothing, and work once it can", async () => {
    let online = false;
    const { user } = show((id, revision) =>
      online ? findDecision(id, revision) : Promise.reject(new Error("offline")),
    );
    const button = screen.getByRole("button", { name: "Guided start: API style" });

    await user.click(button);
    expect(await screen.findByText(/The decision could not be loaded\. Check your connection/)).toBeVisible();
    expect(localStorage).toHaveLength(0);
    online = true;
    await user.click(button);

    await vi.waitFor(() => expect(location.hash).toMatch(/frame$/));
  });

  it("make one scenario however often the button is pressed while the decision arrives", async () => {
    const late = lateDecision();
    const { user } = show(late.load);
    const button = screen.getByRole("button", { name: "Guided start: API style" });

    await user.click(button);
    await user.click(button);
    await late.arrive();

    await vi.waitFor(() => expect(location.hash).toMatch(/frame$/));
    expect(localStorage).toHaveLength(1);
  });

  it("still say why when a search has drawn the decision anew", async () => {
    let fail = () => {};
    const waiting = new Promise<never>((_, reject) => {
      fail = () => {
        reject(new Error("offline"));
      };
    });
    const { user } = show(() => waiting);

    await user.click(screen.getByRole("button", { name: "Guided start: API style" }));
    await user.type(field(), "rest");
    fail();

    expect(await screen.findByText(/The decision could not be loaded\. Check your connection/)).toBeVisible();
    await user.clear(field());
    expect(screen.getByText(/The decision could not be loaded/)).toBeVisible();
  });

  it("lead nowhere and create nothing once the person has left", async () => {
    const late = lateDecision();
    const { user, leave } = show(late.load);

    await user.click(screen.getByRole("button", { name: "Guided start: API style" }));
    leave();
    await late.arrive();

    expect(location.hash).toBe("#/decisions");
    expect(localStorage).toHaveLength(0);
  });

  it("lead to the decision that was asked for last", async () => {
    const late = lateDecision();
    const { user } = show(late.load);

    await user.click(screen.getByRole("button", { name: "Guided start: API style" }));
    await user.click(screen.getByRole("button", { name: "Guided start: Rate limiting algorithm" }));
    await late.arrive();

    await vi.waitFor(() => expect(location.hash).toMatch(/frame$/));
    expect(localStorage).toHaveLength(1);
    expect(sessionStore.getState().session).toMatchObject({
      scenario: { decision: { id: "rate-limiting" } },
    });
  });

  it("lead to weighing at once", async () => {
    const { user, onWeigh } = show();

    await user.click(screen.getByRole("button", { name: "Weigh Authorization model" }));

    expect(onWeigh).toHaveBeenCalledExactlyOnceWith("authorization");
  });
});

describe("the search", () => {
  it("shows the decisions that match, with what matched, and counts them politely", async () => {
    const { user } = show();

    await user.type(field(), "token");

    expect(titles(3)).toEqual(["Authentication mechanism", "Rate limiting algorithm"]);
    expect(screen.getByText("Matches option: Token bucket")).toBeVisible();
    expect(screen.getByText("In Rate limiting and throttling")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("2 decisions match");
    expect(screen.getByRole("button", { name: "Guided start: Rate limiting algorithm" })).toBeVisible();
  });

  it("shows the practices that match, and on which decisions they bear", async () => {
    const { user } = show();

    await user.type(field(), "HALFWAY through a job");

    expect(titles(3)).toEqual(["Expect every job to run twice"]);
    expect(screen.getByText("Bears on Background processing.")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(/^1 practice matches$/);
  });

  it("counts both where both match", async () => {
    const { user } = show();

    await user.type(field(), "cache");

    const [decisions, practices] = screen
      .getAllByRole("region")
      .map((region) => within(region).getAllByRole("heading", { level: 3 }).length);
    expect(screen.getByRole("status")).toHaveTextContent(
      new RegExp(`^${String(decisions)} decisions, ${String(practices)} practices match$`),
    );
  });

  it("says what to try when nothing matches, and brings the map and the focus back", async () => {
    const { user } = show();

    await user.type(field(), "xylophone");
    expect(screen.getByRole("status")).toHaveTextContent("Nothing matches");
    expect(screen.getByText(/Try fewer words or a part of one/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Clear the search" }));

    expect(field()).toHaveFocus();
    expect(field()).toHaveValue("");
    expect(titles(2)).toHaveLength(7);
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });

  it("is cleared by Escape", async () => {
    const { user } = show();

    await user.type(field(), "token{Escape}");

    expect(field()).toHaveValue("");
    expect(titles(2)).toHaveLength(7);
  });
});
