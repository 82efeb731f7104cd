/**
 * Every limit that reading holds a scenario to. They are generous for people and
 * small enough that a hostile text is refused before it costs time or memory.
 */
export const LIMITS = {
  /** Brackets within brackets; a scenario needs four. */
  depth: 12,
  /** Values in one document, counted before it is parsed. */
  values: 1_000_000,
  /** UTF-16 units, after cleaning. */
  nameCharacters: 10_000,
  /** UTF-16 units, after cleaning; for the scenario's notes and for each rating's note. */
  noteCharacters: 20_000,
  /** Entries in one record or list, before its ids are held against the decision. */
  entries: 10_000,
  weight: { lowest: 0, highest: 100 },
} as const;
