import { useEffect, useRef } from "react";
import { resultSentence } from "#core/views/result-sentence.ts";
import { goTo } from "#platform/places/go-to.ts";
import { saveCopy } from "#platform/store/library-new.ts";
import type { OpenedScenario } from "#platform/store/open-document.ts";
import { Button } from "#ui/button.tsx";
import { Name } from "#ui/name.tsx";
import styles from "./import-preview.module.css";

export interface ImportPreviewProps {
  opened: OpenedScenario;
  onDone: () => void;
  onBack: () => void;
}

/** What a file or a link holds, before anything is kept of it. */
export function ImportPreview({ opened: { scenario, decision }, onDone, onBack }: ImportPreviewProps) {
  const result = resultSentence(decision, scenario);
  const preview = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed has gone with its form.
    preview.current?.focus();
  }, []);
  return (
    <div ref={preview} tabIndex={-1} className={styles.preview}>
      <div className={styles.words}>
        <h3>
          <Name text={scenario.name === "" ? "Without a name" : scenario.name} fit="wrap" />
        </h3>
        <p className={styles.decision}>{decision.title}</p>
        <p>
          <strong>{result.headline}</strong> {result.reasons}
        </p>
      </div>
      <p>Nothing is stored yet. Saving adds it to your scenarios as a copy of its own and replaces none.</p>
      <div className={styles.actions}>
        <Button
          variant="primary"
          onClick={() => {
            const id = saveCopy(scenario, decision);
            onDone();
            goTo({ kind: "scenario", id, step: "compare" });
          }}
        >
          Save a copy
        </Button>
        <Button variant="quiet" onClick={onBack}>
          Choose another
        </Button>
      </div>
    </div>
  );
}
