import type { Source, SourceAccess, SourceKind } from "#core/domain/source.ts";

/** How a source is described wherever it is named. */
export interface SourceWords {
  /** "documentation", "our requirements". */
  readonly kind: string;
  /** How well the catalog's authors knew it. */
  readonly access: string;
  /** "last opened 23 November 2026". */
  readonly opened: string;
}

export function sourceWords({ kind, access, accessed }: Source): SourceWords {
  return { kind: kindWords(kind), access: accessWords(access), opened: openedWords(accessed) };
}

function kindWords(kind: SourceKind): string {
  return kind === "requirements" ? "our requirements" : kind;
}

function accessWords(access: SourceAccess): string {
  switch (access) {
    case "read":
      return "read for this catalog";
    case "excerpt":
      return "read as an excerpt";
    case "established":
      return "standard reference, cited from general knowledge";
  }
}

/** The months by name: a day of the calendar belongs to no zone, and core has no clock to make one of it. */
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

function openedWords(accessed: string | null): string {
  if (accessed === null) return "opening date not recorded";
  const [year, month, day] = accessed.split("-").map(Number);
  return `last opened ${String(day)} ${MONTHS[(month ?? 0) - 1] ?? ""} ${String(year)}`;
}
