import type { Preset } from "#core/domain/decision.ts";

/** Whose profile a preset is and what counts for them: "Platform team opening an API to outside developers. Reach counts most." */
export function presetWords({ persona, description }: Preset): string {
  return `${persona}. ${description}`;
}
