import type { NoJournal } from "./open-journal.ts";
import type { SaveError } from "./save-error.ts";

/** Why something did not go into the trash, come out of it or leave it for ever. */
export type TrashError =
  /** The library has no such scenario. */
  | { readonly kind: "not-stored" }
  | { readonly kind: "not-in-trash" }
  /** Another tab saved it while it was being deleted; both its place and the trash are as before. */
  | { readonly kind: "changed-meanwhile" }
  /** A newer version of Steelyard wrote it; only that version deletes it. */
  | { readonly kind: "newer" }
  /** Its id is in use again, by the scenario of this name. */
  | { readonly kind: "taken"; readonly name: string }
  | NoJournal
  | { readonly kind: "storage"; readonly error: SaveError };
