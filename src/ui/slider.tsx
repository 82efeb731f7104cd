import { useEffect, useRef, type CSSProperties, type ReactNode } from "react";
import styles from "./slider.module.css";

/**
 * A finger that is down, but may still turn out to scroll the page. Browsers move the thumb at the first
 * touch; that movement is held back until the finger goes sideways or lifts.
 */
interface UndecidedTouch {
  readonly x: number;
  readonly y: number;
  latest: number | null;
  isSwipe: boolean;
}

export interface SliderProps {
  /** The accessible name, whole: "Weight of Caching". */
  label: string;
  /** What stands above the slider; without it the label is read aloud but not drawn. */
  children?: ReactNode;
  value: number;
  min?: number;
  max?: number;
  step?: number;
  /** Spoken instead of the bare number: "40, 27 percent of total". */
  valueText?: string;
  disabled?: boolean;
  /** Each movement. */
  onInput: (value: number) => void;
  /** The end of a drag, or one press of a key; also with an unchanged value. */
  onRest?: (value: number) => void;
}

/** A native range: arrows, Page Up, Page Down, Home and End are the browser's own. */
export function Slider(props: SliderProps) {
  const {
    label,
    children,
    value,
    min = 0,
    max = 100,
    step = 1,
    valueText,
    disabled,
    onInput,
    onRest,
  } = props;
  const input = useRef<HTMLInputElement>(null);
  const undecided = useRef<UndecidedTouch | null>(null);

  // React's onChange fires on each movement; only the native event tells that the hand has come to rest.
  useEffect(() => {
    const element = input.current;
    if (element === null || onRest === undefined) return;
    const rest = () => {
      onRest(element.valueAsNumber);
    };
    element.addEventListener("change", rest);
    return () => {
      element.removeEventListener("change", rest);
    };
  }, [onRest]);

  const decide = () => {
    const touch = undecided.current;
    undecided.current = null;
    if (touch !== null && touch.latest !== null && !touch.isSwipe) onInput(touch.latest);
  };

  const filled = max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0;
  return (
    <label className={styles.field}>
      {children !== undefined && <span className={styles.label}>{children}</span>}
      <input
        ref={input}
        type="range"
        className={styles.range}
        style={{ "--filled": filled } as CSSProperties}
        aria-label={label}
        aria-valuetext={valueText}
        value={value}
        min={min}
        max={max}
        step={step}
        disabled={disabled}
        onChange={(event) => {
          const next = event.currentTarget.valueAsNumber;
          if (undecided.current === null) onInput(next);
          else undecided.current.latest = next;
        }}
        onPointerDown={(event) => {
          if (event.pointerType === "touch")
            undecided.current = { x: event.clientX, y: event.clientY, latest: null, isSwipe: false };
        }}
        onPointerMove={(event) => {
          const touch = undecided.current;
          if (touch === null) return;
          if (Math.abs(event.clientX - touch.x) > 4) decide();
          // A swipe up or down was never meant for the slider, whether or not the page could scroll.
          else if (Math.abs(event.clientY - touch.y) > 8) touch.isSwipe = true;
        }}
        onPointerUp={decide}
        onPointerCancel={() => {
          // The browser has taken the finger for a scroll of the page.
          undecided.current = null;
        }}
      />
    </label>
  );
}
