import { describe, expect, it } from "vitest";
import type { PairAnswers, PairJudgment } from "#core/domain/elicitation.ts";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import { itemAt } from "#core/domain/item-at.ts";
import { comparedPairs } from "#core/views/compared-pairs.ts";
import { elicitedPairs } from "#core/views/elicited-pairs.ts";
import { manyPairs } from "#core/views/many-pairs.ts";
import { pairConsistency } from "#core/views/pair-consistency.ts";
import { pairProgress } from "#core/views/pair-progress.ts";
import { aRatedCriterion } from "#tests/support/a-decision.ts";

const named = (...names: string[]): readonly RatedCriterion[] =>
  names.map((name) => aRatedCriterion(name, { Ada: 3 }));
const three = named("Speed", "Price", "Reach");

/** "Speed > Price 3" */
function judgment(sketch: string): PairJudgment {
  const [more = "", , less = "", times = ""] = sketch.split(" ");
  return { more, less, times: Number(times) };
}

function answers(criteria: readonly RatedCriterion[], ...sketches: string[]): PairAnswers {
  return { criteria: criteria.map(({ id }) => id), judgments: sketches.map(judgment) };
}

function consistencyOf(criteria: readonly RatedCriterion[], ...sketches: string[]) {
  return pairConsistency(comparedPairs(answers(criteria, ...sketches), criteria));
}

describe("weights from comparisons in pairs", () => {
  // The manual of AHP-OS, section 6, a matrix of 3 by 3; its printed weights stand within 4e-5 of the exact ones.
  it("agree with a published example", () => {
    const elicited = elicitedPairs(
      answers(three, "Speed > Price 3", "Speed > Reach 8", "Price > Reach 6"),
      three,
    );

    if (elicited.kind !== "weights") throw new Error("no weights");
    expect(elicited.shares["Speed"]).toBeCloseTo(0.6527, 4);
    expect(elicited.shares["Price"]).toBeCloseTo(0.2851, 4);
    expect(elicited.shares["Reach"]).toBeCloseTo(0.0623, 4);
    expect(elicited.points).toEqual({ Speed: 100, Price: 44, Reach: 9.5 });
  });

  it("need one answer fewer than there are criteria", () => {
    // By hand: 6 to 3 to 1.
    expect(elicitedPairs(answers(three, "Speed > Price 2", "Price > Reach 3"), three)).toMatchObject({
      points: { Speed: 100, Price: 50, Reach: 17 },
    });
  });

  it("say how many answers are missing", () => {
    expect(elicitedPairs(answers(three), three)).toEqual({
      kind: "unfinished",
      next: "Answer 2 more pairs: then the answers link all 3 criteria, and there are weights.",
    });
    expect(elicitedPairs(answers(three, "Reach > Speed 1"), three)).toMatchObject({
      next: "Answer 1 more pair: then the answers link all 3 criteria, and there are weights.",
    });
  });

  it("speak of two criteria as both", () => {
    expect(elicitedPairs(answers(named("Speed", "Price")), three)).toMatchObject({
      next: "Answer 1 more pair: then the answers link both criteria, and there are weights.",
    });
  });

  it("count the links that are missing, not the criteria without an answer", () => {
    const four = named("Speed", "Price", "Reach", "Style");

    expect(elicitedPairs(answers(four, "Speed > Price 2", "Reach > Style 2"), four)).toMatchObject({
      next: expect.stringContaining("Answer 1 more pair:"),
    });
  });

  it("leave out criteria that do not take part, and pass over those out of play", () => {
    const four = [...three, ...named("Style")];

    expect(elicitedPairs(answers(three, "Speed > Price 1", "Price > Reach 1"), four)).toMatchObject({
      points: { Speed: 100, Price: 100, Reach: 100, Style: 0 },
    });
    expect(
      elicitedPairs(answers(four, "Speed > Price 4", "Price > Style 9"), three.slice(0, 2)),
    ).toMatchObject({ points: { Speed: 100, Price: 25 } });
  });

  it("are the whole for a single criterion, and none for none", () => {
    expect(elicitedPairs(answers(named("Speed")), three)).toMatchObject({
      shares: { Speed: 1, Price: 0, Reach: 0 },
    });
    expect(elicitedPairs(answers([]), three)).toEqual({
      kind: "unfinished",
      next: "No criterion takes part. Choose those to compare.",
    });
  });

  it("are worked out anew when the criteria in play change", () => {
    const given = answers(three, "Speed > Price 4", "Price > Reach 5");

    expect(elicitedPairs(given, three)).toMatchObject({ points: { Speed: 100, Price: 25, Reach: 5 } });
    expect(elicitedPairs(given, three.slice(1))).toMatchObject({ points: { Price: 100, Reach: 20 } });
  });
});

