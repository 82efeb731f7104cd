import { useEffect, type RefObject } from "react";
import type { ChallengePart } from "#platform/places/place.ts";
import { useChallengePart } from "./use-challenge-part.ts";

/** So long after a part was gone to, those above it may still be on their way and push it down. */
const SETTLING = 1500;

/** From the first of these the page is the person's: it no longer moves by itself. */
const ACTS = ["wheel", "keydown", "pointerdown", "touchmove"] as const;

/**
 * Brings the part that the address names into sight and gives it the focus.
 *
 * @param column What holds the parts, each marked by `data-part`.
 * @returns The same for a part by name: the address may be that one already, and then nobody hears of it.
 */
export function useGoneToPart(column: RefObject<HTMLElement | null>): (part: ChallengePart) => void {
  const part = useChallengePart();
  useEffect(() => {
    const parts = column.current;
    if (part === undefined || parts === null) return;
    const grown = new ResizeObserver(() => {
      bring(parts, part);
    });
    const leave = () => {
      grown.disconnect();
    };
    // A frame later: another place starts at its top, and this comes after.
    const frame = requestAnimationFrame(() => {
      grown.observe(parts);
    });
    const settled = setTimeout(leave, SETTLING);
    for (const act of ACTS) window.addEventListener(act, leave, { once: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(settled);
      leave();
      for (const act of ACTS) window.removeEventListener(act, leave);
    };
  }, [part, column]);
  return (wanted) => {
    bring(column.current, wanted);
  };
}

function bring(column: HTMLElement | null, part: ChallengePart): void {
  const element = column?.querySelector<HTMLElement>(`[data-part="${part}"]`);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "start" });
}
