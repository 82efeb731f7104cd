import { lazyPart } from "#ui/lazy-part.tsx";

/** What options cover together, in a file of its own: it stands below the first screen, or behind a tab. */
export const CombinationsPart = lazyPart(
  async () => (await import("#features/combinations/combinations-section.tsx")).CombinationsSection,
);
