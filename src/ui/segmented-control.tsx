import { useId } from "react";
import styles from "./segmented-control.module.css";

export interface SegmentedControlProps<Value extends string> {
  /** Names the group, read aloud; drawn only with `labelShown`. */
  label: string;
  labelShown?: boolean;
  value: Value;
  choices: readonly { readonly value: Value; readonly label: string }[];
  onChoose: (value: Value) => void;
}

/** A few choices of which one holds: native radio buttons, drawn as one bar. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, labelShown = false, value, choices, onChoose } = props;
  const group = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.group}>
      {labelShown && (
        <span aria-hidden="true" className={styles.label}>
          {label}
        </span>
      )}
      <div className={styles.bar}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              className={styles.radio}
              name={group}
              checked={choice.value === value}
              onChange={() => {
                onChoose(choice.value);
              }}
            />
            <span className={styles.face}>{choice.label}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
