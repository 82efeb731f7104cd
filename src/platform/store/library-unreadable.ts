import type { ScenarioId } from "#core/domain/ids.ts";
import { downloadText } from "#platform/files/download-text.ts";
import { fileName } from "#platform/files/file-name.ts";
import { rawStored } from "#platform/storage/scenario-library.ts";
import { showNotice } from "./notices.ts";

/** Offers a stored value as the text that it is, for whoever can mend it. */
export function downloadRaw(id: ScenarioId): void {
  const text = rawStored(id);
  if (text === null)
    showNotice("This value is no longer stored in this browser. Reload the page to see what is.");
  else downloadText(fileName(`scenario-${id}`, "txt"), text, "text/plain");
}
