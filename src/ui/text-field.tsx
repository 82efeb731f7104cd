import type { ComponentProps } from "react";
import { FieldFrame, type FieldWords } from "./field-frame.tsx";

export interface TextFieldProps
  extends FieldWords, Omit<ComponentProps<"input">, "className" | "style" | "id" | "value" | "onInput"> {
  value: string;
  onInput?: (text: string) => void;
}

export function TextField({ label, labelHidden, hint, error, onInput, ...rest }: TextFieldProps) {
  return (
    <FieldFrame label={label} {...(labelHidden && { labelHidden })} hint={hint} error={error}>
      {(ties) => (
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          {...rest}
          {...ties}
          onChange={(event) => onInput?.(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}
