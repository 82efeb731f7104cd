import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { databaseTypeR1 } from "#core/catalog/database-type.r1.ts";
import { USUAL_SIMULATION } from "#core/domain/simulation.ts";
import { LIMITS } from "#core/share/limits.ts";
import { COMPACT_PLACES } from "#core/share/compact-places.ts";
import { packScenario } from "#core/share/pack-scenario.ts";
import { writeDocument } from "#core/share/write-document.ts";
import { anyScenarioCase } from "#tests/support/arbitraries/any-scenario.ts";
import { readText } from "#tests/support/read-text.ts";
import { aScenario } from "./a-scenario.ts";

const PERCENT = "a number from 0 to 100";
const ONE_TO_FIVE = "a number from 1 to 5";

function readChanged(different: Record<string, unknown>) {
  return readText(JSON.stringify({ ...aScenario(), ...different }), apiStyleR1);
}

/** The compact form with the value of one field replaced. */
function readPlaced(field: keyof typeof COMPACT_PLACES, value: unknown) {
  const compact: unknown[] = JSON.parse(packScenario(aScenario(), apiStyleR1));
  return readText(JSON.stringify(compact.with(COMPACT_PLACES[field], value)), apiStyleR1);
}

function wrongShape(at: string, expected: string) {
  return { ok: false, error: { kind: "wrong-shape", at, expected } };
}

describe("a weight that makes no sense", () => {
  const spelled = ["1e999", "-1e999", "-1", "-0", "100.5", '"60"', "null", "true", "[60]", '{"points":60}'];

  it.each(spelled)("is refused by its criterion's name in a file: %s", (spelling) => {
    const text = writeDocument(aScenario()).replace('"caching": 80', `"caching": ${spelling}`);

    expect(readText(text, apiStyleR1)).toEqual(wrongShape("weights.caching", PERCENT));
  });

  // In the compact form null says "not named", which is no fault.
  it.each(spelled.filter((spelling) => spelling !== "null"))(
    "is refused by its criterion's name in a link: %s",
    (spelling) => {
      const text = packScenario(aScenario(), apiStyleR1).replace("60,80]", `60,${spelling}]`);

      expect(readText(text, apiStyleR1)).toEqual(wrongShape("weights.caching", PERCENT));
    },
  );

  it("is not JSON at all when somebody spells it NaN", () => {
    const text = writeDocument(aScenario()).replace('"caching": 80', '"caching": NaN');

    expect(readText(text, apiStyleR1)).toEqual({ ok: false, error: { kind: "not-json" } });
  });
});

