/** A text as it is searched: case and accents do not count, so that "Cafe" finds "café". */
export function foldText(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
