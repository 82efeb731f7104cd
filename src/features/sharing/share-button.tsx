import { Share2 } from "lucide-react";
import { useState } from "react";
import type { OpenedScenario } from "#platform/store/open-document.ts";
import { Button, type ButtonProps } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { savedSession } from "./saved-session.ts";
import { ShareSheet } from "./share-sheet.tsx";

/** Opens the dialog with a link to what is on screen at that moment. */
export function ShareButton(look: Pick<ButtonProps, "variant" | "size">) {
  const [shared, setShared] = useState<OpenedScenario | null>(null);
  return (
    <>
      <Button
        {...look}
        icon={Share2}
        onClick={() => {
          setShared(savedSession());
        }}
      >
        Share
      </Button>
      <Dialog
        open={shared !== null}
        title="Share this scenario"
        onClose={() => {
          setShared(null);
        }}
      >
        {shared && <ShareSheet {...shared} />}
      </Dialog>
    </>
  );
}