describe("a value that makes no sense", () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ["a minimum of 0", { mustHaves: { contract: 0 } }, "mustHaves.contract", ONE_TO_FIVE],
    ["a minimum of 6", { mustHaves: { contract: 6 } }, "mustHaves.contract", ONE_TO_FIVE],
    ["weights in a list", { weights: [1] }, "weights", "an object with one entry per catalog id"],
    ["no weights", { weights: undefined }, "weights", "an object with one entry per catalog id"],
    ["a name that is a number", { name: 5 }, "name", "text of at most 10,000 characters"],
    ["a long name", { name: "x".repeat(10_001) }, "name", "text of at most 10,000 characters"],
    ["long notes", { notes: "x".repeat(20_001) }, "notes", "text of at most 20,000 characters"],
    [
      "31 February",
      { createdAt: "2026-02-31T00:00:00Z" },
      "createdAt",
      "a time in UTC such as 2026-11-23T05:37:46Z",
    ],
    [
      "a local time",
      { changedAt: "2026-02-03T00:00:00+01:00" },
      "changedAt",
      "a time in UTC such as 2026-11-23T05:37:46Z",
    ],
    [
      "another kind of decision",
      { decision: { kind: "custom", id: "api-style", revision: 1 } },
      "decision.kind",
      'the word "catalog"',
    ],
    ["an id with a slash", { id: "a/b" }, "id", "an id of 1 to 64 letters, digits, hyphens and underscores"],
    [
      "an empty revision id",
      { revision: { id: "", counter: 0, parent: null } },
      "revision.id",
      "an id of 1 to 64 letters, digits, hyphens and underscores",
    ],
    [
      "half a save",
      { revision: { id: "a", counter: 0.5, parent: null } },
      "revision.counter",
      "a whole number from 0",
    ],
    [
      "an option that is no text",
      { excludedOptions: [5] },
      "excludedOptions.0",
      "a catalog id: lower-case letters, digits and hyphens, at most 64",
    ],
  ])("is refused by the name of its field: %s", (_, different, at, expected) => {
    expect(readChanged(different)).toEqual(wrongShape(at, expected));
  });

  it("is a rating whose mode lies outside its own range", () => {
    const ratings = (low: number, mode: number, high: number) => ({
      caching: { rest: { low, mode, high, note: "" } },
    });
    const refused = wrongShape("ratings.caching.rest", "ordered: low, then mode, then high");

    expect(readChanged({ ratings: ratings(3, 2, 4) })).toEqual(refused);
    expect(readChanged({ ratings: ratings(2, 5, 4) })).toEqual(refused);
    expect(readChanged({ ratings: ratings(0, 2, 4) })).toEqual(
      wrongShape("ratings.caching.rest.low", ONE_TO_FIVE),
    );
    expect(readChanged({ ratings: ratings(3, 3, 3) }).ok).toBe(true);
  });

  it("is named by its field in the compact form too", () => {
    expect(readPlaced("name", 5)).toMatchObject({ error: { at: "name" } });
    expect(readPlaced("createdAt", 0.5)).toMatchObject({ error: { at: "createdAt" } });
    expect(readPlaced("createdAt", 1e300)).toMatchObject({ error: { at: "createdAt" } });
    expect(readPlaced("weights", {})).toEqual(wrongShape("weights", "a list of points"));
    expect(readPlaced("mustHaves", [[2, 9]])).toEqual(wrongShape("mustHaves.contract", ONE_TO_FIVE));
    expect(readPlaced("mustHaves", [[2]])).toMatchObject({ ok: false });
    expect(readPlaced("excludedOptions", [-1])).toEqual(
      wrongShape("excludedOptions.0", "a position in the decision"),
    );
    expect(readPlaced("ratings", [[3, [1, 2, 3, 4]]])).toMatchObject({ ok: false });
    expect(readPlaced("ratings", [[3, [1, 2, 9, 4, ""]]])).toEqual(
      wrongShape("ratings.caching.graphql.mode", ONE_TO_FIVE),
    );
  });
});

describe("a field that this version does not know", () => {
  it.each<[string, Record<string, unknown>]>([
    ["ballots", { ballots: [] }],
    ["revision.author", { revision: { ...aScenario().revision, author: "x" } }],
    ["decision.options", { decision: { ...aScenario().decision, options: [] } }],
    [
      "ratings.caching.rest.weight",
      { ratings: { caching: { rest: { low: 1, mode: 1, high: 1, note: "", weight: 1 } } } },
    ],
  ])("is refused by name, so that nothing is lost in silence: %s", (at, different) => {
    expect(readChanged(different)).toEqual({ ok: false, error: { kind: "unknown-field", at } });
  });

  it("is a place too many or too few in the compact form", () => {
    const compact: unknown[] = JSON.parse(packScenario(aScenario(), apiStyleR1));
    const throughNotes = compact.slice(0, COMPACT_PLACES.notes + 1);

    expect(readText(JSON.stringify([...compact, 1]), apiStyleR1).ok).toBe(false);
    expect(readText(JSON.stringify(throughNotes), apiStyleR1).ok).toBe(true);
    expect(readText(JSON.stringify(throughNotes.slice(0, -1)), apiStyleR1).ok).toBe(false);
  });
});

