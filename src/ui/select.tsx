import type { ComponentProps } from "react";
import styles from "./select.module.css";
import { classNames } from "./class-names.ts";
import { FieldFrame, type FieldWords } from "./field-frame.tsx";

export interface SelectChoice {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
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
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.disabled}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
