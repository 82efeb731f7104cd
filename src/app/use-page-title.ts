import { useEffect } from "react";
import type { Place } from "#platform/places/place.ts";
import { sessionStore } from "#platform/store/session.ts";

import { STEP_NAMES } from "./step-names.ts";

/** The title of the browser's tab says where the person is, the scenario's name first. */
export function usePageTitle(place: Place): void {
  const name = sessionStore(({ session }) => (session.kind === "open" ? session.scenario.name : ""));
  const where = whereWords(place, name);
  useEffect(() => {
    document.title = where === "" ? "Steelyard" : `${where} · Steelyard`;
  }, [where]);
}

function whereWords(place: Place, name: string): string {
  switch (place.kind) {
    case "home":
      return name;
    case "scenario":
      return name === "" ? "" : `${name}, ${STEP_NAMES[place.step]}`;
    case "shared":
      return name === "" ? "Shared scenario" : `${name}, shared`;
    case "scenarios":
      return "Scenarios";
    case "compare-scenarios":
      return "Two scenarios side by side";
    case "decisions":
      return "Decisions";
    case "sources":
      return "Sources";
    case "nowhere":
      return "No such page";
  }
}
