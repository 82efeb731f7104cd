import { useId, useState, type ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { readNumber } from "./read-number.ts";
import styles from "./number-field.module.css";

export interface NumberFieldProps {
  /** The accessible name, whole: "Points for Caching". Also opens the error sentence. */
  label: string;
  /** What is drawn as the label where it should differ; `false` draws none. */
  visibleLabel?: ReactNode;
  /** null draws an empty field. */
  value: number | null;
  min: number;
  max: number;
  /** True: the field may be left empty, and then commits null. */
  optional?: boolean;
  /** Drawn after the number: "points". */
  unit?: string;
  /** A sentence below the field, spoken after its name. */
  hint?: ReactNode;
  disabled?: boolean;
  /** Each valid number as it is typed; and once it turns wrong, the value that held before the typing. */
  onInput?: (value: number | null) => void;
  /** A valid number, on Enter or on leaving the field. What is not valid stays as typed and is not applied. */
  onCommit?: (value: number | null) => void;
}

/** What is being typed, and the value that held before it. */
interface Draft {
  readonly text: string;
  readonly isJunk: boolean;
  readonly before: number | null;
}

/** A native number input (role spinbutton) that keeps what was typed and says in a sentence what is wrong with it. */
export function NumberField(props: NumberFieldProps) {
  const { label, visibleLabel = label, value, min, max, optional = false, unit, hint } = props;
  const { disabled, onInput, onCommit } = props;
  const id = useId();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [known, setKnown] = useState(value);

  const reading = draft === null ? null : readNumber(draft, { label, min, max, optional });
  if (known !== value) {
    // The value was changed from outside, by a slider or an undo: that wins over what stands here half typed.
    setKnown(value);
    const isOwn = reading !== null && (reading.ok ? reading.value : draft?.before) === value;
    if (!isOwn) setDraft(null);
  }
  const error = reading?.ok === false ? reading.error : undefined;

  const commit = () => {
    if (!reading?.ok) return;
    setDraft(null);
    onCommit?.(reading.value);
  };
  const described = [error && `${id}-error`, hint !== undefined && `${id}-hint`].filter(Boolean).join(" ");

  return (
    <div className={styles.field}>
      {visibleLabel !== false && (
        <label className={styles.label} htmlFor={id}>
          {visibleLabel}
        </label>
      )}
      <span className={styles.row}>
        <input
          id={id}
          type="number"
          inputMode="decimal"
          autoComplete="off"
          className={classNames(styles.input, error !== undefined && styles.wrong)}
          aria-label={label}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={described || undefined}
          value={draft?.text ?? (value === null ? "" : String(value))}
          min={min}
          max={max}
          // One press of an arrow adds 1, and a typed fraction is as good as a whole number.
          step="any"
          disabled={disabled}
          onChange={(event) => {
            const { value: text, validity } = event.currentTarget;
            const next = { text, isJunk: validity.badInput, before: draft ? draft.before : value };
            setDraft(next);
            const now = readNumber(next, { label, min, max, optional });
            // "150" begins with a valid 15: once it is wrong, what stood here before the typing holds again.
            if (now.ok) onInput?.(now.value);
            else if (value !== next.before) onInput?.(next.before);
          }}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === "Enter") commit();
          }}
          onWheel={(event) => {
            // A focused number input would take the wheel as a change; without the focus the page scrolls.
            event.currentTarget.blur();
          }}
        />
        {unit !== undefined && <span className={styles.unit}>{unit}</span>}
      </span>
      <span aria-live="polite">
        {error !== undefined && (
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
