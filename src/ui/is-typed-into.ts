const TYPED_INTO = "input:not([type=range], [type=checkbox], [type=radio]), textarea, dialog";

/** Whether a key belongs to a text or number field, or to an open dialog, and so is no shortcut of the page. */
export function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPED_INTO) !== null;
}
