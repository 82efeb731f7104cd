import { ChartNoAxesColumn } from "lucide-react";
import type { Elicited } from "#core/views/elicited.ts";
import { elicitation } from "#core/views/elicitation.ts";
import { WAYS } from "#core/views/way-words.ts";
import { useView } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import { Tag } from "#ui/tag.tsx";
import type { ElicitationPanelProps } from "./elicitation-panel.tsx";
import styles from "./way-menu.module.css";

/** The other ways of weighing, each with what it asks, and how far it was answered. */
export function WayMenu({ onChoose }: { onChoose: (place: ElicitationPanelProps["place"]) => void }) {
  const answers = useView(elicitation);
  return (
    <div className={styles.menu}>
      <ul className={styles.ways}>
        {WAYS.map(({ way, name, help }) => (
          <li key={way}>
            <button
              type="button"
              className={styles.way}
              onClick={() => {
                onChoose(way);
              }}
            >
              <span className={styles.name}>
                {name}
                <AnswerMark kind={answers[way].kind} />
              </span>
              <span className={styles.help}>{help}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.comparison}>
        <Button
          variant="quiet"
          icon={ChartNoAxesColumn}
          onClick={() => {
            onChoose("comparison");
          }}
        >
          What each way gave
        </Button>
      </div>
    </div>
  );
}

function AnswerMark({ kind }: { kind: Elicited["kind"] }) {
  switch (kind) {
    case "unused":
      return null;
    case "unfinished":
      return <Tag>begun</Tag>;
    case "weights":
      return <Tag tone="accent">answered</Tag>;
  }
}
