import type { PublishedCase } from "./published-case.ts";

/** Numbers in whatever nesting a case prints them, for instance per option or per option and rank. */
export type Numbers = number | readonly Numbers[] | { readonly [name: string]: Numbers };

/** One further printed number: what we find and how near that has to be, or why our engine has no word on it. */
export type FurtherAnswer =
  { readonly found: Numbers | boolean; readonly within: number } | { readonly leftOut: string };

/** What our engine says to a published case, in the places where the case prints its own numbers. */
export interface Answer {
  readonly scores: Numbers;
  /** How near the scores have to be, where ours come nearer than the case asks for. */
  readonly within?: number;
  /** Scores no further apart than this share a rank; the engine's own tolerance if left out. */
  readonly levelWithin?: number;
  /** By the names of the case's own `expected_extra`; each of them has to be here. */
  readonly extra?: Readonly<Record<string, FurtherAnswer>>;
}

/** Hands a case of one method to our engine. */
export type AnswerCase = (printed: PublishedCase) => Answer;

export function found(found: Numbers | boolean, within: number): FurtherAnswer {
  return { found, within };
}

export function leftOut(why: string): FurtherAnswer {
  return { leftOut: why };
}
