import type { Difference } from "#core/views/scenario-difference.ts";
import { listInWords } from "#core/views/list-in-words.ts";
import type { ModeWords } from "#core/views/mode-words.ts";

/** At most this many inputs are named in the sentence; the table has them all. */
const NAMED = 3;

/** "4 inputs differ. Setting Weight of Caching alone as in B makes gRPC lead." */
export function differenceSentence(differences: readonly Difference[], words: ModeWords): string {
  const count = differences.length;
  if (count === 0) return "No input differs, so both give the same result.";
  const said = count === 1 ? "1 input differs." : `${String(count)} inputs differ.`;
  const turning = differences.flatMap(({ name, turnsTo }) => (turnsTo === null ? [] : [{ name, turnsTo }]));
  const [first] = turning;
  if (!first) {
    return `${said} ${count === 1 ? "Setting it as in B" : "Setting any one of them alone as in B"} does not change ${words.whoLeads}.`;
  }
  if (turning.length === 1) {
    return `${said} Setting ${first.name} alone as in B ${words.makes(first.turnsTo)}.`;
  }
  const named = turning.slice(0, NAMED).map(({ name, turnsTo }) => `${name} (${words.turnsTo(turnsTo)})`);
  const others = turning.length - named.length;
  const list = listInWords(others > 0 ? [...named, `${String(others)} more`] : named);
  return `${said} Each of these alone, set as in B, ${words.turns}: ${list}.`;
}

/** What one input alone does, as a cell of the table: "gRPC leads" or "No". */
export function turnInWords({ turnsTo }: Difference, words: ModeWords): string {
  return turnsTo === null ? "No" : words.turnsTo(turnsTo);
}
