import { Pencil } from "lucide-react";
import { useState } from "react";
import { describeScenario } from "#core/scenario/describe-scenario.ts";
import { cleanName } from "#core/share/clean-text.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { Name } from "#ui/name.tsx";
import { Tag } from "#ui/tag.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./scenario-title.module.css";

/** The page's heading: the scenario's name, with the way to another one. */
export function ScenarioTitle() {
  const name = useOpen((open) => open.scenario.name);
  const origin = useOpen((open) => open.origin);
  const question = useOpen((open) => open.decision.question);
  const [renaming, setRenaming] = useState(false);
  return (
    <div className={styles.title}>
      <div className={styles.line}>
        <h1 className={styles.heading}>
          <Name text={name} />
        </h1>
        {origin === "sample" && (
          <Tag tone="accent" title="A worked example. Your first change keeps a copy of it in this browser.">
            Sample
          </Tag>
        )}
        {origin !== "shared" && (
          <IconButton
            size="small"
            icon={Pencil}
            label="Rename"
            onClick={() => {
              setRenaming(true);
            }}
          />
        )}
      </div>
      <p className={styles.question}>{question}</p>
      <Dialog
        open={renaming}
        title="Rename"
        onClose={() => {
          setRenaming(false);
        }}
      >
        <RenameForm
          name={name}
          onDone={() => {
            setRenaming(false);
          }}
        />
      </Dialog>
    </div>
  );
}

/** Longer names are read from files and links, but nobody types one. */
const LONGEST_NAME = 200;

function RenameForm({ name, onDone }: { name: string; onDone: () => void }) {
  const [draft, setDraft] = useState(name);
  const cleaned = cleanName(draft).trim();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (cleaned === "") return;
        if (cleaned !== name) changeScenario((scenario) => describeScenario(scenario, { name: cleaned }));
        onDone();
      }}
    >
      <TextField
        label="Name"
        value={draft}
        maxLength={Math.max(LONGEST_NAME, name.length)}
        error={cleaned === "" ? "Give it a name, so that you find it again." : undefined}
        onInput={setDraft}
      />
      <Button type="submit" variant="primary" disabled={cleaned === ""}>
        Save name
      </Button>
    </form>
  );
}