describe("an id that the decision does not have", () => {
  it.each<[Record<string, unknown>, string, string]>([
    [{ weights: { latency: 5 } }, "weights", "latency"],
    [{ mustHaves: { latency: 5 } }, "mustHaves", "latency"],
    [{ preset: "private-api" }, "preset", "private-api"],
    [{ excludedOptions: ["soap"] }, "excludedOptions", "soap"],
    [{ excludedCriteria: ["latency"] }, "excludedCriteria", "latency"],
    [{ ratings: { latency: {} } }, "ratings", "latency"],
    [{ ratings: { caching: { soap: { low: 1, mode: 1, high: 1, note: "" } } } }, "ratings.caching", "soap"],
    [{ weights: { "to-string": 5 } }, "weights", "to-string"],
  ])("is refused by name: %j", (different, at, id) => {
    expect(readChanged(different)).toEqual({ ok: false, error: { kind: "unknown-id", at, id } });
  });

  it("is a position past the end in the compact form", () => {
    const stranger = (at: string, id: string) => ({ ok: false, error: { kind: "unknown-id", at, id } });
    const criteria = apiStyleR1.criteria.length;

    expect(readPlaced("excludedOptions", [4])).toEqual(stranger("excludedOptions", "option 5"));
    expect(readPlaced("excludedCriteria", [criteria])).toEqual(
      stranger("excludedCriteria", `criterion ${criteria + 1}`),
    );
    expect(readPlaced("mustHaves", [[criteria, 3]])).toEqual(
      stranger("mustHaves", `criterion ${criteria + 1}`),
    );
    expect(readPlaced("ratings", [[criteria]])).toEqual(stranger("ratings", `criterion ${criteria + 1}`));
    expect(readPlaced("ratings", [[3, [4, 1, 1, 1, ""]]])).toEqual(stranger("ratings", "option 5"));
    expect(readPlaced("weights", Array(criteria + 1).fill(5))).toEqual(
      stranger("weights", `criterion ${criteria + 1}`),
    );
  });

  it("may belong to a criterion that is text only, and then takes no score", () => {
    const textOnly = (at: string) => ({ ok: false, error: { kind: "not-scored", at, id: "best-for" } });

    expect(readChanged({ weights: { "best-for": 5 } })).toEqual(textOnly("weights"));
    expect(readChanged({ mustHaves: { "best-for": 5 } })).toEqual(textOnly("mustHaves"));
    expect(readChanged({ ratings: { "best-for": {} } })).toEqual(textOnly("ratings"));
    expect(readChanged({ excludedCriteria: ["best-for"] }).ok).toBe(true);
  });

  it("shows in the decision itself when the wrong one was loaded", () => {
    const text = writeDocument(aScenario());

    expect(readText(text, databaseTypeR1)).toEqual({
      ok: false,
      error: { kind: "unknown-decision", id: "api-style" },
    });
    expect(readText(text, { ...apiStyleR1, revision: 2 })).toEqual({
      ok: false,
      error: { kind: "unknown-revision", id: "api-style", revision: 1 },
    });
  });
});

describe("a text that people write", () => {
  it.each([
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "__proto__",
    "constructor",
    "שלום עולם",
    "مرحبا",
    "👩‍👩‍👧‍👦 👍🏽",
    "Zoë",
    "\u2068isolated\u2069",
    '\\"],[{}]',
    "x".repeat(10_000),
    "",
  ])("survives as it is in a file and in a link: %s", (name) => {
    const scenario = aScenario({ name, notes: name });

    expect(readText(writeDocument(scenario), apiStyleR1)).toEqual({ ok: true, value: scenario });
    expect(readText(packScenario(scenario, apiStyleR1), apiStyleR1)).toEqual({ ok: true, value: scenario });
  });

  it("loses overrides and control characters, and letters with marks become one", () => {
    const read = readChanged({ name: "a\u202Egnp.exe\u0007 Zoe\u0308", notes: "one\r\ntwo\u0000" });

    expect(read.ok && read.value.name).toBe("agnp.exe Zo\u00EB");
    expect(read.ok && read.value.notes).toBe("one\ntwo");
  });
});

