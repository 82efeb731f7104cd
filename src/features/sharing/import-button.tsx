import { Upload } from "lucide-react";
import { useState } from "react";
import type { LoadDecision } from "#platform/store/load-decision.ts";
import { Button, type ButtonProps } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { ImportSheet } from "./import-sheet.tsx";

export interface ImportButtonProps extends Pick<ButtonProps, "variant" | "size"> {
  loadDecision: LoadDecision;
}

/** Reads a file or a pasted text, shows what is in it, and keeps it only when asked to. */
export function ImportButton({ loadDecision, ...look }: ImportButtonProps) {
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <Button
        {...look}
        icon={Upload}
        onClick={() => {
          setOpen(true);
        }}
      >
        Import
      </Button>
      <Dialog open={open} title="Import a scenario" onClose={close}>
        <ImportSheet loadDecision={loadDecision} onDone={close} />
      </Dialog>
    </>
  );
}
