import { markPractice } from "#core/scenario/mark-practice.ts";
import type { ChecklistRow } from "#core/views/checklist.ts";
import { addressOf } from "#platform/places/address-of.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { LinkList } from "#ui/link-list.tsx";
import styles from "./practice-item.module.css";
import { PracticeNote } from "./practice-note.tsx";

export interface PracticeItemProps {
  row: ChecklistRow;
  readOnly: boolean;
}

/** One practice: ticked or not, why it matters, how to check it, where it comes from, and the team's note. */
export function PracticeItem({ row, readOnly }: PracticeItemProps) {
  const { practice, ticked, note } = row;
  return (
    <div className={styles.practice}>
      <Checkbox
        label={<strong>{practice.title}</strong>}
        checked={ticked}
        disabled={readOnly}
        onChange={(checked) => {
          changeScenario((scenario) => markPractice(scenario, practice.id, { ticked: checked }));
        }}
      />
      <div className={styles.words}>
        <p>{practice.why}</p>
        <p>
          <span className={styles.lead}>How to check:</span> {practice.howToCheck}
        </p>
        <LinkList
          lead="Sources"
          label={`Sources of ${practice.title}`}
          links={practice.sources.map(({ id, title }) => ({
            href: addressOf({ kind: "sources", source: id }),
            text: title,
          }))}
        />
      </div>
      <div className={styles.note}>
        <PracticeNote practice={practice} note={note} readOnly={readOnly} />
      </div>
    </div>
  );
}