describe("reading", () => {
  it("counts an id that is left out twice once", () => {
    const read = readChanged({
      excludedOptions: ["rest", "grpc", "rest"],
      excludedCriteria: ["caching", "caching"],
    });

    expect(read.ok && read.value.excludedOptions).toEqual(["rest", "grpc"]);
    expect(read.ok && read.value.excludedCriteria).toEqual(["caching"]);
  });

  it("drops what could reach a prototype and changes none", () => {
    const text = writeDocument(aScenario()).replace(
      '"weights": {',
      '"weights": { "__proto__": { "polluted": 1 },',
    );

    expect(readText(text, apiStyleR1)).toEqual({ ok: true, value: aScenario() });
    expect("polluted" in {}).toBe(false);
  });

  it("refuses thousands of wrong weights at once, without overflowing", () => {
    const weights = Array.from({ length: LIMITS.values - 100 }, (_, at) => `"w${at}":-1`).join(",");
    const text = writeDocument(aScenario()).replace('"weights": {', `"weights": { ${weights},`);

    expect(readText(text, apiStyleR1)).toEqual(wrongShape("weights.w0", PERCENT));
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json({ maxDepth: 20 }),
          fc.json().map((json) => `[1,${json}]`),
        ),
        (text) => {
          expect(readText(text, apiStyleR1).ok).toBe(false);
        },
      ),
    );
  });

  it("never throws on a sound text with a piece taken out, doubled or replaced", () => {
    fc.assert(
      fc.property(
        anyScenarioCase,
        fc.boolean(),
        fc.nat(),
        fc.nat(20),
        fc.string({ maxLength: 3 }),
        ({ scenario, decision }, compact, at, length, put) => {
          const text = compact ? packScenario(scenario, decision) : writeDocument(scenario);
          const start = at % text.length;
          const read = readText(text.slice(0, start) + put + text.slice(start + length), decision);

          if (read.ok) expect(readText(writeDocument(read.value), decision)).toEqual(read);
        },
      ),
    );
  });
});

