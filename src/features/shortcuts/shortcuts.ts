/** Every key that the page gives a meaning of its own or that is worth knowing. The README repeats them. */
export const SHORTCUTS: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: "Ctrl+Z", does: "Takes the last change back; on the list of scenarios the last deletion" },
  { keys: "Ctrl+Shift+Z, Ctrl+Y", does: "Brings back what was undone" },
  { keys: "Tab", does: "Goes to the next control; the first stop skips to the content" },
  { keys: "Arrow keys", does: "Move a slider by one point, choose a tab, scroll a table" },
  { keys: "Page Up, Page Down", does: "Move a slider by ten points" },
  { keys: "Home, End", does: "Move a slider to 0 or 100" },
  { keys: "Enter, Space", does: "Sort by the column whose header has the focus; press a button" },
  { keys: "Esc", does: "Closes a dialog or a panel, and the focus returns" },
  { keys: "Alt+Up, Alt+Down", does: 'Move a criterion up or down in "Rank them"' },
  { keys: "?", does: "Shows this list" },
];
