// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { cachingStrategyR1 } from "#core/catalog/caching-strategy.r1.ts";
import { decisionIndex } from "#core/catalog/decision-index.ts";
import { findDecision } from "#core/catalog/find-decision.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { createScenario } from "#core/scenario/create-scenario.ts";
import { GuidedStart } from "#features/framing/guided-start.tsx";
import { SharedAnswers } from "#features/framing/shared-answers.tsx";
import { beginSession } from "#platform/store/begin-session.ts";
import { sessionStore, type Origin } from "#platform/store/session.ts";
import { redo, undo } from "#platform/store/undo-redo.ts";

const PUBLIC = "Will developers outside your organisation call this API?";
const AGGREGATE =
  "Do clients need several related resources in one request, in shapes that differ by screen or client?";

beforeEach(() => {
  localStorage.clear();
});

function open(decision: Decision, differing: Partial<Scenario> = {}, origin: Origin = "stored"): void {
  const made = createScenario(decision, {
    id: "first",
    name: "Checkout",
    now: "2026-11-02T09:00:00Z",
    preset: null,
  });
  beginSession({ scenario: { ...made, ...differing }, decision, origin });
}

function show(decision: Decision = apiStyleR1, differing: Partial<Scenario> = {}) {
  open(decision, differing);
  render(<GuidedStart />);
  return userEvent.setup();
}

function shown(): Scenario {
  const { session } = sessionStore.getState();
  if (session.kind !== "open") throw new Error("nothing is open");
  return session.scenario;
}

const question = (text: string) => screen.getByRole("group", { name: text });
const radio = (text: string, name: string) => within(question(text)).getByRole("radio", { name });
const recommendation = () => screen.getByRole("status", { name: "Recommendation" });
const agreement = () => screen.getByRole("status", { name: "Agreement" });