describe("whether answers about pairs fit together", () => {
  it("is a ratio and a sentence", () => {
    // 0.0634 by Saaty's random index of 0.58, for the example of the AHP-OS manual.
    const fitting = consistencyOf(three, "Speed > Price 3", "Speed > Reach 8", "Price > Reach 6");

    expect(fitting?.ratio).toBeCloseTo(0.0634, 4);
    expect(fitting).toMatchObject({
      fits: true,
      sentence: "Consistency ratio 0.06: the answers fit together.",
      look: [],
    });
  });

  it("cannot be told while no answer checks another", () => {
    expect(consistencyOf(three, "Speed > Price 3", "Price > Reach 6")).toEqual({
      ratio: null,
      fits: null,
      sentence:
        "No answer checks another yet. One more pair, and the page can say whether they fit together.",
      look: [],
    });
    expect(consistencyOf(three, "Speed > Price 3")).toBeNull();
    expect(consistencyOf(named("Speed", "Price"), "Speed > Price 3")?.sentence).toBe(
      "A single answer cannot contradict another.",
    );
    expect(consistencyOf(named("Speed"))).toBeNull();
  });

  it("names what was said and what all answers come to, the worst first", () => {
    // By hand: the logarithms of a circle of 2, 2 and 1/9 sum to ln 4 + ln 9 = ln 36; each is off by its third,
    // a factor of 3.30: 2 / 3.30 is 0.61, so the reverse by 1.65, and 9 the other way is 2.72 times the first.
    // The largest eigenvalue is 1 + 3.302 + 1 / 3.302 = 4.605, and (4.605 - 3) / 2 / 0.58 is 1.38.
    const { sentence, look } = consistencyOf(
      three,
      "Speed > Price 2",
      "Price > Reach 2",
      "Reach > Speed 9",
    ) ?? { sentence: "", look: [] };

    expect(sentence).toBe(
      "Consistency ratio 1.38: some answers contradict each other, and the weights turn 2 of 3 round.",
    );
    expect(look.map((each) => each.sentence)).toEqual([
      "You said that Speed matters 2 times as much as Price. All answers together come to the reverse: Price matters about 1.7 times as much as Speed.",
      "You said that Reach matters 9 times as much as Speed. All answers together come to about 2.7 times.",
      "You said that Price matters 2 times as much as Reach. All answers together come to the reverse: Reach matters about 1.7 times as much as Price.",
    ]);
    expect(look[1]?.judgment).toEqual({ more: "Reach", less: "Speed", times: 9 });
  });

  it("words an answer of 1, and weights that come to the same", () => {
    const sentences = consistencyOf(three, "Speed > Price 1", "Price > Reach 8", "Reach > Speed 1")?.look.map(
      (each) => each.sentence,
    );

    // By hand: the circle is off by 8, each answer by a factor of 2.
    expect(sentences).toEqual([
      "You said that Speed and Price matter the same. All answers together come to the reverse: Price matters about 2 times as much as Speed.",
      "You said that Reach and Speed matter the same. All answers together come to the reverse: Speed matters about 2 times as much as Reach.",
      "You said that Price matters 8 times as much as Reach. All answers together come to about 4 times.",
    ]);
  });
});

describe("the judgement of answers that leave pairs open", () => {
  const names = [..."ABCDEFGHIJKLMNO"];
  const fifteen = named(...names);
  const chain = names.slice(1).map((name, place) => `${itemAt(names, place)} > ${name} 3`);

  it("sees one answer that turns a whole chain round", () => {
    // By hand: the circle of fourteen times 3 and once 9 is off by ln(3^14 x 9) = 16 ln 3, a fifteenth of it for
    // each answer, a factor e of 3.228: 3 is 0.93 by the weights, 9 is 2.79. The largest eigenvalue is where the
    // smallest filling has 1 everywhere but on the circle: 15 + (e + 1 / e - 2) = 16.538, so the index is 0.1098.
    // One check of 91 is left: 0.1098 / (1.59 / 91) = 6.29.
    const { ratio, fits, sentence, look } = consistencyOf(fifteen, ...chain, "O > A 9") ?? {};

    expect(ratio).toBeCloseTo(6.29, 2);
    expect(fits).toBe(false);
    expect(sentence).toBe(
      "Consistency ratio 6.29: some answers contradict each other, and the weights turn 14 of 15 round.",
    );
    expect(look?.map((each) => each.sentence)).toEqual([
      "You said that A matters 3 times as much as B. All answers together come to the reverse: B matters about 1.1 times as much as A.",
      "You said that O matters 9 times as much as A. All answers together come to about 2.8 times.",
      "You said that B matters 3 times as much as C. All answers together come to the reverse: C matters about 1.1 times as much as B.",
    ]);
  });

  it("has nothing to say of the chain alone, and praises what closes it fittingly", () => {
    expect(consistencyOf(fifteen, ...chain)?.fits).toBeNull();
    expect(consistencyOf(fifteen, ...chain, "A > C 9")).toMatchObject({
      fits: true,
      sentence: "Consistency ratio 0.00: the answers fit together.",
    });
  });

  it("measures the ratio against the few checks that there are", () => {
    // By hand, as on the method's page: four in a ring of 2 have an index of 1/6; one check of three is left,
    // so chance would give a third of 0.90.
    const ring = consistencyOf(named("A", "B", "C", "D"), "A > B 2", "B > C 2", "C > D 2", "D > A 2");

    expect(ring?.ratio).toBeCloseTo(1 / 6 / 0.3, 6);
    expect(ring?.sentence).toBe("Consistency ratio 0.56: some answers contradict each other.");
  });
});

