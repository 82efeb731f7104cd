import { useOpen } from "#platform/store/use-open.ts";
import { lazyPart } from "#ui/lazy-part.tsx";

const SharedGuidedStart = lazyPart(async () => (await import("./shared-guided-start.tsx")).SharedGuidedStart);

/** The sender's answers of the guided start; nothing, and nothing loaded, where no question is answered. */
export function SharedAnswers() {
  const isAnswered = useOpen((open) => Object.keys(open.scenario.answers).length > 0);
  return isAnswered && <SharedGuidedStart />;
}
