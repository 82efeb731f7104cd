import type { GuidedCombination } from "#core/views/guidance.ts";
import { listInWords } from "#core/views/list-in-words.ts";
import { CitedSources } from "./cited-sources.tsx";

/** Options that work well together: why, and what running them together costs. */
export function CombinationWords({ combination, options }: GuidedCombination) {
  return (
    <>
      <p>
        <strong>{combination.name}</strong>
      </p>
      <p>
        {listInWords(options.map(({ name }) => name))}. {combination.reason}
      </p>
      <p>Watch out: {combination.watchOut}</p>
      <CitedSources sources={combination.sources} />
    </>
  );
}
