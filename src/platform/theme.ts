import type { Theme } from "./storage/preferences.ts";

/** Shows the page in a theme at once; "system" leaves it to the style sheet. Before paint `public/theme.js` does the same. */
export function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}
