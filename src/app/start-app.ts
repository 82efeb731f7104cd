import "#ui/page.css";
import { quarantineUnreadable } from "#platform/storage/quarantine.ts";
import { rememberLastScenario } from "#platform/store/remember-last.ts";
import { saveWhenHidden } from "#platform/store/saving.ts";
import { installTrustedTypes } from "#platform/trusted-types.ts";

/** What the browser must be told once, before anything is drawn. */
export function startApp(): void {
  installTrustedTypes();
  saveWhenHidden();
  rememberLastScenario();
  // What cannot be read stays under its key; a copy of it is set aside for as long as it takes.
  void quarantineUnreadable();
}
