import { isLink } from "#platform/link/is-link.ts";
import { CHALLENGES, STEPS, type Place, type Step } from "./place.ts";

/**
 * The place that a location hash names; "nowhere" for an address that no version ever had.
 *
 * @param hash With or without its leading "#".
 */
export function readPlace(hash: string): Place {
  const text = hash.startsWith("#") ? hash.slice(1) : hash;
  if (isLink(text)) return { kind: "shared", text };
  const parts = text
    .split("/")
    .filter((part) => part !== "")
    .map(decode);
  const [first, second, third, fourth] = parts;
  if (first === undefined) return { kind: "home" };
  if (first === "s" && second !== undefined && third === "challenge" && parts.length === 4) {
    const part = CHALLENGES.find((each) => each === fourth);
    if (part) return { kind: "scenario", id: second, step: "challenge", part };
  }
  if (first === "s" && second !== undefined && parts.length <= 3) {
    const step = third === undefined ? "compare" : readStep(third);
    if (step) return { kind: "scenario", id: second, step };
  }
  if (first === "scenarios" && parts.length === 1) return { kind: "scenarios" };
  if (first === "scenarios" && second === "compare" && third && fourth && parts.length === 4) {
    return { kind: "compare-scenarios", left: third, right: fourth };
  }
  if (first === "decisions" && parts.length === 1) return { kind: "decisions" };
  if (first === "sources" && parts.length <= 2) return { kind: "sources", source: second ?? null };
  return { kind: "nowhere", address: text };
}

function readStep(text: string): Step | undefined {
  return STEPS.find((step) => step === text);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
