import type { ComponentProps } from "react";
import styles from "./text-area.module.css";
import { classNames } from "./class-names.ts";
import { FieldFrame, type FieldWords } from "./field-frame.tsx";

export interface TextAreaProps
  extends FieldWords, Omit<ComponentProps<"textarea">, "className" | "style" | "id" | "value" | "onInput"> {
  value: string;
  onInput?: (text: string) => void;
}

export function TextArea({ label, labelHidden, hint, error, onInput, rows = 3, ...rest }: TextAreaProps) {
  return (
    <FieldFrame label={label} {...(labelHidden && { labelHidden })} hint={hint} error={error}>
      {(ties) => (
        <textarea
          dir="auto"
          rows={rows}
          {...rest}
          {...ties}
          className={classNames(ties.className, styles.area)}
          onChange={(event) => onInput?.(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}
