import { FileUp } from "lucide-react";
import { useRef, useState } from "react";
import type { LoadDecision } from "#platform/store/load-decision.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { ImportPreview } from "./import-preview.tsx";
import styles from "./import-sheet.module.css";
import { importFile, importPasted, type Imported } from "./import-text.ts";

export interface ImportSheetProps {
  loadDecision: LoadDecision;
  /** Called when the scenario was kept and its page is asked for. */
  onDone: () => void;
}

/** Nothing is stored until the preview's own button is pressed. */
export function ImportSheet({ loadDecision, onDone }: ImportSheetProps) {
  const [pasted, setPasted] = useState("");
  const [imported, setImported] = useState<Imported | null>(null);
  const picker = useRef<HTMLInputElement>(null);

  if (imported?.ok) {
    return (
      <ImportPreview
        opened={imported.value}
        onDone={onDone}
        onBack={() => {
          setImported(null);
        }}
      />
    );
  }
  return (
    <div className={styles.sheet}>
      <div role="alert" className={styles.failure}>
        {imported && (
          <Notice tone="error" title="Not imported">
            {imported.error}
          </Notice>
        )}
      </div>
      <div className={styles.way}>
        <p id="import-file-words">A file that Steelyard exported; its name ends in .json.</p>
        <Button
          variant="primary"
          icon={FileUp}
          aria-describedby="import-file-words"
          onClick={() => picker.current?.click()}
        >
          Choose file
        </Button>
        <input
          ref={picker}
          hidden
          type="file"
          aria-label="Scenario file"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // Emptied, so that the same file can be chosen again after it was mended.
            event.currentTarget.value = "";
            if (file) void importFile(file, loadDecision).then(setImported);
          }}
        />
      </div>
      <form
        className={styles.way}
        onSubmit={(event) => {
          event.preventDefault();
          void importPasted(pasted, loadDecision).then(setImported);
        }}
      >
        <TextArea
          label="Or paste a link, or the text of a file"
          spellCheck={false}
          value={pasted}
          onInput={setPasted}
        />
        <Button type="submit">Open pasted text</Button>
      </form>
    </div>
  );
}
