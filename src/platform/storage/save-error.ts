/** Why a scenario was not saved. */
export type SaveError =
  /** The browser gives this page no storage at all. */
  | { readonly kind: "no-storage" }
  | { readonly kind: "storage-full" }
  /** Anything else that the browser threw, in its own words. */
  | { readonly kind: "refused"; readonly message: string }
  /** Its place holds a value that we could not read or that a newer version wrote; it stays as it is. */
  | { readonly kind: "occupied"; readonly by: "unreadable" | "newer" };
