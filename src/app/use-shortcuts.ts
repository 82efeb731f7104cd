import { useEffect } from "react";
import { redo, undo } from "#platform/store/undo-redo.ts";

/** Ctrl+Z and Ctrl+Shift+Z (Cmd on a Mac), except where a text field or a dialog has the key to itself. */
export function useShortcuts(enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "z") return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(KEEPS_THE_KEY)) return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => {
      window.removeEventListener("keydown", onKeyDown);
    };
  }, [enabled]);
}

const KEEPS_THE_KEY = "input:not([type=range], [type=checkbox], [type=radio]), textarea, dialog";
