// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, render } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { DecisionsPage } from "#app/decisions-page.tsx";
import { FrameStep } from "#app/frame-step.tsx";
import { SourcesPage } from "#app/sources-page.tsx";
import { areaName } from "#core/catalog/area-name.ts";
import { areas } from "#core/catalog/areas.ts";
import { allPractices } from "#core/catalog/practices.ts";
import { sources } from "#core/catalog/sources.ts";
import type { Rating } from "#core/domain/cell.ts";
import type { Criterion, RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Condition } from "#core/domain/guidance.ts";
import type { SourceId } from "#core/domain/ids.ts";
import { ReviewChecklist } from "#features/checklist/review-checklist.tsx";
import { ComparisonTable } from "#features/comparison/comparison-table.tsx";
import { CellEvidence } from "#features/comparison/cell-evidence.tsx";
import { WeighPanel } from "#features/weighing/weigh-panel.tsx";
import { releasedRevisions } from "#tests/core/catalog/released-revisions.ts";
import { aPresetScenario, aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

const released = await releasedRevisions();
const decisions = released.filter(({ id, revision }) =>
  released.every((other) => other.id !== id || other.revision <= revision),
);

beforeEach(() => {
  localStorage.clear();
});

describe.each(decisions)("what the catalog says of $title is on screen:", (decision) => {
  it("the question, how hard turning back is, and the options, on Frame", () => {
    const page = frame(decision);

    expect(
      missing(page, [
        decision.question,
        decision.summary,
        areaName(decision.area),
        decision.reversibility.note,
        ...decision.options.flatMap(({ name, summary }) => [name, summary]),
        ...titlesOf(decision, decision.references),
        ...decision.changes,
      ]),
    ).toEqual([]);
  });

  it("each question of the guided start with its reason, on Frame", () => {
    const page = frame(decision);
    const entries = [...page.querySelectorAll("fieldset")];

    for (const { text, why } of decision.questions) {
      expect(missing(theOne(entries, text), [why])).toEqual([]);
    }
  });

  it("each rule, combination and advisory with its conditions and sources, on Frame", () => {
    const entries = [...allRules(frame(decision)).querySelectorAll("li")];
    const { rules, combinations, advisories } = decision;

    for (const { reason, recommend, preset, caution, when, sources: cited } of rules) {
      expect(
        missing(theOne(entries, reason), [
          optionName(decision, recommend),
          presetName(decision, preset),
          caution ?? "",
          ...conditionTexts(decision, when),
          ...titlesOf(decision, cited),
        ]),
      ).toEqual([]);
    }
    for (const { name, options, when, reason, watchOut, sources: cited } of combinations) {
      expect(
        missing(theOne(entries, reason), [
          name,
          watchOut,
          ...options.map((option) => optionName(decision, option)),
          ...conditionTexts(decision, when),
          ...titlesOf(decision, cited),
        ]),
      ).toEqual([]);
    }
    for (const { option, when, text, sources: cited } of advisories) {
      expect(
        missing(theOne(entries, text), [
          optionName(decision, option),
          ...conditionTexts(decision, when),
          ...titlesOf(decision, cited),
        ]),
      ).toEqual([]);
    }
  });

  it.each(decision.presets)("the preset $name with its points and must-haves, on Weigh", (preset) => {
    openScenario(decision, aPresetScenario(decision, preset.id));
    const page = render(<WeighPanel depth="full" />).container;

    expect(missing(page, [preset.name, preset.persona, preset.description])).toEqual([]);
    for (const { id, name, question, scale } of ratedCriteria(decision)) {
      expect(missing(page, [name, question, scale.worst, scale.best])).toEqual([]);
      expect(valueOf(page, `Points for ${name}`)).toBe(String(preset.weights[id] ?? 0));
      expect(valueOf(page, `Minimum for ${name}`)).toBe(String(preset.mustHaves[id] ?? ""));
    }
  });

  it("each fact in its row and column, with its rating, on Compare", () => {
    openScenario(decision, aScenario(decision));
    const page = render(<ComparisonTable />).container;
    const columns = [...page.querySelectorAll("thead th")].map(textOf);
    const rows = [...page.querySelectorAll("tbody tr")];

    for (const criterion of decision.criteria) {
      const row = theOne(rows, `${criterion.name}${criterion.question}`);
      for (const option of decision.options) {
        const cell = row.children[columns.findIndex((name) => name.startsWith(option.name))];
        const { fact, rating } = criterion.cells[option.id]!;
        expect(missing(cell!, [fact, rating === null ? "" : String(rating.mode)])).toEqual([]);
      }
    }
  });

  it("the reasons, the honest range and the sources of each cell, in its dialog", () => {
    openScenario(decision, aScenario(decision));
    for (const criterion of decision.criteria) {
      const scale = criterion.kind === "rated" ? [criterion.scale.worst, criterion.scale.best] : [];
      for (const option of decision.options) {
        const { fact, rating, rationale, imputed, sources: cited } = criterion.cells[option.id]!;
        const { container, unmount } = render(
          <CellEvidence criterion={criterion} option={option} sources={decision.sources} />,
        );

        expect(
          missing(container, [
            criterion.question,
            ...scale,
            fact,
            rationale,
            judgement(criterion, rating),
            imputed ? "stand-in: does not apply" : "",
            ...titlesOf(decision, cited),
          ]),
        ).toEqual([]);
        unmount();
      }
    }
  });

  it("each practice with its reason, its check and its sources, on Decide", () => {
    openScenario(decision, aScenario(decision));
    const rows = [...render(<ReviewChecklist />).container.querySelectorAll("li")];

    for (const { title, why, howToCheck, sources: cited } of decision.practices) {
      expect(missing(theOne(rows, title), [why, howToCheck, ...cited.map((source) => source.title)])).toEqual(
        [],
      );
    }
  });
});

describe("what the catalog says of all decisions is on screen:", () => {
  it("areas, decisions, options and practices, on the map", () => {
    const page = render(<DecisionsPage />).container;

    expect(
      missing(page, [
        ...areas.flatMap(({ name, line }) => [name, line]),
        ...decisions.flatMap(({ title, question, options }) => [
          title,
          question,
          ...options.map(({ name }) => name),
        ]),
        ...allPractices.flatMap(({ title, why, howToCheck }) => [title, why, howToCheck]),
      ]),
    ).toEqual([]);
  });

  it("each source, where it is found, and when it was opened, among the sources", async () => {
    const page = render(<SourcesPage source={null} />).container;
    await act(async () => {
      await Promise.resolve();
    });
    const entries = [...page.querySelectorAll("li")];

    for (const { title, reference, accessed } of sources) {
      expect(
        missing(theOne(entries, title), [reference, accessed === null ? "" : accessed.slice(0, 4)]),
      ).toEqual([]);
    }
  });
});

function frame(decision: Decision): Element {
  openScenario(decision, aScenario(decision));
  return render(<FrameStep />).container;
}

/** One press away: native details hold their content before they are opened. */
function allRules(page: Element): Element {
  return theOne([...page.querySelectorAll("details")], "All rules of this decision");
}

function ratedCriteria(decision: Decision): readonly RatedCriterion[] {
  return decision.criteria.filter((criterion: Criterion) => criterion.kind === "rated");
}

function judgement({ kind }: Criterion, rating: Rating | null): string {
  if (kind === "descriptive") return "";
  return rating === null ? "Not rated" : `${rating.mode}, honest range ${rating.low} to ${rating.high}`;
}

function valueOf(page: Element, name: string): string | undefined {
  return page.querySelector<HTMLInputElement>(`input[type="number"][aria-label="${name}"]`)?.value;
}

/** As it is read: with single spaces. */
function textOf(element: Element): string {
  return (element.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}

function missing(place: Element, texts: readonly string[]): readonly string[] {
  const shown = textOf(place);
  return texts.filter((text) => !shown.includes(text));
}

/** The innermost that holds a text. */
function theOne(places: readonly Element[], text: string): Element {
  const found = places.filter((place) => textOf(place).includes(text)).at(-1);
  if (found === undefined) throw new Error(`Nowhere on screen: ${text}`);
  return found;
}

function optionName(decision: Decision, id: string): string {
  return decision.options.find((option) => option.id === id)?.name ?? `No option ${id}`;
}

function presetName(decision: Decision, id: string): string {
  return decision.presets.find((preset) => preset.id === id)?.name ?? `No preset ${id}`;
}

function conditionTexts(decision: Decision, when: Condition): readonly string[] {
  return when.map(({ question }) => decision.questions.find(({ id }) => id === question)?.text ?? question);
}

function titlesOf(decision: Decision, cited: readonly SourceId[]): readonly string[] {
  return cited.map((id) => decision.sources.find((source) => source.id === id)?.title ?? `No source ${id}`);
}
