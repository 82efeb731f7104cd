import { useSyncExternalStore } from "react";
import type { Place } from "./place.ts";
import { readPlace } from "./read-place.ts";

/** The last hash read and its place, so that the same address gives the same object. */
let known: { readonly hash: string; readonly place: Place } | null = null;

/** Where the person is now; renders again when they move. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribe, currentPlace);
}

function currentPlace(): Place {
  if (known?.hash !== location.hash) known = { hash: location.hash, place: readPlace(location.hash) };
  return known.place;
}

function subscribe(notify: () => void): () => void {
  window.addEventListener("hashchange", notify);
  return () => {
    window.removeEventListener("hashchange", notify);
  };
}
