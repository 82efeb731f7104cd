// @vitest-environment jsdom
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import { ok } from "#core/domain/result.ts";
import type { Source } from "#core/domain/source.ts";
import { SourceList } from "#features/sources/source-list.tsx";
import { useKnownDecisions } from "#platform/store/known-decisions.ts";
import type { LoadDecision } from "#platform/store/load-decision.ts";
import { aDecision } from "#tests/support/a-decision.ts";

const sources: readonly Source[] = [
  aSource("manual", { title: "The manual", accessed: "2026-11-23", url: "https://example.org/manual" }),
  aSource("norm", { title: "The norm", kind: "standard", access: "excerpt", reference: "Sheet 12" }),
  aSource("odd", { title: "An odd address", kind: "article", url: "javascript:alert(1)" }),
];

const listed = [
  { id: "pens", revision: 1, title: "Pens", areaName: "Desk" },
  { id: "lamps", revision: 1, title: "Lamps", areaName: "Desk" },
] as const;

const pens = citing({ ...aDecision({ Speed: { Ada: 5, Bob: 2 } }), id: "pens", title: "Pens" }, "manual");
const lamps = citing({ ...aDecision({ Light: { Ada: 5, Bob: 2 } }), id: "lamps", title: "Lamps" }, "norm");

function aSource(id: string, differs: Partial<Source>): Source {
  return {
    id,
    title: id,
    reference: `About ${id}`,
    kind: "documentation",
    access: "read",
    accessed: null,
    url: null,
    ...differs,
  };
}

/** The decision as it is, with the first option's cells and a rule resting on the source. */
function citing(decision: Decision, source: string): Decision {
  return {
    ...decision,
    criteria: decision.criteria.map((criterion) => {
      const cell = criterion.cells["Ada"]!;
      return { ...criterion, cells: { ...criterion.cells, Ada: { ...cell, sources: [source] } } };
    }),
    rules: [
      {
        id: "first",
        priority: 0,
        strength: "default",
        when: [],
        recommend: "Ada",
        preset: "any",
        reason: "She writes.",
        caution: null,
        sources: [source],
      },
    ],
  };
}

beforeEach(() => {
  useKnownDecisions.setState({ decisions: [] });
});

const load: LoadDecision = (id) => Promise.resolve(ok(id === "pens" ? pens : lamps));
const never: LoadDecision = () => new Promise(() => {});

function show(named: string | null = null, loadDecision: LoadDecision = load) {
  render(<SourceList sources={sources} decisions={listed} named={named} loadDecision={loadDecision} />);
  return userEvent.setup();
}

function entry(title: string): HTMLElement {
  const found = screen.getByRole("heading", { level: 3, name: new RegExp(`^${title}`) }).closest("li");
  if (!found) throw new Error(`No entry for ${title}`);
  return found;
}

const shownTitles = () =>
  screen.queryAllByRole("heading", { level: 3 }).map((heading) => heading.textContent.trim());

