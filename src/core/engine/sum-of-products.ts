import { itemAt } from "#core/domain/item-at.ts";

/** Each number times its partner, added up; 0 for none. */
export function sumOfProducts(numbers: readonly number[], partners: readonly number[]): number {
  return numbers.reduce((sum, number, place) => sum + number * itemAt(partners, place), 0);
}
