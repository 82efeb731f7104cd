import { Redo2, Undo2 } from "lucide-react";
import { redo, undo, useUndoable } from "#platform/store/undo-redo.ts";
import { IconButton } from "#ui/icon-button.tsx";

/** Undo and redo of every change to the open scenario. */
export function UndoRedoButtons() {
  const { canUndo, canRedo } = useUndoable();
  return (
    <>
      <IconButton icon={Undo2} label="Undo" title="Undo (Ctrl+Z)" disabled={!canUndo} onClick={undo} />
      <IconButton icon={Redo2} label="Redo" title="Redo (Ctrl+Shift+Z)" disabled={!canRedo} onClick={redo} />
    </>
  );
}
