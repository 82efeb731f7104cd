import { Check, Link2 } from "lucide-react";
import { useRef, useState } from "react";
import { copyText } from "#platform/clipboard/copy-text.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./copy-link.module.css";

type Copying = "not-yet" | "copied" | "blocked";

export interface CopyLinkProps {
  address: string;
  hint?: string;
}

/** The link, and a button that says "Copied" only when the browser has. */
export function CopyLink({ address, hint }: CopyLinkProps) {
  const [copying, setCopying] = useState<Copying>("not-yet");
  const field = useRef<HTMLInputElement>(null);

  async function copy(): Promise<void> {
    const copied = await copyText(address);
    setCopying(copied.ok ? "copied" : "blocked");
    if (copied.ok) return;
    field.current?.focus();
    field.current?.select();
  }

  return (
    <div className={styles.copy}>
      <TextField
        ref={field}
        label="Link"
        hint={hint}
        readOnly
        dir="ltr"
        spellCheck={false}
        value={address}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
      />
      <div className={styles.act}>
        <Button variant="primary" icon={Link2} onClick={() => void copy()}>
          Copy link
        </Button>
        <p role="status" className={styles.outcome} data-outcome={copying}>
          {copying === "copied" && (
            <>
              <Check aria-hidden size="1em" /> Copied
            </>
          )}
          {copying === "blocked" &&
            "The browser did not let the page copy. The link is selected: Press Ctrl+C, or Cmd+C on a Mac."}
        </p>
      </div>
    </div>
  );
}
