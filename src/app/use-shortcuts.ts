import { useEffect } from "react";
import type { Place } from "#platform/places/place.ts";
import { undoLastDeletion } from "#platform/store/library-trash.ts";
import { redo, undo } from "#platform/store/undo-redo.ts";
import { isTypedInto } from "#ui/is-typed-into.ts";

/** Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y (Cmd on a Mac), except where a text field or a dialog has the key to itself. */
export function useShortcuts(place: Place): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = pressedKey(event);
      if (key === null) return;
      if (isTypedInto(event.target)) return;
      const act = key === "redo" ? redoAt(place.kind) : undoAt(place.kind);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => {
      window.removeEventListener("keydown", onKeyDown);
    };
  }, [place.kind]);
}

/** By the letter, or by its place on layouts that have other letters there. */
function pressedKey(event: KeyboardEvent): "undo" | "redo" | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const is = (letter: string) =>
    event.key.toLowerCase() === letter ||
    (event.key > "\u007f" && event.code === `Key${letter.toUpperCase()}`);
  if (is("z")) return event.shiftKey ? "redo" : "undo";
  return is("y") && !event.shiftKey ? "redo" : null;
}

/** On a scenario its last change, among the scenarios the last deletion. */
function undoAt(place: Place["kind"]): (() => void) | null {
  if (place === "home" || place === "scenario") return undo;
  if (place === "scenarios") return () => void undoLastDeletion();
  return null;
}

function redoAt(place: Place["kind"]): (() => void) | null {
  return place === "home" || place === "scenario" ? redo : null;
}