describe("the list of sources", () => {
  it("is there before any decision has arrived, by kind, those whose word goes furthest first", () => {
    show(null, never);

    expect(shownTitles()).toEqual(["The norm", "The manual", "An odd address"]);
    expect(screen.getByRole("region", { name: /^Standards/ })).toHaveTextContent(
      "They say what must hold, not what is wise.",
    );
    expect(screen.getByRole("status")).toHaveTextContent(/^3 sources$/);
    expect(screen.getByText(/reading what they support: 0 of 2 decisions/)).toBeVisible();
    expect(entry("The norm")).toHaveTextContent("What it supports is not read yet");
  });

  it("says how each was used and when it was last opened", () => {
    show(null, never);

    expect(entry("The manual")).toHaveTextContent("read for this catalog · last opened 23 November 2026");
    expect(entry("The norm")).toHaveTextContent("Sheet 12read as an excerpt · opening date not recorded");
  });

  it("opens only https addresses, in a tab that learns nothing of this one", () => {
    show(null, never);

    const links = screen.getAllByRole("link");

    expect(links.map((link) => link.getAttribute("href"))).toEqual(["https://example.org/manual"]);
    expect(links[0]).toHaveAttribute("rel", "noopener noreferrer nofollow");
    expect(links[0]).toHaveAttribute("target", "_blank");
    expect(entry("An odd address")).toBeVisible();
  });

  it("tells what a source supports once the decisions are there, down to each cell and rule", async () => {
    const user = show();
    await screen.findByText("Supports Pens");

    expect(entry("An odd address")).toHaveTextContent("No decision cites it");
    expect(screen.queryByText("Ada on Speed")).toBeNull();
    await user.click(within(entry("The manual")).getByText(/^Cited 2 times/));

    const details = within(entry("The manual"));
    expect(await details.findByText("Ada on Speed")).toBeVisible();
    expect(details.getByText("Ada: She writes.")).toBeVisible();
    expect(details.getByRole("heading", { level: 4, name: "Pens" })).toBeVisible();
  });

  it("says what could not be read, keeps the sources, and tries again", async () => {
    let online = false;
    const user = show(null, (id, revision) =>
      online || id === "pens" ? load(id, revision) : Promise.reject(new Error("offline")),
    );

    expect(await screen.findByRole("alert")).toHaveTextContent("1 of 2 decisions could not be loaded");
    expect(shownTitles()).toHaveLength(3);
    expect(screen.getByText("Supports Pens")).toBeVisible();
    online = true;
    await user.click(screen.getByRole("button", { name: "Try again" }));

    expect(await screen.findByText("Supports Lamps")).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("the filter", () => {
  it("finds words in titles, references and how a source was used", async () => {
    const user = show();

    await user.type(screen.getByRole("searchbox", { name: "Filter sources" }), "excerpt sheet");

    expect(shownTitles()).toEqual(["The norm"]);
    expect(screen.getByRole("status")).toHaveTextContent("1 of 3 sources");
  });

  it("keeps the sources of one kind, or of one decision", async () => {
    const user = show();
    const decision = screen.getByRole("combobox", { name: "Decision" });
    const kind = screen.getByRole("combobox", { name: "Kind" });
    await screen.findByText("Supports Pens");

    await user.selectOptions(kind, "Articles");
    expect(shownTitles()).toEqual(["An odd address"]);
    await user.selectOptions(kind, "All kinds");
    await user.selectOptions(decision, "Pens");

    expect(shownTitles()).toEqual(["The manual"]);
  });

  it("cannot ask for a decision that is not read yet", () => {
    show(null, never);

    expect(screen.getByRole("option", { name: "Pens" })).toBeDisabled();
    expect(screen.getByRole("option", { name: "All decisions" })).toBeEnabled();
  });

  it("says so when nothing passes, and lets go of it", async () => {
    const user = show();

    await user.type(screen.getByRole("searchbox", { name: "Filter sources" }), "xylophone");
    expect(screen.getByText("No source passes this filter")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show all sources" }));

    expect(shownTitles()).toHaveLength(3);
    expect(screen.getByRole("searchbox", { name: "Filter sources" })).toHaveFocus();
  });

  it("is cleared by Escape", async () => {
    const user = show();

    await user.type(screen.getByRole("searchbox", { name: "Filter sources" }), "norm{Escape}");

    expect(shownTitles()).toHaveLength(3);
  });
});

describe("the source that the address names", () => {
  it("is marked and takes the focus", async () => {
    show("manual", never);

    expect(entry("The manual")).toHaveAttribute("aria-current", "true");
    expect(entry("The norm")).not.toHaveAttribute("aria-current");
    expect(within(entry("The manual")).getByText("asked for")).toBeVisible();
    await waitFor(() => expect(within(entry("The manual")).getByRole("heading")).toHaveFocus());
  });

  it("is named where the catalog does not have it", () => {
    show("gone", never);

    expect(screen.getByText("No source is called “gone”")).toBeVisible();
    expect(shownTitles()).toHaveLength(3);
  });
});