describe("the guided start", () => {
  it("asks every question with its reason, and every one is open at first", () => {
    show();

    for (const { text, why } of apiStyleR1.questions) {
      expect(question(text)).toHaveAccessibleDescription(why);
      expect(radio(text, "Not sure")).toBeChecked();
    }
    expect(screen.getByText("0 of 9 answered")).toBeVisible();
    expect(recommendation()).toHaveTextContent("Choose REST, by default.");
    expect(recommendation()).toHaveTextContent("no answer has earned it");
    expect(screen.queryByRole("button", { name: "Clear all answers" })).toBeNull();
  });

  it("answers at once, by the keyboard too, and leaves every weight alone", async () => {
    const user = show();
    const { weights } = shown();

    await user.click(radio(PUBLIC, "Not sure"));
    await user.keyboard("{ArrowUp}{ArrowUp}");

    expect(radio(PUBLIC, "Yes")).toHaveFocus();
    expect(shown().answers).toEqual({ public: true });
    expect(shown().weights).toBe(weights);
    expect(screen.getByText("1 of 9 answered")).toBeVisible();
    expect(recommendation()).toHaveTextContent("Choose REST.");
    expect(recommendation()).toHaveTextContent("Strong suggestion");
    expect(recommendation()).toHaveTextContent("Outside developers can start with any HTTP tool");
  });

  it("opens a question again", async () => {
    const user = show(apiStyleR1, { answers: { public: true } });

    await user.click(radio(PUBLIC, "Not sure"));

    expect(shown().answers).toEqual({});
  });

  it("clears all answers in one step of undo, and keeps the focus in its place", async () => {
    const user = show(apiStyleR1, { answers: { public: true, browser: false } });

    await user.click(screen.getByRole("button", { name: "Clear all answers" }));
    expect(shown().answers).toEqual({});
    expect(screen.getByRole("heading", { name: "Guided start" })).toHaveFocus();
    act(undo);

    expect(shown().answers).toEqual({ public: true, browser: false });
  });

  it("shows the other rules that hold, the combinations that fit and what to mind", async () => {
    const user = show(apiStyleR1, { answers: { public: true } });

    await user.click(radio(AGGREGATE, "Yes"));

    expect(recommendation()).toHaveTextContent("Choose GraphQL.");
    expect(recommendation()).toHaveTextContent(
      "Caution: If only one client needs it, a backend-for-frontend on REST may be simpler.",
    );
    const group = (name: string) => {
      const heading = screen.getByRole("heading", { level: 3, name });
      return within(heading.parentElement ?? heading);
    };
    expect(group("Other rules that hold").getByText(/Outside developers can start/)).toBeVisible();
    expect(group("Combinations that fit").getByText(/^Watch out: Resolver batching/)).toBeVisible();
    expect(group("Mind this").getByText("GraphQL:")).toBeVisible();
    expect(group("Mind this").queryByText("gRPC:")).toBeNull();
  });

  it("links a recommendation to its sources", () => {
    show(apiStyleR1, { answers: { bidirectional: true } });

    const panel = screen.getByRole("region", { name: "What the answers suggest" });

    expect(within(panel).getByRole("link", { name: /RFC 6455/ })).toHaveAttribute(
      "href",
      "#/sources/rfc6455",
    );
  });

  it("loads the profile in one step of undo, and says so instead of offering it again", async () => {
    const user = show(apiStyleR1, { answers: { public: true } });
    const before = shown().weights;
    expect(screen.getByText(/^Changes \d+ weights;/)).toBeVisible();

    await user.click(screen.getByRole("button", { name: "Start from Public API" }));

    expect(shown().preset).toBe("public-api");
    expect(shown().weights).toEqual(apiStyleR1.presets[0]?.weights);
    expect(screen.getByText("Public API is loaded, unchanged.")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Start from/ })).toBeNull();
    expect(screen.getByRole("heading", { name: "Profile to start from: Public API" })).toHaveFocus();
    expect(agreement()).toHaveTextContent("The weighted result agrees: REST leads");
    act(undo);
    expect(shown().weights).toEqual(before);
    expect(shown().answers).toEqual({ public: true });
    act(redo);
    expect(shown().preset).toBe("public-api");
  });

  it("names the criteria that set the weighted result against the answers", () => {
    const preset = apiStyleR1.presets.find(({ id }) => id === "mobile-first");
    show(apiStyleR1, {
      answers: { public: true },
      preset: "mobile-first",
      weights: preset?.weights ?? {},
      mustHaves: preset?.mustHaves ?? {},
    });

    expect(agreement()).toHaveTextContent(
      /The weighted result disagrees: GraphQL leads, .+ ahead of REST, mostly through .+ \([\d.]+ points\)/,
    );
    expect(agreement()).toHaveTextContent("Weights in use: Mobile-first product.");
  });

  it("says what to add next where options add up", () => {
    show(cachingStrategyR1);

    expect(recommendation()).toHaveTextContent(/^Add .+ next, by default\./);
  });

  it("is absent where a decision asks nothing", () => {
    show({ ...apiStyleR1, questions: [], rules: [], combinations: [], advisories: [] });

    expect(screen.queryByRole("heading")).toBeNull();
  });

  it("tells of each rule whether it holds, or which answers it waits for", async () => {
    const user = show(apiStyleR1, { answers: { aggregate: true, mobile: false } });
    await user.click(screen.getByText("All rules of this decision (8)"));

    const entry = screen.getByText(/Constrained clients need tailored data/).closest("li");
    if (!entry) throw new Error("the rule stands in no list");

    expect(entry).toHaveTextContent("Waits for 1 of 2 answers");
    expect(entry).toHaveTextContent(`${AGGREGATE} Yes`);
    expect(entry).toHaveTextContent(
      "Are bandwidth- or battery-constrained mobile apps a main client? Yes (answered: No)",
    );
  });

  it.each(decisionIndex)("holds every text of the guidance of $title", async ({ id, revision }) => {
    const found = await findDecision(id, revision);
    if (!found.ok) throw new Error(`${id} is not in the catalog`);
    const decision = found.value;
    open(decision);
    const { container } = render(<GuidedStart />);

    const texts = [
      ...decision.questions.flatMap(({ text, why }) => [text, why]),
      ...decision.rules.flatMap(({ reason, caution }) => (caution === null ? [reason] : [reason, caution])),
      ...decision.combinations.flatMap(({ name, reason, watchOut }) => [name, reason, watchOut]),
      ...decision.advisories.map(({ text }) => text),
    ];
    const all = container.textContent;
    expect(texts.filter((text) => !all.includes(text))).toEqual([]);
  });
});

describe("the answers of a shared scenario", () => {
  it("are shown to be read, and nothing can be changed", async () => {
    open(apiStyleR1, { answers: { public: true, browser: false } }, "shared");
    render(<SharedAnswers />);
    await userEvent.click(await screen.findByText("Guided start: 2 of 9 answered. Choose REST."));

    const answerTo = (text: string) => {
      const [asked] = screen.getAllByText(text);
      return asked?.closest("li");
    };
    expect(answerTo(PUBLIC)).toHaveTextContent(/Yes$/);
    expect(answerTo("Will web pages call it directly?")).toHaveTextContent(/No$/);
    expect(answerTo(AGGREGATE)).toHaveTextContent(/Not sure$/);
    expect(screen.queryByRole("radio")).toBeNull();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("take no place where no question is answered", () => {
    open(apiStyleR1, {}, "shared");
    const { container } = render(<SharedAnswers />);

    expect(container).toBeEmptyDOMElement();
  });
});
