import { useId, useState } from "react";
import type { ScenarioId } from "#core/domain/ids.ts";
import { LIMITS } from "#core/share/limits.ts";
import { renameScenario } from "#platform/store/library-rename.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { TextField } from "#ui/text-field.tsx";

export interface RenameDialogProps {
  /** Whose name; null keeps the dialog closed. */
  scenario: { readonly id: ScenarioId; readonly name: string } | null;
  onClose: () => void;
}

export function RenameDialog({ scenario, onClose }: RenameDialogProps) {
  const form = useId();
  return (
    <Dialog
      open={scenario !== null}
      title="Rename"
      onClose={onClose}
      actions={
        <Button type="submit" form={form} variant="primary">
          Rename
        </Button>
      }
    >
      {scenario && <RenameForm key={scenario.id} id={form} scenario={scenario} onDone={onClose} />}
    </Dialog>
  );
}

interface RenameFormProps {
  id: string;
  scenario: { readonly id: ScenarioId; readonly name: string };
  onDone: () => void;
}

function RenameForm({ id, scenario, onDone }: RenameFormProps) {
  const [name, setName] = useState(scenario.name);
  const missing = name.trim() === "";
  return (
    <form
      id={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (missing) return;
        renameScenario(scenario.id, name);
        onDone();
      }}
    >
      <TextField
        label="Name"
        value={name}
        maxLength={LIMITS.nameCharacters}
        error={missing ? "Type a name, so that you find the scenario again." : undefined}
        onInput={setName}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
      />
    </form>
  );
}
