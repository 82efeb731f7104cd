import { fail, ok, type Result } from "#core/domain/result.ts";

/**
 * Copies a text, to be called in answer to a click or a key. Succeeds only if the
 * browser said so. Where it is blocked, show the text selected and name the keys.
 *
 * @returns A promise that never rejects.
 */
export async function copyText(text: string): Promise<Result<void, "blocked">> {
  if (await copyByApi(text)) return ok(undefined);
  return copyBySelection(text) ? ok(undefined) : fail("blocked");
}

/** Pages on plain http have no `navigator.clipboard`, whatever the types say. */
async function copyByApi(text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.setAttribute("aria-hidden", "true");
  // A modal dialog makes everything outside it inert, so the field must stand inside.
  (focused?.closest("dialog, [role=dialog]") ?? document.body).append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
