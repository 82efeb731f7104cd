import { Columns3 } from "lucide-react";
import { Checkbox } from "./checkbox.tsx";
import styles from "./column-choice.module.css";
import { Popover } from "./popover.tsx";

export interface ColumnChoiceProps {
  /** "Columns of Ranking": names the button and its panel. */
  label: string;
  columns: readonly { readonly id: string; readonly name: string; readonly shown: boolean }[];
  onToggle: (id: string, shown: boolean) => void;
}

/** Which columns of a table are shown. */
export function ColumnChoice({ label, columns, onToggle }: ColumnChoiceProps) {
  return (
    <Popover label={label} variant="quiet" size="small" icon={Columns3}>
      <div className={styles.list}>
        {columns.map(({ id, name, shown }) => (
          <Checkbox
            key={id}
            label={name}
            checked={shown}
            onChange={(checked) => {
              onToggle(id, checked);
            }}
          />
        ))}
      </div>
    </Popover>
  );
}
