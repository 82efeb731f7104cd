import { useState } from "react";
import { describeReadError } from "#core/share/describe-read-error.ts";
import { findLinkText } from "#platform/link/find-link-text.ts";
import { openLink } from "#platform/link/open-link.ts";
import { goTo } from "#platform/places/go-to.ts";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/text-area.tsx";
import styles from "./open-link-box.module.css";

/** "Open a link": takes an address, or a whole message with one in it, and goes there if it is whole. */
export function OpenLinkBox() {
  const [pasted, setPasted] = useState("");
  const [error, setError] = useState<string>();
  return (
    <form
      className={styles.box}
      aria-label="Open a link"
      onSubmit={(event) => {
        event.preventDefault();
        const opened = openLink(pasted);
        const text = findLinkText(pasted);
        if (!opened.ok) setError(describeReadError(opened.error, "link"));
        else if (text !== null) goTo({ kind: "shared", text });
      }}
    >
      <TextArea
        label="Open a link"
        hint="Paste the text here: the whole address, or the message that it came in."
        error={error}
        spellCheck={false}
        value={pasted}
        onInput={(text) => {
          setPasted(text);
          setError(undefined);
        }}
      />
      <Button type="submit">Open</Button>
    </form>
  );
}
