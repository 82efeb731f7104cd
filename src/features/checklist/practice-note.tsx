import { MessageSquarePlus } from "lucide-react";
import { useState } from "react";
import type { Practice } from "#core/domain/practice.ts";
import { markPractice } from "#core/scenario/mark-practice.ts";
import { cleanNotes } from "#core/share/clean-text.ts";
import { LIMITS } from "#core/share/limits.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./practice-note.module.css";

interface PracticeNoteProps {
  practice: Practice;
  note: string;
  readOnly: boolean;
}

/** The team's note on a practice: to be written on the screen, to be read on paper and in a shared preview. */
export function PracticeNote({ practice, note, readOnly }: PracticeNoteProps) {
  return (
    <>
      {!readOnly && <NoteField practice={practice} note={note} />}
      {note.trim() !== "" && (
        <p className={styles.written} hidden={!readOnly}>
          <span className={styles.lead}>Note:</span> <bdi dir="auto">{note}</bdi>
        </p>
      )}
    </>
  );
}

function NoteField({ practice: { id, title }, note }: Omit<PracticeNoteProps, "readOnly">) {
  // Once it was there it stays, or emptying it would take it away while somebody types.
  const [opened, setOpened] = useState(note !== "");
  const [asked, setAsked] = useState(false);
  if (!opened && note === "") {
    return (
      <div className={styles.add}>
        <Button
          variant="quiet"
          size="small"
          icon={MessageSquarePlus}
          onClick={() => {
            setOpened(true);
            setAsked(true);
          }}
        >
          Add a note <VisuallyHidden>on {title}</VisuallyHidden>
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.field}>
      <TextArea
        label={`Note on ${title}`}
        labelHidden
        rows={4}
        value={note}
        maxLength={LIMITS.noteCharacters}
        // Whoever asked for the field wants to write; its button is gone.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={asked}
        onInput={(text) => {
          setOpened(true);
          changeScenario(
            (scenario) => markPractice(scenario, id, { note: cleanNotes(text) }),
            `practice-note:${id}`,
          );
        }}
      />
    </div>
  );
}
