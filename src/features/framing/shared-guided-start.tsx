import { guidanceSentence } from "#core/views/guidance-sentence.ts";
import { useView } from "#platform/store/use-open.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { GuidedStart } from "./guided-start.tsx";

/** The sender's answers and what they suggest, to be read; drawn where there are answers. */
export function SharedGuidedStart() {
  const { progress, headline } = useView(guidanceSentence);
  return (
    <Disclosure summary={`Guided start: ${progress}. ${headline}`}>
      <GuidedStart />
    </Disclosure>
  );
}
