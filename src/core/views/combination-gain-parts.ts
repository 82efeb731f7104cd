import type { CombinationCoverage } from "./combination-coverage.ts";
import type { CombinationSpan } from "./combination-span.ts";
import { partsThatAddUp } from "./parts-that-add-up.ts";
import { SAME_TOTAL } from "./same-total.ts";

/** What the others gain over the strongest member, to one decimal and so that the parts add up. */
export interface GainParts {
  /** Whose coverage is gained over. */
  readonly over: string;
  /** One per line: "3", "–" where nothing is gained, or "0 to 3". */
  readonly parts: readonly string[];
  readonly total: string;
}

export function combinationGainParts({
  strongest,
  lines,
  added,
  shownAdded,
}: CombinationCoverage): GainParts {
  const lows = partsThatAddUp(
    lines.map(({ gain }) => gain.low),
    shownAdded.low,
  );
  const highs = partsThatAddUp(
    lines.map(({ gain }) => gain.high),
    shownAdded.high,
  );
  return {
    over: strongest[0]?.option.name ?? "",
    parts: lines.map(({ gain }, place) => told(gain, lows.parts[place], highs.parts[place])),
    total: told(added, lows.total, highs.total),
  };
}

function told({ low, high }: CombinationSpan, shownLow = "", shownHigh = ""): string {
  if (high <= SAME_TOTAL) return "–";
  return high - low > SAME_TOTAL ? `${shownLow} to ${shownHigh}` : shownLow;
}
