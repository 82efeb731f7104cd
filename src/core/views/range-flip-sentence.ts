import type { DecisionMode } from "#core/domain/decision.ts";
import { firstInWords } from "./first-in-words.ts";
import type { RangeFlip } from "./range-flips.ts";

/** "If gRPC on Browser support is 3 instead of 2, which is within its own range, gRPC leads." */
export function rangeFlipSentence(
  { option, criterion, from, to, newLeaders }: RangeFlip,
  mode: DecisionMode,
): string {
  return `If ${option.name} on ${criterion.name} is ${to} instead of ${from}, which is within its own range, ${firstInWords(newLeaders, mode)}.`;
}
