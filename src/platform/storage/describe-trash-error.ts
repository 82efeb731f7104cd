import type { TrashError } from "./trash-error.ts";

/** One or two sentences for the person: what happened, and what to do next. */
export function describeTrashError(error: TrashError): string {
  switch (error.kind) {
    case "not-stored":
      return "This scenario is no longer stored in this browser. Reload the page to see what is.";
    case "not-in-trash":
      return "This scenario is no longer in the trash. Reload the page to see what is.";
    case "changed-meanwhile":
      return "Not deleted: another tab has just changed this scenario. Look at it there, then delete it again.";
    case "newer":
      return "Not deleted: a newer version of Steelyard wrote this scenario. Reload the page, then delete it.";
    case "taken":
      return `Not restored: "${error.name}" stands in its place. Delete or duplicate that one first.`;
    case "no-journal":
      return "The trash cannot be reached in this browser at the moment. Reload the page and try again.";
    case "storage":
      return error.error.kind === "storage-full"
        ? "Not restored: this browser's storage is full. Free some space, then restore it again."
        : "This browser refused to change what it keeps. Reload the page and try again.";
  }
}
