import { Share2 } from "lucide-react";
import { useState } from "react";
import type { OpenedScenario } from "#platform/store/open-document.ts";
import { Button, type ButtonProps } from "#ui/button.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import { savedSession } from "./saved-session.ts";

/** Packing a link takes more code than the first screen should carry. */
const ShareDialog = lazyPart(async () => (await import("./share-dialog.tsx")).ShareDialog);

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
      {shared && (
        <ShareDialog
          shared={shared}
          onClose={() => {
            setShared(null);
          }}
        />
      )}
    </>
  );
}
