import { useMemo } from "react";
import type { Decision } from "#core/domain/decision.ts";
import { describeReadError } from "#core/share/describe-read-error.ts";
import type { RawDocument } from "#core/share/raw-document.ts";
import { readScenario } from "#core/share/read-scenario.ts";
import { resultSentence } from "#core/views/result-sentence.ts";

/** Who leads in one stored scenario, or why that cannot be said. */
export function ScenarioResult({ document, decision }: { document: RawDocument; decision: Decision }) {
  const words = useMemo(() => {
    const read = readScenario(document, decision);
    return read.ok ? resultSentence(decision, read.value).headline : describeReadError(read.error, "stored");
  }, [document, decision]);
  return <>{words}</>;
}
