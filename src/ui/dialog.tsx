import { X } from "lucide-react";
import { useId, useLayoutEffect, useRef, type ReactNode } from "react";
import styles from "./dialog.module.css";
import { Button } from "./button.tsx";
import { Name } from "./name.tsx";

export interface DialogProps {
  open: boolean;
  /** Names the dialog; may hold text that a person wrote. */
  title: string;
  /** wide: for tables. */
  width?: "regular" | "wide";
  /** The row of buttons at the foot, which stays in sight while the body scrolls. */
  actions?: ReactNode;
  /** The Close button, Escape, or a press beside the dialog. The dialog stays until `open` is false. */
  onClose: () => void;
  children: ReactNode;
}

/**
 * A modal dialog. The focus goes to the element marked `data-initial-focus`, else to the first control of the
 * body, else to Close, and on closing back to where it was. Its content is mounted only while it is open.
 */
export function Dialog({ open, title, width = "regular", actions, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);
  /** How many close events are still to come that this component caused itself. */
  const ownCloses = useRef(0);
  const titleId = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || element === null) return;
    const opener = document.activeElement;
    element.showModal();
    firstStop(element)?.focus();
    return () => {
      if (element.open) {
        ownCloses.current += 1;
        element.close();
      }
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [open]);

  return (
    // The native element brings the roles and the keyboard; the two handlers only add a press beside it.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-width={width}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // A file picker inside sends its own cancel, which bubbles.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        if (event.target !== event.currentTarget) return;
        // Browsers close by themselves on a second Escape; what is shown and `open` must not part.
        if (ownCloses.current > 0) ownCloses.current -= 1;
        else onClose();
      }}
      onPointerDown={(event) => {
        pressedBeside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => {
        // Text marked from inside to outside ends beside the dialog too, and must not close it.
        if (pressedBeside.current && event.target === event.currentTarget) onClose();
        pressedBeside.current = false;
      }}
    >
      {open && (
        <div className={styles.sheet}>
          <header className={styles.head}>
            <h2 id={titleId} className={styles.title}>
              <Name text={title} fit="wrap" />
            </h2>
            <Button variant="quiet" size="small" icon={X} onClick={onClose} data-close="">
              Close
            </Button>
          </header>
          <div className={styles.body}>{children}</div>
          {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
        </div>
      )}
    </dialog>
  );
}

const stops = "a[href], button, input, select, textarea, summary, [tabindex='0']";

function firstStop(dialog: HTMLDialogElement): HTMLElement | undefined {
  const marked = dialog.querySelector<HTMLElement>("[data-initial-focus]");
  if (marked !== null) return marked;
  const all = [...dialog.querySelectorAll<HTMLElement>(stops)].filter((stop) => !stop.matches(":disabled"));
  return all.find((stop) => !stop.hasAttribute("data-close")) ?? all[0];
}
