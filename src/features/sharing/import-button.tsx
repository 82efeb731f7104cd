import { Upload } from "lucide-react";
import { useState } from "react";
import type { LoadDecision } from "#platform/store/load-decision.ts";
import { Button, type ButtonProps } from "#ui/button.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";

/** Reading what comes from outside takes more code than the first screen should carry. */
const ImportDialog = lazyPart(async () => (await import("./import-dialog.tsx")).ImportDialog);

export interface ImportButtonProps extends Pick<ButtonProps, "variant" | "size"> {
  loadDecision: LoadDecision;
}

/** Reads a file or a pasted text, shows what is in it, and keeps it only when asked to. */
export function ImportButton({ loadDecision, ...look }: ImportButtonProps) {
  const [open, setOpen] = useState(false);
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
      {open && (
        <ImportDialog
          loadDecision={loadDecision}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
