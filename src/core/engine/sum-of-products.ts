import { itemAt } from "#core/domain/item-at.ts";

/** Each number times its partner, added up; 0 for none. There may be more partners than numbers. */
export function sumOfProducts(numbers: readonly number[], partners: ArrayLike<number>): number {
  return numbers.reduce((sum, number, place) => sum + number * itemAt(partners, place), 0);
}
