import type { ComponentProps } from "react";
import styles from "./select.module.css";
import { classNames } from "./class-names.ts";
import { FieldFrame, type FieldWords } from "./field-frame.tsx";

export interface SelectChoice {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
  /** Neighbours of the same group stand together under its name. */
  readonly group?: string;
}

export interface SelectProps
  extends FieldWords, Omit<ComponentProps<"select">, "className" | "style" | "id" | "value" | "children"> {
  value: string;
  choices: readonly SelectChoice[];
  onChoose: (value: string) => void;
}

/** A native select (role combobox), as wide as its place. */
export function Select({ label, labelHidden, hint, error, choices, onChoose, ...rest }: SelectProps) {
  return (
    <FieldFrame label={label} {...(labelHidden && { labelHidden })} hint={hint} error={error}>
      {(ties) => (
        <select
          {...rest}
          {...ties}
          className={classNames(ties.className, styles.select)}
          onChange={(event) => {
            onChoose(event.currentTarget.value);
          }}
        >
          {runsOfOneGroup(choices).map((run) =>
            run[0]?.group === undefined ? (
              run.map(drawOption)
            ) : (
              <optgroup key={run[0].value} label={run[0].group}>
                {run.map(drawOption)}
              </optgroup>
            ),
          )}
        </select>
      )}
    </FieldFrame>
  );
}

function drawOption({ value, label, disabled }: SelectChoice) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}

function runsOfOneGroup(choices: readonly SelectChoice[]): readonly (readonly SelectChoice[])[] {
  const runs: SelectChoice[][] = [];
  for (const choice of choices) {
    const run = runs.at(-1);
    if (run?.[0] && run[0].group === choice.group) run.push(choice);
    else runs.push([choice]);
  }
  return runs;
}
