import { useId, type ReactNode } from "react";
import styles from "./field.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** What every labelled field takes beside its own value. */
export interface FieldWords {
  label: string;
  /** True: the label is read aloud only. */
  labelHidden?: boolean;
  /** A sentence below, spoken after the label. */
  hint?: ReactNode;
  /** A sentence that says what is wrong and what to do. Its presence marks the field as invalid. */
  error?: string | undefined;
}

/** What the control inside a FieldFrame must carry. */
export interface FieldTies {
  id: string;
  className: string | undefined;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

export interface FieldFrameProps extends FieldWords {
  children: (ties: FieldTies) => ReactNode;
}

/** Label, hint and error of one control, tied to it for those who cannot see that they stand together. */
export function FieldFrame({ label, labelHidden = false, hint, error, children }: FieldFrameProps) {
  const id = useId();
  const described = [error && `${id}-error`, hint !== undefined && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      {children({
        id,
        className: styles.control,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      <span aria-live="polite">
        {error && (
          <span id={`${id}-error`} className={styles.error}>
            {error}
          </span>
        )}
      </span>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  );
}
