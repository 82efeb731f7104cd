import type { Scenario } from "#core/domain/scenario.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Name } from "#ui/name.tsx";
import styles from "./choose-mine.module.css";

export interface ChooseMineProps {
  /** Two or more; null keeps the dialog closed. */
  mine: readonly Scenario[] | null;
  onChoose: (mine: Scenario) => void;
  onClose: () => void;
}

export function ChooseMine({ mine, onChoose, onClose }: ChooseMineProps) {
  return (
    <Dialog open={mine !== null} title="Compare with mine" onClose={onClose}>
      <p className={styles.words}>Which of your scenarios?</p>
      <ul className={styles.list}>
        {mine?.map((scenario) => (
          <li key={scenario.id}>
            <Button
              onClick={() => {
                onChoose(scenario);
              }}
            >
              <Name text={scenario.name === "" ? "Without a name" : scenario.name} />
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
