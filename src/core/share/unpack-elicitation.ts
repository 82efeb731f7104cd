import * as z from "zod/mini";

const POSITION = "a position in the decision";
const PLACE = "a list with a value in each place";
const position = z.int(POSITION).check(z.minimum(0, POSITION));
const positions = z.array(position, "a list of positions");
const anything = z.unknown();
const numbers = z.array(anything, "a list of points");

/** Only the containers and positions, as for the rest of a compact scenario. */
export const compactElicitation = z.tuple(
  [
    z.optional(z.nullable(z.array(positions, "a list of groups"))),
    z.optional(z.nullable(numbers)),
    z.optional(z.nullable(z.tuple([positions], z.tuple([position, position, anything], PLACE), PLACE))),
    z.optional(
      z.nullable(z.tuple([positions, z.nullable(position), z.nullable(position), numbers, numbers], PLACE)),
    ),
    z.optional(z.nullable(numbers)),
  ],
  PLACE,
);

export type CompactElicitation = z.infer<typeof compactElicitation>;

/** Every position that it names. A list of points names all up to its end. */
export function positionsNamed([
  ranking,
  swings,
  pairs,
  bestWorst,
  spread,
]: CompactElicitation): readonly number[] {
  const [compared = [], ...judgments] = pairs ?? [];
  const [held = [], best = null, worst = null, toOthers = [], toWorst = []] = bestWorst ?? [];
  return [
    ...(ranking ?? []).flat(),
    (swings ?? []).length - 1,
    ...compared,
    ...judgments.flatMap(([more, less]) => [more, less]),
    ...held,
    ...[best, worst].filter((end) => end !== null),
    toOthers.length - 1,
    toWorst.length - 1,
    (spread ?? []).length - 1,
  ];
}

/** Names for the places; values pass through for the scenario's schema to judge. */
export function unpackElicitation(
  [ranking, swings, pairs, bestWorst, spread]: CompactElicitation,
  criterion: (position: number) => string,
): Readonly<Record<string, unknown>> {
  return {
    ...(ranking && { ranking: ranking.map((group) => group.map(criterion)) }),
    ...(swings && { swings: byCriterion(swings, criterion) }),
    ...(pairs && { pairs: unpackPairs(pairs, criterion) }),
    ...(bestWorst && { bestWorst: unpackBestWorst(bestWorst, criterion) }),
    ...(spread && { spread: byCriterion(spread, criterion) }),
  };
}

function unpackPairs(
  [compared, ...judgments]: NonNullable<CompactElicitation[2]>,
  criterion: (position: number) => string,
) {
  return {
    criteria: compared.map(criterion),
    judgments: judgments.map(([more, less, times]) => ({
      more: criterion(more),
      less: criterion(less),
      times,
    })),
  };
}

function unpackBestWorst(
  [held, best, worst, toOthers, toWorst]: NonNullable<CompactElicitation[3]>,
  criterion: (position: number) => string,
) {
  return {
    criteria: held.map(criterion),
    best: best === null ? null : criterion(best),
    worst: worst === null ? null : criterion(worst),
    bestToOthers: byCriterion(toOthers, criterion),
    othersToWorst: byCriterion(toWorst, criterion),
  };
}

function byCriterion(numbers: readonly unknown[], criterion: (position: number) => string) {
  return Object.fromEntries(
    numbers.flatMap((number, at) => (number === null ? [] : [[criterion(at), number] as const])),
  );
}