describe("the judgement of all pairs", () => {
  const names = [..."ABCDEFGHI"];
  const nine = named(...names);
  /** A so many times each other one, the others alike; the answer on A and I as given. */
  const allBut = (aAndI: string, aToOthers: number) =>
    names.flatMap((more, place) =>
      names.slice(place + 1).map((less) => {
        if (more === "A" && less === "I") return aAndI;
        return `${more} > ${less} ${more === "A" ? aToOthers : 1}`;
      }),
    );

  it("does not call fitting what turns an answer round, however small the ratio", () => {
    const { ratio, fits, sentence, look } = consistencyOf(nine, ...allBut("I > A 2", 2)) ?? {};

    expect(ratio).toBeLessThan(0.1);
    expect(fits).toBe(false);
    expect(sentence).toMatch(/^Consistency ratio 0\.0\d, but the weights turn 1 of 36 answers round\.$/);
    expect(look?.[0]?.sentence).toMatch(/^You said that I matters 2 times as much as A\..*the reverse/);
  });

  it("does not call fitting what is off by more than three times, however small the ratio", () => {
    const { ratio, fits, sentence, look } = consistencyOf(nine, ...allBut("A > I 6", 1)) ?? {};

    expect(ratio).toBeLessThan(0.1);
    expect(fits).toBe(false);
    expect(sentence).toMatch(/^Consistency ratio 0\.0\d, but 1 of 36 answers is off by more than 3 times\.$/);
    expect(look?.[0]?.judgment).toEqual({ more: "A", less: "I", times: 6 });
  });

  it("says of weights that are nearly equal which way they lean", () => {
    // By hand: a circle of 4, 4 and 4.05 is off by the third root of their product for each answer, a factor of
    // 4.0166: 4 is 0.996 by the weights.
    const { look } = consistencyOf(three, "Speed > Price 4", "Price > Reach 4", "Reach > Speed 4.05") ?? {};

    expect(look?.[0]?.sentence).toBe(
      "You said that Speed matters 4 times as much as Price. All answers together come to about the same for both, Price a little ahead.",
    );
  });

  it("names what is turned round before what differs more", () => {
    const sketches = allBut("I > A 1.1", 2).map((each) => each.replace(/(B > C|D > E|F > G) 1/, "$1 3"));
    const { look } = consistencyOf(nine, ...sketches) ?? {};

    expect(look?.map(({ judgment: { more, less } }) => more + less)).toEqual(["IA", "BC", "DE"]);
  });

  it("lets small differences be", () => {
    expect(consistencyOf(nine, ...allBut("A > I 3", 1))).toMatchObject({ fits: true, look: [] });
  });
});

describe("how far it has come", () => {
  const progress = (criteria: readonly RatedCriterion[], ...sketches: string[]) =>
    pairProgress(comparedPairs(answers(criteria, ...sketches), criteria));

  it("is told in words", () => {
    expect(progress(three)).toBe("0 answered; 2 more are enough for weights.");
    expect(progress(three, "Speed > Price 2")).toBe("1 answered; 1 more is enough for weights.");
    expect(progress(three, "Speed > Price 2", "Price > Reach 2")).toBe(
      "2 of 3 pairs answered: enough for weights, and 1 more would make them surer.",
    );
    expect(progress(three, "Speed > Price 2", "Price > Reach 2", "Speed > Reach 4")).toBe(
      "All 3 pairs are answered.",
    );
    expect(progress(three, "Speed > Price 2", "Price > Reach 2", "Reach > Speed 9")).toBe(
      "All 3 pairs are answered, but some answers do not fit together.",
    );
    const four = named("Speed", "Price", "Reach", "Style");
    expect(progress(four, "Speed > Price 2", "Price > Reach 2", "Reach > Speed 9", "Speed > Style 1")).toBe(
      "4 of 6 pairs answered: enough for weights, but some answers do not fit together.",
    );
    expect(progress(named("Speed", "Price"), "Speed > Price 2")).toBe("The one pair is answered.");
    expect(progress(named("Speed"))).toBe("Nothing to ask: a pair takes two criteria.");
  });

  it("says beforehand what many criteria cost", () => {
    const cost = (count: number) =>
      manyPairs(comparedPairs(answers(named(..."ABCDEFGHIJ".slice(0, count))), named(..."ABCDEFGHIJ")));

    expect(cost(1)).toContain("Choose at least two.");
    expect(cost(2)).toContain("2 criteria make 1 pair; 1 answer is enough for weights.");
    expect(cost(9)).toContain("9 criteria make 36 pairs; 8 answers are enough for weights. Answers about");
    expect(cost(10)).toContain("45 pairs; 9 answers are enough for weights. That is long:");
  });
});
