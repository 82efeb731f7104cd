import { describe, expect, it } from "vitest";
import { allPractices } from "#core/catalog/practices.ts";
import { sources } from "#core/catalog/sources.ts";
import { teamFamiliarity } from "#core/catalog/team-familiarity.ts";
import { releasedRevisions } from "#tests/core/catalog/released-revisions.ts";
import { changedTexts } from "./changed-texts.ts";
import { loadedLeaves } from "./loaded-leaves.ts";
import { replacedSources } from "./replaced-sources.ts";
import { reviewedCatalog } from "./reviewed-catalog.ts";
import { reviewedLeaves } from "./reviewed-leaves.ts";

const first = (await releasedRevisions()).filter(({ revision }) => revision === 1);
const reviewed = reviewedLeaves();
const loaded = loadedLeaves(first);
const changed = new Map(changedTexts.flatMap(({ now }) => Object.entries(now)));

describe("the first revisions, laid beside the reviewed text", () => {
  it("walk over every part that was counted at the review", () => {
    const count = (part: RegExp) => [...reviewed.keys()].filter((path) => part.test(path)).length;

    expect({
      decisions: count(/^decisions\.[^.]+\.title$/),
      options: count(/\.options\.[^.]+\.name$/),
      criteria: count(/\.criteria\.[^.]+\.question$/),
      rated: count(/\.scale\.best$/),
      presets: count(/\.presets\.[^.]+\.persona$/),
      questions: count(/\.questions\.[^.]+\.why$/),
      rules: count(/\.rules\.[^.]+\.reason$/),
      combinations: count(/\.combinations\.[^.]+\.watchOut$/),
      advisories: count(/\.advisories\.[^.]+\.text$/),
      practices: count(/^practices\.[^.]+\.howToCheck$/),
    }).toEqual({
      decisions: 11,
      options: 48,
      criteria: 153,
      rated: 132,
      presets: 52,
      questions: 71,
      rules: 73,
      combinations: 31,
      advisories: 20,
      practices: 25,
    });
  });

  it("leave nothing out and add nothing: the same parts stand on both sides", () => {
    expect([...loaded.keys()].filter((path) => !reviewed.has(path))).toEqual([]);
    expect([...reviewed.keys()].filter((path) => !loaded.has(path))).toEqual([]);
  });

  it("say every text and number as it was reviewed, or as the list of changes says with its reason", () => {
    const strangers = [...reviewed].flatMap(([path, was]) => {
      const is = loaded.get(path);
      return is === (changed.get(path) ?? was) ? [] : [{ path, was, is }];
    });

    expect(strangers).toEqual([]);
  });

  it("have no change on the list that is none", () => {
    expect([...changed].filter(([path, is]) => reviewed.get(path) === is).map(([path]) => path)).toEqual([]);
    expect([...changed.keys()].filter((path) => !reviewed.has(path))).toEqual([]);
    expect(changed.size).toBe(changedTexts.reduce((sum, { now }) => sum + Object.keys(now).length, 0));
  });

  it("moved no best value, no weight and no must-have: three ranges were widened, all else is texts and citations", () => {
    const numbers = /\.(imputed|points|minimum|priority|expectedLeader|recommend|preset|when)$/;
    const mode = (range = "") => range.split("-")[1];
    const ratings = [...changed].filter(([path]) => path.endsWith(".rating"));

    expect([...changed.keys()].filter((path) => numbers.test(path))).toEqual([]);
    expect(ratings).toHaveLength(3);
    for (const [path, is] of ratings) expect(mode(is)).toBe(mode(reviewed.get(path)));
  });

  it("add Team familiarity to every decision, in the reviewed words", () => {
    const [familiarity] = reviewedCatalog.userCriteria;
    const made = teamFamiliarity([]);

    expect(made).toMatchObject({
      id: familiarity?.id,
      name: familiarity?.label,
      question: familiarity?.question,
      scale: { worst: familiarity?.scale["1"], best: familiarity?.scale["5"] },
    });
  });

  it("still know every source of the reviewed text, or what took its place", () => {
    // Nobody cites these any more, and others took their place where they were cited: see the list of changes.
    const retired = ["neo4j-internals", "redis-licence"];
    const known = new Set(sources.map(({ id }) => id));

    const lost = reviewedCatalog.sources
      .map(({ id }) => id)
      .filter((id) => !known.has(replacedSources[id] ?? id));

    expect(lost.toSorted()).toEqual(retired);
    expect(Object.keys(replacedSources).filter((id) => known.has(id))).toEqual([]);
  });

  it("ask no practice that was not reviewed", () => {
    expect(allPractices.map(({ id }) => id)).toEqual(reviewedCatalog.checklist.map(({ id }) => id));
  });
});
