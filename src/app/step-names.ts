import type { Step } from "#platform/places/place.ts";

/** The steps as they are called on screen. */
export const STEP_NAMES: Readonly<Record<Step, string>> = {
  frame: "Frame",
  weigh: "Weigh",
  compare: "Compare",
  challenge: "Challenge",
  team: "Team",
  decide: "Decide",
};
