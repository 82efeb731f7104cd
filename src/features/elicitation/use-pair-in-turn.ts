import { useState } from "react";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { PairJudgment } from "#core/domain/elicitation.ts";
import { isSamePair, type Pair } from "#core/domain/pair.ts";
import { nextPair } from "#core/views/pair-questions.ts";

export interface PairInTurn {
  /** null: every pair is answered or skipped. */
  readonly pair: Pair | null;
  /** Pairs that were skipped and are still open. */
  readonly skipped: readonly Pair[];
  readonly canGoBack: boolean;
  /** After the pair in turn there is none to ask about, but for those skipped. */
  readonly isLast: boolean;
  readonly goOn: () => void;
  readonly skip: () => void;
  readonly goBack: () => void;
  /** Asks this pair now; the one in turn comes again later. */
  readonly open: (pair: Pair) => void;
  readonly askSkipped: () => void;
}

interface Turn {
  /** Stays the same while it is answered, though the answer makes another one the next. */
  readonly pair: Pair | null;
  readonly before: readonly Pair[];
  readonly skipped: readonly Pair[];
}

/**
 * Which pair stands open. It is how one person walks through the questions, not a fact about the decision:
 * it is not kept.
 */
export function usePairInTurn(
  criteria: readonly RatedCriterion[],
  judgments: readonly PairJudgment[],
): PairInTurn {
  const ids = criteria.map(({ id }) => id);
  const takesPart = (pair: Pair) => pair.every((id) => ids.includes(id));
  const [turn, setTurn] = useState<Turn>({ pair: null, before: [], skipped: [] });
  const stands = turn.pair !== null && takesPart(turn.pair);
  const pair = stands ? turn.pair : nextPair(ids, judgments, turn.skipped);
  // At first, and where a criterion of the open pair no longer takes part.
  if (pair !== turn.pair) setTurn({ ...turn, pair });

  const isOpen = (each: Pair) =>
    takesPart(each) && !judgments.some(({ more, less }) => isSamePair(each, [more, less]));
  const skipped = turn.skipped.filter(isOpen);
  const isOut = (each: Pair) => !isOpen(each) || skipped.some((other) => isSamePair(other, each));
  const pairs = (ids.length * (ids.length - 1)) / 2;
  const waiting = pairs - judgments.length - skipped.length - (pair === null || isOut(pair) ? 0 : 1);
  const before = turn.before.filter(takesPart);
  const goTo = (next: Pair | null, changes: Partial<Turn> = {}) => {
    setTurn({ ...turn, before: pair === null ? before : [...before, pair], ...changes, pair: next });
  };

  return {
    pair,
    skipped,
    canGoBack: before.length > 0,
    isLast: waiting === 0,
    goOn: () => {
      goTo(nextPair(ids, judgments, turn.skipped));
    },
    skip: () => {
      if (pair === null) return;
      const skipped = [...turn.skipped.filter((each) => !isSamePair(each, pair)), pair];
      goTo(nextPair(ids, judgments, skipped), { skipped });
    },
    goBack: () => {
      const last = before.at(-1);
      if (last !== undefined) goTo(last, { before: before.slice(0, -1) });
    },
    open: (next) => {
      goTo(next);
    },
    askSkipped: () => {
      goTo(nextPair(ids, judgments, []), { skipped: [] });
    },
  };
}
