import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { verdictAccount, type VerdictAccount } from "#core/views/verdict-account.ts";
import type { DrawsAtHand } from "#core/views/verdict-draws-check.ts";
import { verdictRuleWords } from "#core/views/verdict-rule-words.ts";
import { aDecision, type CellSketch } from "#tests/support/a-decision.ts";
import { aPictureOfFirsts } from "#tests/support/a-picture-of-firsts.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

/** By hand, at 80 and 20 points: Ada has 80, Bob 40 + 20 = 60. */
const sketch = { Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 1, Bob: 5 } };
const weights = { Speed: 80, Price: 20 };
const decision = aDecision(sketch);
const scenario = aScenario(decision, { weights });
const DRAWING: DrawsAtHand = { kind: "drawing" };

function accountOf(
  cells: Record<string, Record<string, CellSketch>>,
  differing: Partial<Scenario> = {},
  draws: DrawsAtHand = DRAWING,
): VerdictAccount | null {
  const of = aDecision(cells);
  return verdictAccount(of, aScenario(of, { weights, ...differing }), draws);
}

function check(account: VerdictAccount | null, kind: string) {
  return account?.checks.find((each) => each.kind === kind);
}

const deciding = (account: VerdictAccount | null) =>
  account?.checks.flatMap(({ kind, decides }) => (decides ? [kind] : []));

describe("the account of the verdict", () => {
  it("has four checks, and none that decides where the verdict is clear", () => {
    const picture = aPictureOfFirsts(decision, scenario, { Ada: 100 });

    const account = verdictAccount(decision, scenario, { kind: "picture", picture });

    expect(account).toMatchObject({ headline: "Ada leads, clearly.", why: "No check says otherwise." });
    expect(account?.checks.map(({ title, found, limit, says }) => [title, found, limit, says])).toEqual([
      [
        "Lead",
        "20 points ahead of Bob.",
        "Under 5 points is a close call, under 0.5 no clear winner.",
        "clear",
      ],
      [
        "One uncertain rating",
        "None, moved within its own range, makes another option lead.",
        "One is enough for a close call.",
        "clear",
      ],
      ["Options not fully rated", "None.", "One that could still lead leaves no clear winner.", "clear"],
      [
        "Simulation",
        "First in 100 of 100 draws.",
        "Under 80 is a close call, under 50 no clear winner.",
        "clear",
      ],
    ]);
    expect(deciding(account)).toEqual([]);
  });

  it("is not there where no option has a rank", () => {
    expect(accountOf(sketch, { weights: {} })).toBeNull();
    expect(accountOf(sketch, { mustHaves: { Speed: 4, Price: 4 } })).toBeNull();
  });
});

describe("the lead", () => {
  // Ada w, Bob w / 2 + 100 - w: 1.5 w - 100 apart.
  it.each([
    [70, "5 points ahead of Bob.", "clear", []],
    [69.98, "Just under 5 points ahead of Bob.", "close-call", ["lead"]],
    [67, "0.5 points ahead of Bob.", "close-call", ["lead"]],
    [66.9, "0.4 points ahead of Bob.", "no-clear-winner", ["lead"]],
  ])("at %d points of 100 on Speed says so, against its limits", (speed, found, says, decides) => {
    const account = accountOf(sketch, { weights: { Speed: speed, Price: 100 - speed } });

    expect(check(account, "lead")).toMatchObject({ found, says });
    expect(deciding(account)).toEqual(decides);
  });

  it("is none where options are tied: then nothing else is asked", () => {
    const account = accountOf({ Speed: { Ada: 4, Bob: 4 } });

    expect(check(account, "lead")).toMatchObject({
      found: "Ada and Bob are tied for the lead.",
      decides: true,
    });
    expect(account?.why).toBe("The lead decides.");
    expect(check(account, "rating")?.found).toBe("Not asked while options are tied.");
    expect(check(account, "draws")?.found).toBe("Not asked while options are tied.");
  });
});

describe("one uncertain rating", () => {
  // Bob's Speed at 5: 80 + 20 = 100. Ada's at 2: 20 against 60.
  it("that turns the leader decides, and the others are counted", () => {
    const account = accountOf({ ...sketch, Speed: { Ada: [2, 5, 5], Bob: [3, 3, 5] } });

    expect(account?.why).toBe("One uncertain rating decides.");
    expect(check(account, "rating")).toMatchObject({
      found:
        "If Ada on Speed is 2 instead of 5, which is within its own range, Bob leads. One other rating does so too.",
      says: "close-call",
      decides: true,
    });
  });
});

