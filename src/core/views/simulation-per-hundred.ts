import { VERDICT_RULES } from "./verdict-rules.ts";

/** A share of the draws of a simulation as a number of 100 draws: people read counts better than percentages or bars. */
export interface PerHundred {
  /** Whole, 0 to 100. */
  readonly number: number;
  /** "83"; "<1" and ">99" where 0 would say never and 100 always. */
  readonly shown: string;
  /** "83", "fewer than 1", "more than 99"; "just under 80" where 80 would say that a limit of the verdict is reached. */
  readonly words: string;
}

/** @param share 0 to 1; exactly 0 where it never happened and exactly 1 where it always did. */
export function perHundred(share: number): PerHundred {
  const number = Math.round(share * 100);
  if (number === 0 && share > 0) return { number, shown: "<1", words: "fewer than 1" };
  if (number === 100 && share < 1) return { number, shown: ">99", words: "more than 99" };
  const missed = Object.values(VERDICT_RULES.draws).some((limit) => number === limit && share < limit / 100);
  return { number, shown: `${number}`, words: missed ? `just under ${number}` : `${number}` };
}

/** "in 83 of 100 draws", "in every draw", "in no draw". */
export function inDraws(share: number): string {
  if (share === 0) return "in no draw";
  return share === 1 ? "in every draw" : `in ${perHundred(share).words} of 100 draws`;
}
