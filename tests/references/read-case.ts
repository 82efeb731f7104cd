import * as z from "zod/mini";
import type { Result } from "#core/domain/result.ts";
import type { DecisionMatrix, Direction, Scaling } from "#core/engine/decision-matrix.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";
import type { PublishedCase } from "./published-case.ts";

export function numbersOf(printed: unknown): readonly number[] {
  return z.array(z.number()).parse(printed);
}

export function tableOf(printed: unknown): readonly (readonly number[])[] {
  return z.array(z.array(z.number())).parse(printed);
}

export function directionsOf({ types }: PublishedCase): readonly Direction[] {
  if (types === null) throw new Error("the case prints no directions");
  return types.map((type) => (type === 1 ? "benefit" : "cost"));
}

/** The case's scores and weights through the engine's own door; weights as first typed, where the case prints them. */
export function matrixOf(printed: PublishedCase, scaling: Scaling): DecisionMatrix {
  return aMatrix({
    scores: tableOf(printed.matrix),
    weights: numbersOf(printed.params["raw_weights"] ?? printed.weights),
    directions: directionsOf(printed),
    scaling,
  });
}

/** Fixed ends from the lower and the upper one of each column: the case's directions say which of them is best. */
export function fixedEnds(
  printed: PublishedCase,
  lower: readonly number[],
  upper: readonly number[],
): Scaling {
  const ends = directionsOf(printed).map((direction, column) => {
    const [low, high] = [lower[column]!, upper[column]!];
    return direction === "benefit" ? { worst: low, best: high } : { worst: high, best: low };
  });
  return { kind: "fixed", ends };
}

/** What a method gives that can refuse its input; a refusal fails the test by name. */
export function given<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
