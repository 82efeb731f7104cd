import { Check, CircleAlert, CircleDashed } from "lucide-react";
import { describeSaveError } from "#platform/storage/describe-save-error.ts";
import { useSaveState } from "#platform/store/saving.ts";
import { useOpen } from "#platform/store/use-open.ts";
import styles from "./save-words.module.css";

/** Whether what is on screen is kept, always in words. */
export function SaveWords() {
  const origin = useOpen((open) => open.origin);
  const state = useSaveState((store) => store.state);
  if (origin === "shared") return <Words icon={CircleDashed} text="A preview, not saved" />;
  if (origin === "sample") return <Words icon={CircleDashed} text="Sample, not saved yet" />;
  switch (state.kind) {
    case "saved":
      return <Words icon={Check} text="Saved in this browser" />;
    case "saving":
      return <Words icon={CircleDashed} text="Saving in this browser" />;
    case "not-saved":
      return <Words icon={CircleAlert} text="Not saved" title={describeSaveError(state.error)} failed />;
  }
}

interface WordsProps {
  icon: typeof Check;
  text: string;
  title?: string;
  failed?: boolean;
}

function Words({ icon: Icon, text, title, failed = false }: WordsProps) {
  return (
    <span className={styles.words} data-failed={failed || undefined} title={title}>
      <Icon aria-hidden size="1em" />
      {text}
    </span>
  );
}
