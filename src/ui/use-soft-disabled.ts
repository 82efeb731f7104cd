import { useState, type MouseEvent } from "react";

type Press = (event: MouseEvent<HTMLButtonElement>) => void;

/**
 * The attributes of a button that may be disabled. One that its own press disables, as the
 * last Undo does, keeps the focus: the native attribute would drop it to the top of the
 * page, so it comes once the focus has gone on. Until then presses do nothing.
 */
export function useSoftDisabled(disabled: boolean, onClick: Press | undefined) {
  const [focused, setFocused] = useState(false);
  return {
    disabled: disabled && !focused,
    "aria-disabled": (disabled && focused) || undefined,
    onClick: disabled ? ignore : onClick,
    onFocus: () => {
      setFocused(true);
    },
    onBlur: () => {
      setFocused(false);
    },
  };
}

/** A submit button must not send its form either. */
function ignore(event: MouseEvent<HTMLButtonElement>): void {
  event.preventDefault();
}
