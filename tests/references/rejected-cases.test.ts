import { describe, expect, it } from "vitest";
import { rejected } from "./rejected-case.ts";
import { rightAnswers } from "./right-answers.ts";

/** Of what we do not offer there is nothing to get right. */
const notOffered: Readonly<Record<string, string>> = {
  "ahp-os-eq44-misprint":
    "how far weights might be off when each judgment is off by a step: our engine gives no such range",
};

describe("numbers that other people printed and got wrong", () => {
  it("have a right answer each, save what we do not offer", () => {
    const names = rejected.map(({ name }) => name);

    expect(names.toSorted()).toEqual([...Object.keys(rightAnswers), ...Object.keys(notOffered)].toSorted());
  });

  for (const { name, claim, source } of rejected) {
    const check = rightAnswers[name];
    if (check) it(`are not repeated: ${name}, "${claim}" (${source})`, check);
  }
});
