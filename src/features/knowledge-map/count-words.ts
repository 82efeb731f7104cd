/** "5 decisions, 2 practices match"; what was not found is left out, and two noughts are a sentence of their own. */
export function countWords(decisions: number, practices: number): string {
  const found = [
    ...(decisions > 0 ? [counted(decisions, "decision")] : []),
    ...(practices > 0 ? [counted(practices, "practice")] : []),
  ];
  if (found.length === 0) return "Nothing matches";
  return `${found.join(", ")} ${decisions + practices === 1 ? "matches" : "match"}`;
}

function counted(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? "" : "s"}`;
}
