import type { DecisionMode } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import { listInWords } from "./list-in-words.ts";
import { modeWords } from "./mode-words.ts";
import { inDraws, perHundred } from "./simulation-per-hundred.ts";
import type { SimulatedRow } from "./simulation-rows.ts";

/** More names than this make no sentence that is read at a glance. */
const NAMED = 4;

/**
 * "REST leads in 83 of 100 draws, GraphQL in 12, gRPC in 5. Never first: SOAP." Options that tie for the lead
 * each count as first.
 *
 * @param rows Most often first at the top; at least one.
 */
export function simulationHeadline(rows: readonly SimulatedRow[], mode: DecisionMode): string {
  const firsts = rows.map(({ option, ranks }) => ({ name: option.name, share: itemAt(ranks, 0).share }));
  const ever = firsts.filter(({ share }) => share > 0);
  const never = firsts.filter(({ share }) => share === 0).map(({ name }) => name);
  const top = itemAt(ever, 0);
  const fit = ever.length <= NAMED + 1;
  const told = ever.slice(1, fit ? undefined : NAMED).map(({ name, share }) => {
    return share === 1 ? `${name} in every one` : `${name} in ${perHundred(share).words}`;
  });
  const others = fit ? [] : [manyOthers(ever.slice(NAMED).map(({ share }) => share))];
  const headline = [`${top.name} ${modeWords(mode).leads} ${inDraws(top.share)}`, ...told, ...others];
  return `${headline.join(", ")}.${never.length > 0 ? ` Never first: ${someNames(never)}.` : ""}`;
}

/** @param shares Largest first; at least two. */
function manyOthers(shares: readonly number[]): string {
  const most = perHundred(itemAt(shares, 0));
  return `${shares.length} others in ${most.number === 0 ? most.words : `at most ${most.number}`} each`;
}

function someNames(names: readonly string[]): string {
  if (names.length <= NAMED) return listInWords(names);
  return listInWords([...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} others`]);
}
