import type { SaveError } from "./save-error.ts";

/** One or two sentences for the person: what happened, and what to do next. */
export function describeSaveError(error: SaveError): string {
  switch (error.kind) {
    case "no-storage":
      return "Not saved: this browser keeps nothing for this page. Download the scenario or share its link to keep it.";
    case "storage-full":
      return "Not saved: this browser's storage is full. Download the scenario, then free some space.";
    case "refused":
      return `Not saved: the browser refused to keep it (${error.message}). Download the scenario to keep it.`;
    case "occupied":
      return error.by === "newer"
        ? "Not saved: a newer version of Steelyard has written this scenario. Download yours, then reload the page."
        : "Not saved: the stored scenario cannot be read, so it was left as it is. Download yours or save it as a copy.";
  }
}
