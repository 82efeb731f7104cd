import type { ComparedPairs } from "./compared-pairs.ts";

/** More criteria than these make a long questionnaire. */
const COMFORTABLE = 9;

/** What it costs to let so many criteria take part. */
export function manyPairs({ criteria, pairs }: ComparedPairs): string {
  const count = criteria.length;
  const goes = "Answers about a criterion go when it is left out; it then gets no points.";
  if (count < 2) return `Choose at least two. ${goes}`;
  const cost = `${count} criteria make ${pairs} ${pairs === 1 ? "pair" : "pairs"}; ${count - 1} ${count === 2 ? "answer is" : "answers are"} enough for weights.`;
  return count > COMFORTABLE
    ? `${cost} That is long: leave out what hardly matters. ${goes}`
    : `${cost} ${goes}`;
}
