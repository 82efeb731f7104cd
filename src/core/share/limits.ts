/**
 * Every limit that reading holds a scenario to. They are generous for people and
 * small enough that a hostile text is refused before it costs time or memory.
 */
export const LIMITS = {
  /** Brackets within brackets; a scenario needs four. */
  depth: 12,
  /**
   * Values in one document, counted before it is parsed. Every rating and weight of a large decision
   * makes about 2,000; the schema lists each wrong value and overflows the stack at some 100,000.
   */
  values: 20_000,
  /** UTF-16 units, after cleaning. */
  nameCharacters: 10_000,
  /** UTF-16 units, after cleaning; for the scenario's notes and for each rating's note. */
  noteCharacters: 20_000,
  weight: { lowest: 0, highest: 100 },
} as const;
