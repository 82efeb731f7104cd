import type { Practice } from "#core/domain/practice.ts";
import type { KnowledgeMap, MappedDecision } from "#core/views/mapped-areas.ts";

/** A small map: two areas, three decisions, of which the first two share a practice. */
export function aMap(): KnowledgeMap {
  return {
    areas: [
      { id: "doors", name: "Doors", line: "How people get in" },
      { id: "walls", name: "Walls", line: "What keeps the roof up" },
    ],
    decisions: [
      aMappedDecision("brick", { title: "Façade", area: "walls", options: ["Brick", "Token wall"] }),
      aMappedDecision("lock", { title: "Lock type", area: "doors", options: ["Token bucket", "Key"] }),
      aMappedDecision("bell", {
        title: "Bell",
        area: "doors",
        question: "Who may wake the house?",
        presets: [{ name: "Busy key street" }],
      }),
    ],
    practices: [
      aPractice("drill", { title: "Drill before you glue", howToCheck: "Look for a key hole." }),
      aPractice("paint", { title: "Paint last", why: "Dust sticks to wet paint." }),
    ],
    practicesOf: { lock: ["drill"], brick: ["drill", "paint"], bell: [] },
  };
}

function aMappedDecision(id: string, differs: Partial<MappedDecision>): MappedDecision {
  return {
    id,
    revision: 1,
    title: id,
    area: "doors",
    mode: "choose-one",
    question: "Which one?",
    options: [],
    presets: [],
    ...differs,
  };
}

function aPractice(id: string, differs: Partial<Practice>): Practice {
  return { id, title: id, why: "It helps.", howToCheck: "Ask.", sources: [], ...differs };
}
