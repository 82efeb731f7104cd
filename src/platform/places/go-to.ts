import { addressOf } from "./address-of.ts";
import type { Place } from "./place.ts";

/**
 * Goes to a place. Replacing leaves no step in the history, for moves that a person
 * did not ask for: a sample that became a scenario, a last scenario that was opened.
 */
export function goTo(place: Place, how: "push" | "replace" = "push"): void {
  const address = addressOf(place);
  if (how === "push") {
    location.hash = address;
    return;
  }
  history.replaceState(history.state, "", address);
  // replaceState tells nobody; those who watch the place listen for this event.
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}
