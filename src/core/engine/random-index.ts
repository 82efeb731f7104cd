/**
 * The mean consistency index of reciprocal matrices filled at random, for 1, 2, 3, ... criteria:
 * what a consistency index is measured against.
 *
 * Source: Saaty (1980), "The Analytic Hierarchy Process", McGraw-Hill, the table for 1 to 15. It was
 * drawn from few matrices, which shows at 12: the published number stands.
 */
const RANDOM_INDEX = [
  0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
] as const;

/** Beyond the table the index still grows a little: keeping its last number judges large matrices strictly. */
const BEYOND_THE_TABLE = 1.59;

/**
 * Consistency ratio: the consistency index as a part of what chance would give. Up to 0.1 is usually
 * accepted. Two criteria cannot contradict each other, so their ratio is 0, as is that of one.
 *
 * @param index The consistency index, 0 or more.
 * @param count How many criteria were compared.
 */
export function consistencyRatio(index: number, count: number): number {
  return count <= 2 ? 0 : index / (RANDOM_INDEX[count - 1] ?? BEYOND_THE_TABLE);
}
