import { ChevronDown, type LucideIcon } from "lucide-react";
import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import styles from "./popover.module.css";
import { Button } from "./button.tsx";
import type { ButtonSize, ButtonVariant } from "./button-look.ts";
import { placeBelow } from "./place-below.ts";

export interface PopoverProps {
  /** The words on the button, which also name the panel. */
  label: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: LucideIcon;
  disabled?: boolean;
  /** True: the button takes the focus when it appears, where it stands in for what had it. */
  takesFocus?: boolean;
  /** A function is given `close`, for panels in which choosing ends the matter. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

/**
 * A button with a panel below it. Escape closes it and gives the focus back; a press outside and leaving with
 * Tab close it. The panel is in the browser's top layer, so that nothing around it can cut it off.
 */
export function Popover({
  label,
  variant = "plain",
  size,
  icon,
  disabled,
  takesFocus,
  children,
}: PopoverProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const panelId = useId();

  const close = useCallback(() => {
    if (panel.current?.contains(document.activeElement)) button.current?.focus();
    setOpen(false);
  }, []);

  useLayoutEffect(() => {
    const [anchor, floating] = [button.current, panel.current];
    if (!open || anchor === null || floating === null) return;
    // Browsers of 2023 have no top layer for it: there the panel floats by its z-index alone.
    if ("showPopover" in floating) {
      floating.popover = "manual";
      floating.showPopover();
    }
    const place = () => {
      placeBelow(floating, anchor);
    };
    place();
    window.addEventListener("scroll", place, true);
    window.addEventListener("resize", place);
    return () => {
      window.removeEventListener("scroll", place, true);
      window.removeEventListener("resize", place);
    };
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const pressed = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", pressed, true);
    return () => {
      document.removeEventListener("pointerdown", pressed, true);
    };
  }, [open]);

  return (
    // Not a control itself: it only hears the Escape and the Tab of the button and panel inside.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <span
      ref={root}
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        // Neither a dialog around it nor a shortcut of the page may take the same key.
        event.preventDefault();
        event.stopPropagation();
        button.current?.focus();
        setOpen(false);
      }}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget))
          setOpen(false);
      }}
    >
      <Button
        ref={button}
        variant={variant}
        {...(size && { size })}
        icon={icon ?? ChevronDown}
        iconAtEnd={icon === undefined}
        disabled={disabled}
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={takesFocus}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {label}
      </Button>
      {open && (
        <div
          ref={panel}
          id={panelId}
          role="group"
          aria-label={label}

          className={styles.panel}
        >
          <PanelContent close={close}>{children}</PanelContent>
        </div>
      )}
    </span>
  );
}

function PanelContent({ close, children }: { close: () => void; children: PopoverProps["children"] }) {
  return typeof children === "function" ? children(close) : children;
}
