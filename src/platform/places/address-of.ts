import type { Place } from "./place.ts";

/** The hash that names a place, with its leading "#"; the inverse of `readPlace`. */
export function addressOf(place: Place): string {
  switch (place.kind) {
    case "home":
      return "#/";
    case "scenario":
      return `#/s/${encodeURIComponent(place.id)}/${place.step}${place.part === undefined ? "" : `/${place.part}`}`;
    case "scenarios":
      return "#/scenarios";
    case "compare-scenarios":
      return `#/scenarios/compare/${encodeURIComponent(place.left)}/${encodeURIComponent(place.right)}`;
    case "decisions":
      return "#/decisions";
    case "sources":
      return place.source === null ? "#/sources" : `#/sources/${encodeURIComponent(place.source)}`;
    case "shared":
      return `#${place.text}`;
    case "nowhere":
      return `#${place.address}`;
  }
}
