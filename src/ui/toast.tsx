import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import styles from "./toast.module.css";
import { Button } from "./button.tsx";
import { IconButton } from "./icon-button.tsx";
import { Name } from "./name.tsx";

export interface ToastProps {
  message: string;
  action?: { readonly label: string; readonly onAct: () => void };
  /** How long it stays while nobody looks at it; never under 10 seconds. */
  seconds?: number;
  onDismiss: () => void;
}

/** One message in a ToastRegion. It waits while the pointer or the focus is on it, then starts its time anew. */
export function Toast({ message, action, seconds = 12, onDismiss }: ToastProps) {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const dismiss = useRef(onDismiss);
  useEffect(() => {
    dismiss.current = onDismiss;
  });

  const waiting = pointed || focused;
  const stay = Math.max(10, seconds) * 1000;
  useEffect(() => {
    if (waiting) return;
    const timer = setTimeout(() => {
      dismiss.current();
    }, stay);
    return () => {
      clearTimeout(timer);
    };
  }, [waiting, stay]);

  return (
    <div
      className={styles.toast}
      onPointerEnter={() => {
        setPointed(true);
      }}
      onPointerLeave={() => {
        setPointed(false);
      }}
      onFocus={() => {
        setFocused(true);
      }}
      onBlur={() => {
        setFocused(false);
      }}
    >
      <span className={styles.message}>
        <Name text={message} fit="wrap" />
      </span>
      {action && (
        <Button size="small" onClick={action.onAct}>
          {action.label}
        </Button>
      )}
      <IconButton label="Dismiss" icon={X} size="small" onClick={onDismiss} />
    </div>
  );
}
