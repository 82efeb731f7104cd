const gap = 4;
const margin = 8;

/**
 * Puts a fixed panel below its anchor, or above it where there is more room, and never past the sides of the
 * window. It is as high as the room allows and scrolls inside.
 */
export function placeBelow(panel: HTMLElement, anchor: HTMLElement): void {
  const from = anchor.getBoundingClientRect();
  const roomBelow = window.innerHeight - from.bottom - gap - margin;
  const roomAbove = from.top - gap - margin;
  const above = roomBelow < Math.min(panel.scrollHeight, 240) && roomAbove > roomBelow;

  panel.style.maxHeight = `${String(Math.max(0, above ? roomAbove : roomBelow))}px`;
  const furthest = document.documentElement.clientWidth - panel.offsetWidth - margin;
  panel.style.left = `${String(Math.max(margin, Math.min(from.left, furthest)))}px`;
  panel.style.top = `${String(above ? from.top - gap - panel.offsetHeight : from.bottom + gap)}px`;
}
