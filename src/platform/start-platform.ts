import { quarantineUnreadable } from "./storage/quarantine.ts";
import { rememberLastScenario } from "./store/remember-last.ts";
import { saveWhenHidden } from "./store/saving.ts";
import { installTrustedTypes } from "./trusted-types.ts";

/** What the browser must be told once, before anything is drawn. */
export function startPlatform(): void {
  installTrustedTypes();
  saveWhenHidden();
  rememberLastScenario();
  // What cannot be read stays under its key; a copy of it is set aside for as long as it takes.
  void quarantineUnreadable();
}
