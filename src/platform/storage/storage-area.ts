/** The part of localStorage that this room uses, so that a test can hand in its own. */
export type StorageArea = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/**
 * The browser's localStorage, or null where there is none. Asked anew each time and never at module
 * load: with cookies blocked, the mere look at `localStorage` throws.
 */
export function openStorageArea(): StorageArea | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
