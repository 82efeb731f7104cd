import type { OptionId } from "#core/domain/ids.ts";
import { listInWords } from "./list-in-words.ts";
import type { Radar } from "./radar.ts";

/** Values from here on are called strong where there is nobody to compare with: a rating of 4 and more. */
const STRONG = 75;

/**
 * What is to be seen in a radar: on how many axes each drawn option stands highest.
 *
 * Options that share the highest value are counted each; a gap is never the highest.
 *
 * @param drawn The options drawn; with none the sentence asks for one.
 */
export function radarSentence({ axes, series }: Radar, drawn: readonly OptionId[]): string {
  const shown = series.filter(({ option }) => drawn.includes(option));
  const [only, another] = shown;
  if (!only) return "Choose at least one option to draw.";
  if (!another) {
    const strong = only.values.filter((value) => value !== null && value >= STRONG).length;
    return `${only.name} reaches ${STRONG} or more on ${strong} of these ${axes.length} criteria.`;
  }
  const counts = shown.map(({ name, values }) => {
    const highest = values.filter(
      (value, axis) => value !== null && shown.every((other) => (other.values[axis] ?? 0) <= value),
    );
    return { name, count: highest.length };
  });
  const told = counts
    .toSorted((a, b) => b.count - a.count)
    .map(({ name, count }, place) => {
      if (place === 0) return `${name} is highest on ${count} of these ${axes.length} criteria`;
      return `${name} on ${count === 0 ? "none" : count}`;
    });
  return `${listInWords(told)}; a shared first place counts for each.`;
}