describe("an option that is not fully rated", () => {
  // Cyd at its best: 40 + 20 = 60, as Bob. With Speed 4: 60 + 20 = 80, as Ada.
  it("is told with how far it stays behind", () => {
    const account = accountOf({ Speed: { ...sketch.Speed, Cyd: 3 }, Price: { ...sketch.Price, Cyd: null } });

    expect(check(account, "gaps")).toMatchObject({
      found: "With every gap at its best Cyd would still be 20 points behind.",
      says: "clear",
    });
  });

  it("decides where it could still lead", () => {
    const account = accountOf({
      Speed: { ...sketch.Speed, Cyd: 4, Dee: 1 },
      Price: { ...sketch.Price, Cyd: null, Dee: null },
    });

    expect(account).toMatchObject({
      headline: "No clear winner.",
      why: "An option that is not fully rated decides.",
    });
    expect(check(account, "gaps")).toMatchObject({
      found: "Cyd could still lead: it may reach 80. Rate Cyd on Price.",
      says: "no-clear-winner",
      decides: true,
    });
  });
});

describe("the simulation", () => {
  it.each([
    [80, "First in 80 of 100 draws.", "clear", "Ada leads, clearly.", []],
    [79.999, "First in just under 80 of 100 draws.", "close-call", /close call/, ["draws"]],
    [50, "First in 50 of 100 draws.", "close-call", /close call/, ["draws"]],
    [49.999, "First in just under 50 of 100 draws.", "no-clear-winner", /No clear winner/, ["draws"]],
    [99.99, "First in more than 99 of 100 draws.", "clear", "Ada leads, clearly.", []],
  ])("at %d of 100 draws says so, against its limits", (draws, found, says, headline, decides) => {
    const picture = aPictureOfFirsts(decision, scenario, { Ada: draws, Bob: 100 - draws });

    const account = verdictAccount(decision, scenario, { kind: "picture", picture });

    expect(check(account, "draws")).toMatchObject({ found, says });
    expect(account?.headline).toMatch(headline);
    expect(deciding(account)).toEqual(decides);
  });

  it("says why it is not at hand", () => {
    const found = (draws: DrawsAtHand, differing: Partial<Scenario> = {}) =>
      check(accountOf(sketch, differing, draws), "draws");

    expect(found(DRAWING)).toMatchObject({ found: "Being drawn.", says: null });
    expect(found({ kind: "failed" })?.found).toBe("Not at hand: it could not be run.");
    expect(found({ kind: "tried-on" })?.found).toBe(
      "Not at hand: nothing is drawn of what is only tried on.",
    );
    expect(found(DRAWING, { excludedOptions: ["Bob"] })?.found).toMatch(
      /^Not at hand\. Only one option is in play: Ada\./,
    );
  });
});

describe("where options add up", () => {
  it("nobody wins or leads, in no check and in no rule", () => {
    const layers: Decision = {
      ...aDecision({ Speed: { Ada: [2, 5, 5], Bob: 3, Cyd: 1 }, Price: { Ada: 1, Bob: 5, Cyd: null } }),
      mode: "checklist",
    };
    const of = aScenario(layers, { weights });

    const account = verdictAccount(layers, of, {
      kind: "picture",
      picture: aPictureOfFirsts(layers, of, { Ada: 60 }),
    });

    const told = JSON.stringify([
      account?.headline,
      account?.why,
      account?.checks,
      verdictRuleWords("checklist"),
    ]);
    expect(told.replace('"kind":"lead"', "").replaceAll("no-clear-winner", "")).not.toMatch(
      /\b(win(s|ner)?|leads?|leader|runner-up)\b/i,
    );
    expect(account?.checks[0]?.title).toBe("Distance");
  });
});

it("the rule is told with its constants, the most careful verdict first", () => {
  expect(verdictRuleWords("choose-one")).toEqual([
    {
      name: "No clear winner",
      when: "the lead is under 0.5 points, or an option that is not rated on everything could still lead, or, with a simulation at hand, the option ranked first is first in fewer than 50 of 100 draws",
    },
    {
      name: "Close call",
      when: "the lead is under 5 points, or one rating, moved within its own range, makes another option lead, or, with a simulation at hand, the option ranked first is first in fewer than 80 of 100 draws",
    },
    { name: "Clear", when: "everything else" },
  ]);
});
