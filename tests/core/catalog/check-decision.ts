import { RATING_SCALE, type Cell } from "#core/domain/cell.ts";
import type { Criterion } from "#core/domain/criterion.ts";
import type { Decision, Preset } from "#core/domain/decision.ts";

/** What a catalog decision may not do. The README of the catalog says why. */
export type CatalogRule =
  | "a text is neither empty nor padded"
  | "an id is lower-case words joined by hyphens"
  | "an id is used once"
  | "a revision counts from 1"
  | "a criterion has one cell per option, in the order of the options"
  | "only a rated criterion of the catalog's own carries ratings"
  | "a rating has low <= mode <= high, whole numbers from 1 to 5"
  | "only a rating can be a stand-in"
  | "a cell of the catalog's own names a source"
  | "a source is listed"
  | "a listed source is used"
  | "an address is https or absent"
  | "a weight stands on a rated criterion, from 0 to 100"
  | "a preset gives points to something"
  | "a must-have stands on a rated criterion, from 1 to 5"
  | "an expected leader is an option";

export interface CatalogFault {
  /** Where, by id: "criteria.caching.cells.grpc.rating". */
  readonly path: string;
  readonly rule: CatalogRule;
}

/** Every broken rule of a decision, in the order of the decision; an empty list when it keeps them all. */
export function checkDecision(decision: Decision): readonly CatalogFault[] {
  return [
    ...textFaults("", decision),
    ...idFaults(decision),
    ...unless(
      Number.isInteger(decision.revision) && decision.revision >= 1,
      "revision",
      "a revision counts from 1",
    ),
    ...decision.criteria.flatMap((criterion) => criterionFaults(criterion, decision)),
    ...decision.presets.flatMap((preset) => presetFaults(preset, decision)),
    ...sourceFaults(decision),
  ];
}

function unless(holds: boolean, path: string, rule: CatalogRule): readonly CatalogFault[] {
  return holds ? [] : [{ path, rule }];
}

/** Walks every text, so that a field added to the types later is covered too. */
function textFaults(path: string, value: unknown): readonly CatalogFault[] {
  if (typeof value === "string") {
    return unless(value !== "" && value === value.trim(), path, "a text is neither empty nor padded");
  }
  if (typeof value !== "object" || value === null) return [];

  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const named = Array.isArray(value) && typeof child === "object" && child !== null && "id" in child;
    const step = named ? String(child.id) : key;
    return textFaults(path === "" ? step : `${path}.${step}`, child);
  });
}

function idFaults(decision: Decision): readonly CatalogFault[] {
  const lists = {
    options: decision.options,
    criteria: decision.criteria,
    presets: decision.presets,
    sources: decision.sources,
  };
  const isWellFormed = (id: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);

  return [
    ...unless(isWellFormed(decision.id), "id", "an id is lower-case words joined by hyphens"),
    ...Object.entries(lists).flatMap(([list, members]) =>
      members.flatMap(({ id }, index) => [
        ...unless(isWellFormed(id), `${list}.${id}`, "an id is lower-case words joined by hyphens"),
        ...unless(
          members.findIndex((other) => other.id === id) === index,
          `${list}.${id}`,
          "an id is used once",
        ),
      ]),
    ),
  ];
}

function criterionFaults(criterion: Criterion, decision: Decision): readonly CatalogFault[] {
  const path = `criteria.${criterion.id}.cells`;
  const options = decision.options.map((option) => option.id);

  return [
    ...unless(
      Object.keys(criterion.cells).join() === options.join(),
      path,
      "a criterion has one cell per option, in the order of the options",
    ),
    ...Object.entries(criterion.cells).flatMap(([option, cell]) =>
      cellFaults(`${path}.${option}`, cell, criterion),
    ),
  ];
}

function cellFaults(path: string, cell: Cell, criterion: Criterion): readonly CatalogFault[] {
  const userSet = criterion.kind === "rated" && criterion.userSet;
  const expectsRating = criterion.kind === "rated" && !criterion.userSet;
  const { rating } = cell;

  return [
    ...unless(
      (rating !== null) === expectsRating,
      `${path}.rating`,
      "only a rated criterion of the catalog's own carries ratings",
    ),
    ...unless(
      rating === null ||
        ([rating.low, rating.mode, rating.high].every(
          (number) => Number.isInteger(number) && isOnScale(number),
        ) &&
          rating.low <= rating.mode &&
          rating.mode <= rating.high),
      `${path}.rating`,
      "a rating has low <= mode <= high, whole numbers from 1 to 5",
    ),
    ...unless(rating !== null || !cell.imputed, `${path}.imputed`, "only a rating can be a stand-in"),
    ...unless(
      userSet || cell.sources.length > 0,
      `${path}.sources`,
      "a cell of the catalog's own names a source",
    ),
  ];
}

function presetFaults(preset: Preset, decision: Decision): readonly CatalogFault[] {
  const path = `presets.${preset.id}`;
  const rated = new Set(decision.criteria.filter(({ kind }) => kind === "rated").map(({ id }) => id));
  const points = Object.values(preset.weights);

  return [
    ...Object.entries(preset.weights).flatMap(([criterion, weight]) =>
      unless(
        rated.has(criterion) && weight >= 0 && weight <= 100,
        `${path}.weights.${criterion}`,
        "a weight stands on a rated criterion, from 0 to 100",
      ),
    ),
    ...unless(
      points.some((weight) => weight > 0),
      `${path}.weights`,
      "a preset gives points to something",
    ),
    ...Object.entries(preset.mustHaves).flatMap(([criterion, minimum]) =>
      unless(
        rated.has(criterion) && isOnScale(minimum),
        `${path}.mustHaves.${criterion}`,
        "a must-have stands on a rated criterion, from 1 to 5",
      ),
    ),
    ...unless(
      decision.options.some(({ id }) => id === preset.expectedLeader),
      `${path}.expectedLeader`,
      "an expected leader is an option",
    ),
  ];
}

function sourceFaults(decision: Decision): readonly CatalogFault[] {
  const listed = new Set(decision.sources.map(({ id }) => id));
  const citations = [
    ...decision.references.map((source) => ({ path: "references", source })),
    ...decision.criteria.flatMap((criterion) =>
      Object.entries(criterion.cells).flatMap(([option, cell]) =>
        cell.sources.map((source) => ({ path: `criteria.${criterion.id}.cells.${option}.sources`, source })),
      ),
    ),
  ];
  const used = new Set(citations.map(({ source }) => source));

  return [
    ...citations.flatMap(({ path, source }) =>
      unless(listed.has(source), `${path}.${source}`, "a source is listed"),
    ),
    ...decision.sources.flatMap(({ id, url }) => [
      ...unless(used.has(id), `sources.${id}`, "a listed source is used"),
      ...unless(url === null || isHttps(url), `sources.${id}.url`, "an address is https or absent"),
    ]),
  ];
}

function isOnScale(number: number): boolean {
  return number >= RATING_SCALE.worst && number <= RATING_SCALE.best;
}

function isHttps(url: string): boolean {
  return url.startsWith("https://") && URL.canParse(url);
}