describe("the answers of other ways of weighing", () => {
  const one = { more: "caching", less: "contract", times: 3 };
  const turned = { more: "contract", less: "caching", times: 2 };
  const held = {
    criteria: ["caching", "contract"],
    best: "caching",
    worst: null,
    bestToOthers: {},
    othersToWorst: {},
  };

  it.each<[string, unknown, string, string]>([
    [
      "a criterion ranked twice",
      { ranking: [["caching"], ["caching"]] },
      "ranking",
      "groups that name each criterion once",
    ],
    ["an empty group", { ranking: [[]] }, "ranking.0", "a group of at least one catalog id"],
    ["a swing over 100", { swings: { caching: 101 } }, "swings.caching", PERCENT],
    ["a spread below 0", { spread: { caching: -1 } }, "spread.caching", PERCENT],
    [
      "a comparison of ten times",
      { pairs: { criteria: ["caching", "contract"], judgments: [{ ...one, times: 10 }] } },
      "pairs.judgments.0.times",
      "a whole number from 1 to 9",
    ],
    [
      "a comparison of half a step",
      { pairs: { criteria: ["caching", "contract"], judgments: [{ ...one, times: 1.5 }] } },
      "pairs.judgments.0.times",
      "a whole number from 1 to 9",
    ],
    [
      "a criterion held against itself",
      { pairs: { criteria: ["caching"], judgments: [{ ...one, less: "caching" }] } },
      "pairs.judgments.0",
      "about two different criteria",
    ],
    [
      "a pair that is answered twice, each way round",
      { pairs: { criteria: ["caching", "contract"], judgments: [one, turned] } },
      "pairs",
      "a list of judgments that answers each pair once",
    ],
    [
      "a judgment about a criterion that does not take part",
      { pairs: { criteria: ["caching"], judgments: [one] } },
      "pairs",
      "judgments about its own criteria",
    ],
    [
      "a best criterion that does not take part",
      { bestWorst: { ...held, best: "streaming" } },
      "bestWorst",
      "answers about its own criteria",
    ],
    [
      "a worst criterion that does not take part",
      { bestWorst: { ...held, worst: "streaming" } },
      "bestWorst",
      "answers about its own criteria",
    ],
    [
      "a comparison with the best of one that does not take part",
      { bestWorst: { ...held, bestToOthers: { streaming: 2 } } },
      "bestWorst",
      "answers about its own criteria",
    ],
    [
      "a comparison with the worst of one that does not take part",
      { bestWorst: { ...held, othersToWorst: { streaming: 2 } } },
      "bestWorst",
      "answers about its own criteria",
    ],
  ])("are refused by name: %s", (_, elicitation, at, expected) => {
    expect(readChanged({ elicitation })).toEqual(wrongShape(`elicitation.${at}`, expected));
  });

  it.each<[string, unknown]>([
    ["ranking", { ranking: [["best-of-all"]] }],
    ["swings", { swings: { "best-of-all": 1 } }],
    ["pairs", { pairs: { criteria: ["best-of-all"], judgments: [] } }],
    [
      "bestWorst",
      {
        bestWorst: {
          criteria: ["best-of-all"],
          best: null,
          worst: null,
          bestToOthers: {},
          othersToWorst: {},
        },
      },
    ],
    ["spread", { spread: { "best-of-all": 1 } }],
  ])("name no criterion that the decision does not have: %s", (way, elicitation) => {
    expect(readChanged({ elicitation })).toEqual({
      ok: false,
      error: { kind: "unknown-id", at: `elicitation.${way}`, id: "best-of-all" },
    });
  });

  it("weigh no criterion that is text only", () => {
    expect(readChanged({ elicitation: { spread: { "best-for": 100 } } })).toEqual({
      ok: false,
      error: { kind: "not-scored", at: "elicitation.spread", id: "best-for" },
    });
  });

  it.each<[string, unknown[]]>([
    ["ranking", [[[99]]]],
    ["pairs", [null, null, [[2, 99]]]],
    [
      "pairs",
      [
        null,
        null,
        [
          [2, 3],
          [2, 99, 1],
        ],
      ],
    ],
    ["best and worst", [null, null, null, [[2], 99, null, [], []]]],
    ["spread", [null, null, null, null, Array(99).fill(null)]],
  ])("name no place past the end of the decision in a link: %s", (_, elicitation) => {
    const read = readPlaced("elicitation", elicitation);

    expect(read).toMatchObject({ ok: false, error: { kind: "unknown-id", at: "elicitation" } });
  });

  it("take no room in a link while no other way was used", () => {
    const compact: unknown[] = JSON.parse(
      packScenario({ ...aScenario(), elicitation: {}, simulation: USUAL_SIMULATION }, apiStyleR1),
    );

    expect(compact.length).toBe(COMPACT_PLACES.elicitation);
  });
});

describe("the settings of the simulation", () => {
  it("take no room in a link while they are the first ones", () => {
    const compact: unknown[] = JSON.parse(
      packScenario({ ...aScenario(), simulation: USUAL_SIMULATION }, apiStyleR1),
    );

    expect(compact.length).toBe(COMPACT_PLACES.simulation);
  });

  it.each([
    ["a doubt of no known kind", { weights: { kind: "some" } }, "weights.kind"],
    ["a band without points", { weights: { kind: "band" } }, "weights.points"],
    ["a band wider than the scale", { weights: { kind: "band", points: 101 } }, "weights.points"],
    ["a seed that is no whole number", { seed: 1.5 }, "seed"],
    ["a seed below 0", { seed: -1 }, "seed"],
    ["ratings that are neither drawn nor not", { ratings: "yes" }, "ratings"],
  ])("are refused by name: %s", (_, changed, at) => {
    const read = readChanged({ simulation: { ...USUAL_SIMULATION, ...changed } });

    expect(read).toMatchObject({ ok: false, error: { kind: "wrong-shape", at: `simulation.${at}` } });
  });

  it("name no more in a link than there are", () => {
    expect(readPlaced("simulation", ["none", null, true])).toMatchObject({
      ok: false,
      error: { kind: "wrong-shape", at: "simulation" },
    });
  });
});
